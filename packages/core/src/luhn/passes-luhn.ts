/**
 * Whether digits pass Mod 10, the check of the last digit that nearly every card number ends with (ISO/IEC 7812-1, annex B).
 *
 * It catches every single wrong digit and nearly every swap of neighbours. It does not say that the card exists.
 *
 * @param digits ASCII digits and nothing else; any other text, and none, does not pass.
 */
export function passesLuhn(digits: string): boolean {
  if (!/^[0-9]+$/.test(digits)) return false;

  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    sum += place % 2 === 0 ? digit : sumOfDigits(digit * 2);
  }
  return sum % 10 === 0;
}

function sumOfDigits(doubled: number): number {
  return doubled > 9 ? doubled - 9 : doubled;
}
