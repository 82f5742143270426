import { fromUtf8, toUtf8 } from './utf-8.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A text as base64url without padding, in which 3-D Secure writes every message (RFC 4648 section 5 over UTF-8). A lone
 * surrogate becomes U+FFFD, as on the web platform.
 *
 * @example
 * encodeBase64Url('{"é":1}') // 'eyLDqSI6MX0'
 */
export function encodeBase64Url(text: string): string {
  let encoded = '';
  let held = 0;
  let bits = 0;

  for (const octet of toUtf8(text)) {
    held = (held << 8) | octet;
    bits += 8;

    while (bits >= 6) {
      bits -= 6;
      encoded += alphabet.charAt((held >> bits) & 63);
    }
  }

  return bits === 0 ? encoded : encoded + alphabet.charAt((held << (6 - bits)) & 63);
}

/**
 * The text in base64url, or null where it is none: nothing at all, wrong characters or length, bits left over, or octets that are not UTF-8.
 * Never throws and never makes up a character.
 *
 * Issuers' servers do not all write what the specification says, so the standard alphabet (`+` and `/`), correct padding and
 * the line breaks of MIME are taken too. A blank is not: it may be a `+` that a form has lost.
 *
 * @example
 * decodeBase64Url('eyLDqSI6MX0')  // '{"é":1}'
 * decodeBase64Url('eyLDqSI6MX0=') // '{"é":1}'
 * decodeBase64Url('eyL')          // null
 */
export function decodeBase64Url(text: string | null | undefined): string | null {
  // A form that lacks the field hands in nothing, whatever the types say.
  if (typeof text !== 'string') return null;

  const plain = withoutPadding(text.replace(/[\r\n]/g, ''));
  if (plain === null) return null;

  const octets: number[] = [];
  let held = 0;
  let bits = 0;

  for (const character of plain.replaceAll('+', '-').replaceAll('/', '_')) {
    held = (held << 6) | alphabet.indexOf(character);
    bits += 6;

    if (bits >= 8) {
      bits -= 8;
      octets.push((held >> bits) & 255);
    }
  }

  const leftOver = held & ((1 << bits) - 1);
  return bits === 6 || leftOver !== 0 ? null : fromUtf8(octets);
}

function withoutPadding(text: string): string | null {
  const [, plain, padding] = /^([\w+/-]*)(={0,2})$/.exec(text) ?? [];
  if (plain === undefined || (padding !== '' && text.length % 4 !== 0)) return null;

  return plain;
}
