// Those met so far, of the some 760 that there are: a field asks many times at each key.
const values: Record<string, string> = {};

/**
 * The same text with every decimal digit, of whatever script, as the ASCII digit of its value. All else stays as it is.
 *
 * No locale is asked: Unicode encodes the digits of a script as ten consecutive code points, zero first.
 */
export function asciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => (values[digit] ??= valueOf(digit)));
}

// Some sets of ten stand directly after one another (the mathematical ones, Myanmar's), hence the remainder.
function valueOf(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(codePoint - before - 1))) before += 1;
  return String(before % 10);
}
