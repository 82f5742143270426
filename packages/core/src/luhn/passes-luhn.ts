/**
 * Whether digits pass Mod 10, the check of the last digit that nearly every card number ends with (ISO/IEC 7812-1, annex B).
 *
 * It catches every single wrong digit and nearly every swap of neighbours. It does not say that the card exists.
 *
 * @param digits ASCII digits and nothing else; any other text, and none, does not pass.
 * @example
 * passesLuhn('4242424242424242'); // true
 * passesLuhn('4242 4242 4242 4242'); // false: read it by readCardNumber
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0;

  for (let place = 1; place <= digits.length; place += 1) {
    const digit = digits.charCodeAt(digits.length - place) - 48;
    if (digit < 0 || digit > 9) return false;

    // Every second digit from the right counts double, and of a double of two digits the sum of both.
    sum += place % 2 === 1 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
  }

  return digits !== '' && sum % 10 === 0;
}
