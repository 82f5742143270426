import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colorDepth, languageTag, pixels, timeZoneOffset } from './browser-values.ts';

describe('T1: what a browser says of itself', () => {
  // prettier-ignore
  test.each([
    [1,        '1'],
    [2,        '1'],
    [3,        '1'],
    [4,        '4'],
    [7,        '4'],
    [8,        '8'],
    [12,       '8'],
    [14,       '8'],
    [15,       '15'],
    [16,       '16'],
    [18,       '16'],
    [23,       '16'],
    [24,       '24'],
    [30,       '24'],
    [31,       '24'],
    [32,       '32'],
    [36,       '32'],
    [47,       '32'],
    [48,       '48'],
    [64,       '48'],
    ['30',     '24'],
    [0,        null],
    [-24,      null],
    [NaN,      null],
    [Infinity, null],
    ['',       null],
    ['24 bit', null],
    [null,     null],
    [true,     null],
    [[24],     null],
  ])('T1: a depth of colour of %j is sent as %j', (value, depth) => {
    expect(colorDepth(value)).toBe(depth);
  });

  // prettier-ignore
  test.each([
    [0,            '0'],
    [-0,           '0'],
    [1,            '1'],
    [864,          '864'],
    [863.4,        '863'],
    [863.5,        '864'],
    [999_999,      '999999'],
    ['1536',       '1536'],
    ['01536',      '1536'],
    [-1,           null],
    [1_000_000,    null],
    [999_999.5,    null],
    [NaN,          null],
    [-Infinity,    null],
    ['1536px',     null],
    ['1e3',        null],
    ['0x10',       null],
    ['+5',         null],
    ['5 ',         null],
    ['9'.repeat(400), null],
    [undefined,    null],
    [null,         null],
    [{},           null],
  ])('T1: a screen of %j is sent as %j', (value, sent) => {
    expect(pixels(value)).toBe(sent);
  });

  // prettier-ignore
  test.each([
    [300,    '300',  'New York'],
    [-60,    '-60',  'Paris'],
    [0,      '0',    'London'],
    [-0,     '0',    'London, where JavaScript has two noughts'],
    [-0.4,   '0',    'a fraction of a minute'],
    [-330,   '-330', 'Mumbai'],
    [-840,   '-840', 'Kiritimati, the easternmost'],
    [720,    '720',  'Baker Island, the westernmost'],
    [840,    '840',  'the limit'],
    ['-60',  '-60',  'Paris as text'],
    [841,    null,   'beyond the limit'],
    [-841,   null,   'beyond the limit'],
    [NaN,    null,   'a clock without a zone'],
    ['UTC',  null,   'a name'],
    ['--60', null,   'two signs'],
    [null,   null,   'nothing'],
  ])('T1: a time zone of %j is sent as %j: %s', (value, sent, _where) => {
    expect(timeZoneOffset(value)).toBe(sent);
  });

  // prettier-ignore
  test.each([
    ['en',                  'en'],
    ['en-GB',               'en-GB'],
    ['EN-gb',               'EN-gb'],
    ['es-419',              'es-419'],
    ['zh-Hant',             'zh-Hant'],
    ['zh-Hant-TW',          'zh-Hant'],
    ['sr-Latn-RS',          'sr-Latn'],
    ['sl-rozaj',            'sl-rozaj'],
    ['sl-rozaj-1994',       'sl-rozaj'],
    ['de-CH-1996',          'de-CH'],
    ['en-GB-oed',           'en-GB'],
    ['en-x-abc',            'en-x-abc'],
    ['en-US-u-ca-gregory',  'en-US'],
    ['en-u-ca-gregory',     'en-u-ca'],
    ['en-US-X-twain',       'en-US'],
    ['en-Latn-x-twain',     'en-Latn'],
    ['en-abc-1-twain',      'en-abc'],
    ['abcdefgh-ij',         'abcdefgh'],
    ['en-US@posix',         'en-US'],
    ['en_US',               'en'],
    ['en-',                 'en'],
    ['en-abcdefghi',        'en'],
    ['abcdefghi',           null],
    ['4',                   null],
    ['-en',                 null],
    [' en',                 null],
    ['',                    null],
    ['日本語',              null],
    [17,                    null],
    [null,                  null],
    [['en'],                null],
  ])('T1: the language %j is sent as %j', (value, tag) => {
    expect(languageTag(value)).toBe(tag);
  });

  test('T1: a language is a part of what the browser said, from its beginning', () => {
    const tag = fc
      .array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 5 })
      .map((subtags) => subtags.join('-'));

    fc.assert(
      fc.property(tag, (text) => {
        const sent = languageTag(text);

        expect(sent).not.toBeNull();
        expect(`${text}-`.startsWith(`${sent}-`)).toBe(true);
        expect(sent?.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
