/**
 * The octets of a text in UTF-8. A lone surrogate, which UTF-8 cannot write, becomes U+FFFD as the web platform's own encoder
 * has it.
 *
 * @example
 * toUtf8('é') // [0xc3, 0xa9]
 */
export function toUtf8(text: string): readonly number[] {
  // encodeURIComponent is UTF-8 in the language itself: core has no TextEncoder, which belongs to the platform.
  const escaped = encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

  return Array.from(escaped.matchAll(/%(..)|./gs), ([character, hex]) =>
    hex === undefined ? character.charCodeAt(0) : Number.parseInt(hex, 16),
  );
}

/**
 * The text that octets spell in UTF-8, or null where they spell none: cut off, overlong, surrogates, beyond U+10FFFF. Nothing
 * is replaced and no byte order mark is taken away.
 *
 * @param octets whole numbers from 0 to 255.
 *
 * @example
 * fromUtf8([0xc3, 0xa9]) // 'é'
 * fromUtf8([0xc3])       // null
 */
export function fromUtf8(octets: readonly number[]): string | null {
  const escaped = octets.map((octet) => `%${octet.toString(16).padStart(2, '0')}`).join('');

  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}
