// What somebody in a hurry would write for the one case at hand: the limit that a library is measured against.

/** Mod 10 over digits, without asking whether they are. */
export function luhnLoop(digits: string): boolean {
  let sum = 0;
  let double = false;
  for (let at = digits.length - 1; at >= 0; at -= 1) {
    let digit = digits.charCodeAt(at) - 48;
    if (double) {
      digit *= 2;
      if (digit > 9) digit -= 9;
    }
    sum += digit;
    double = !double;
  }
  return sum % 10 === 0;
}

/** Five brands by their first digits. */
export function brandSwitch(digits: string): string | null {
  switch (digits.charCodeAt(0)) {
    case 52:
      return 'visa';
    case 53: {
      const second = digits.charCodeAt(1);
      return second >= 49 && second <= 53 ? 'mastercard' : 'maestro';
    }
    case 50: {
      const start = Number(digits.slice(0, 4));
      return start >= 2221 && start <= 2720 ? 'mastercard' : null;
    }
    case 51: {
      const second = digits.charCodeAt(1);
      if (second === 52 || second === 55) return 'amex';
      if (second === 53) return 'jcb';
      return 'diners';
    }
    case 54:
      if (digits.startsWith('6011') || digits.charCodeAt(1) === 53) return 'discover';
      return digits.charCodeAt(1) === 50 ? 'unionpay' : 'maestro';
    default:
      return null;
  }
}
