const decimalDigit = /\p{Nd}/u;
const decimalDigitsBeyondAscii = /(?![0-9])\p{Nd}/gu;

/**
 * The same text with every decimal digit, of whatever script, as the ASCII digit of its value. All else stays as it is.
 *
 * No locale is asked: Unicode encodes the digits of a script as ten consecutive code points, zero first.
 */
export function asciiDigits(text: string): string {
  return text.replace(decimalDigitsBeyondAscii, (digit) => String(valueOf(digit.codePointAt(0) ?? 0)));
}

// Some sets of ten stand directly after one another (the mathematical ones, Myanmar's), hence the remainder.
function valueOf(codePoint: number): number {
  let zero = codePoint;
  while (decimalDigit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (codePoint - zero) % 10;
}
