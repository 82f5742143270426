import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBase64Url, encodeBase64Url } from './base64url.ts';

const anyCodePoint = fc.nat({ max: 0x10ffff }).map((codePoint) => String.fromCodePoint(codePoint));
const anyText = fc.string({ unit: anyCodePoint });
const wholeText = fc.string({ unit: 'binary' });

describe('T1: base64url of UTF-8', () => {
  // prettier-ignore
  test.each([
    // text       encoded
    ['',          ''],
    ['f',         'Zg'],
    ['fo',        'Zm8'],
    ['foo',       'Zm9v'],
    ['foob',      'Zm9vYg'],
    ['fooba',     'Zm9vYmE'],
    ['foobar',    'Zm9vYmFy'],
    ['???>>>',    'Pz8_Pj4-'],
    ['%41',       'JTQx'],
    ['\n\r',      'Cg0'],
    ['é',         'w6k'],
    ['€',         '4oKs'],
    ['😀',        '8J-YgA'],
    ['\0',        'AA'],
    ['\uFEFF{}',  '77u_e30'],
    ['{"a":"ü"}', 'eyJhIjoiw7wifQ'],
  ])('T1: writes %j as %s and reads it back', (text, encoded) => {
    expect(encodeBase64Url(text)).toBe(encoded);
    expect(decodeBase64Url(encoded)).toBe(text);
  });

  test.each([
    ['\uD83D', '\uFFFD'],
    ['\uDE00', '\uFFFD'],
    ['a\uD83Db', 'a\uFFFDb'],
    ['\uDE00\uD83D', '\uFFFD\uFFFD'],
    ['\uD83D\uD83D\uDE00', '\uFFFD😀'],
  ])('T1: writes the lone surrogate in %j as the web platform does', (text, written) => {
    expect(encodeBase64Url(text)).toBe(Buffer.from(written).toString('base64url'));
  });

  test.each([
    ['padded once', 'Zm8=', 'fo'],
    ['padded twice', 'Zg==', 'f'],
    ['in the standard alphabet', 'Pz8/Pj4+', '???>>>'],
    ['in both alphabets', 'Pz8/Pj4-', '???>>>'],
    ['in both alphabets, the other way round', 'Pz8_Pj4+', '???>>>'],
    ['broken into lines, as MIME does', 'Zm9v\r\nYmFy\r\n', 'foobar'],
    ['broken in mid-character', 'w\n6k=', 'é'],
  ])('T1: reads what some issuers send: %s', (_, sent, text) => {
    expect(decodeBase64Url(sent)).toBe(text);
  });

  test.each([
    ['a letter of no alphabet', 'Zm9!'],
    ['a letter beyond ASCII', 'Zm9é'],
    ['a blank, which may be a lost plus', 'Zm9v YmFy'],
    ['a tab', 'Zm9v\tYmFy'],
    ['a percent escape', 'Zm8%3D'],
    ['one character alone', 'Z'],
    ['one character alone, that says nothing', 'A'],
    ['one character too many, that says nothing', 'Zm9vA'],
    ['one character too many', 'Zm9vY'],
    ['padding alone', '='],
    ['padding alone, four times', '===='],
    ['padding where none belongs', 'Zm9v='],
    ['padding of a wrong length', 'Zg='],
    ['too much padding for its length', 'Zm8=='],
    ['three signs of padding', 'Z==='],
    ['padding in the middle', 'Zg==Zg=='],
    ['padding in front', '==Zg'],
    ['bits left over after one octet', 'Zh'],
    ['bits left over after two', 'Zm9'],
    ['JSON as it is', '{"a":1}'],
  ])('T1: refuses %s', (_, sent) => {
    expect(decodeBase64Url(sent)).toBeNull();
  });

  test.each([
    ['a lone continuation', [0x80]],
    ['a character cut off', [0xc3]],
    ['three octets of four', [0xf0, 0x9f, 0x98]],
    ['a broken character', [0xc3, 0x28]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['an overlong null of three', [0xe0, 0x80, 0x80]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['one beyond U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['an octet that UTF-8 never has', [0xff]],
  ])('T1: refuses octets that are not UTF-8: %s', (_, octets) => {
    expect(decodeBase64Url(Buffer.from(octets).toString('base64url'))).toBeNull();
  });

  test('T1: reads the first and the last character of each length', () => {
    const text = '\u0001\u007F\u0080\u07FF\u0800\uD7FF\uE000\uFFFF\u{10000}\u{10FFFF}';

    expect(decodeBase64Url(Buffer.from(text).toString('base64url'))).toBe(text);
  });
});

describe('T1: for any text', () => {
  test('T1: writes what Node writes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(encodeBase64Url(text)).toBe(Buffer.from(text, 'utf8').toString('base64url'));
      }),
      { numRuns: 1000 },
    );
  });

  test('T1: reads what Node writes, in either alphabet, padded or not', () => {
    fc.assert(
      fc.property(wholeText, (text) => {
        expect(decodeBase64Url(Buffer.from(text).toString('base64url'))).toBe(text);
        expect(decodeBase64Url(Buffer.from(text).toString('base64'))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test('T1: says null or the octets’ own text, for any octets', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 8 }), (octets) => {
        const decoded = decodeBase64Url(Buffer.from(octets).toString('base64url'));

        expect(decoded === null || Buffer.from(decoded).equals(octets)).toBe(true);
        expect(decoded === null).toBe(!isUtf8(octets));
      }),
      { numRuns: 2000 },
    );
  });

  test('T1: never throws, whatever is sent', () => {
    const almost = fc.string({ unit: fc.constantFrom(...'AZaz09-_+/= \n%') });

    fc.assert(
      fc.property(fc.oneof(anyText, almost), (sent) => {
        const decoded = decodeBase64Url(sent);

        expect(decoded === null || encodeBase64Url(decoded).length <= sent.length).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

function isUtf8(octets: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(octets);
    return true;
  } catch {
    return false;
  }
}
