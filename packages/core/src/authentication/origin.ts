/**
 * Whether a message's origin is the one expected, character by character. An origin that the browser writes as `null` (sandboxed
 * frames, files) never is, nor is anything that is no whole origin: `*`, a host alone, an address with a path or a slash at its end.
 *
 * @param received `event.origin`.
 * @param expected as `new URL(address).origin` writes it.
 *
 * @example
 * isExpectedOrigin('https://shop.example', 'https://shop.example')              // true
 * isExpectedOrigin('https://shop.example.evil.example', 'https://shop.example') // false
 */
export function isExpectedOrigin(received: string, expected: string): boolean {
  return received === expected && /^[a-z][a-z\d+.-]*:\/\/[^\s/?#@\\]+$/.test(expected);
}
