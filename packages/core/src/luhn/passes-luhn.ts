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
  let at = digits.length;

  // From the right, two at a time: every second digit counts double, and of a double of two digits the sum of both.
  while (at > 0) {
    const single = digits.charCodeAt((at -= 1)) - 48;
    const double = at > 0 ? digits.charCodeAt((at -= 1)) - 48 : 0;
    if (single < 0 || single > 9 || double < 0 || double > 9) return false;

    sum += single + double * 2 - (double > 4 ? 9 : 0);
  }

  return digits !== '' && sum % 10 === 0;
}
