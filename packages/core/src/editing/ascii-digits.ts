/**
 * The same text with every decimal digit, of whatever script, as the ASCII digit of its value. All else stays as it is.
 *
 * No locale is asked: Unicode encodes the digits of a script as ten consecutive code points, zero first.
 */
export function asciiDigits(text: string): string {
  // Fields ask many times at each key, and nearly always of ASCII.
  if (!/[^\0-~]/.test(text)) return text;

  // A text hardly ever mixes scripts, so the zero found last is nearly always the next one's, too.
  let zero = 0;

  return text.replace(/\p{Nd}/gu, (digit) => {
    const codePoint = digit.codePointAt(0) ?? 0;
    if (codePoint < zero || codePoint > zero + 9) zero = zeroOf(codePoint);
    return String(codePoint - zero);
  });
}

// Some sets of ten stand directly after one another (the mathematical ones, Myanmar's), hence the remainder.
function zeroOf(codePoint: number): number {
  let first = codePoint;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return codePoint - ((codePoint - first) % 10);
}
