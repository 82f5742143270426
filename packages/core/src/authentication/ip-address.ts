const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const version4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`);

/**
 * Whether a text is an address of version 4, in dotted decimal numbers, or of version 6 in any of its ways of writing (RFC 4291,
 * 2.2). Neither a zone nor a prefix belongs to it. The longest there is has 45 characters: version 4 within version 6.
 *
 * @example
 * isIpAddress('::ffff:192.0.2.1') // true
 * isIpAddress('999.0.2.1')        // false
 */
export function isIpAddress(text: string): boolean {
  return version4.test(text) || isVersion6(text);
}

function isVersion6(text: string): boolean {
  // A version 4 at the end stands for two groups.
  const inGroups = text.replace(/:([\d.]+)$/, (whole, end: string) => (version4.test(end) ? ':0:0' : whole));

  const halves = inGroups.split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return false;

  // "::" stands once at most, for one group of noughts or more.
  return halves.length === 2 ? groups.length < 8 : halves.length === 1 && groups.length === 8;
}
