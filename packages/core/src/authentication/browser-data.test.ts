import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { browserData, readBrowserData } from './browser-data.ts';

const collected = {
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64)',
  language: 'en-GB',
  colorDepth: 24,
  screenHeight: 864,
  screenWidth: 1536,
  timeZoneOffset: -60,
  javaEnabled: false,
};

const posted = {
  browserJavaEnabled: false,
  browserJavascriptEnabled: true,
  browserLanguage: 'en-GB',
  browserColorDepth: '24',
  browserScreenHeight: '864',
  browserScreenWidth: '1536',
  browserTZ: '-60',
  browserUserAgent: 'Mozilla/5.0 (X11; Linux x86_64)',
};

const accept = 'text/html,*/*;q=0.8';

describe('T1: the browser’s data', () => {
  test('T1: that a page collects get the names and types of the specification, and lack what a server adds', () => {
    expect(browserData(collected)).toEqual({ data: posted, missing: ['browserAcceptHeader'] });
  });

  test('T1: are complete once the server has added its part', () => {
    const reading = browserData({ ...collected, acceptHeader: accept, ip: '192.0.2.17' });

    expect(reading).toEqual({
      data: { ...posted, browserAcceptHeader: accept, browserIP: '192.0.2.17' },
      missing: [],
    });
  });

  test('T1: of a browser without scripts are the headers alone', () => {
    const reading = browserData({ javascriptEnabled: false, userAgent: 'Lynx', acceptHeader: accept });

    expect(reading).toEqual({
      data: { browserJavascriptEnabled: false, browserUserAgent: 'Lynx', browserAcceptHeader: accept },
      missing: [],
    });
  });

  test('T1: of a browser without scripts lack the headers when nobody adds them', () => {
    expect(browserData({ javascriptEnabled: false }).missing).toEqual(['browserAcceptHeader', 'browserUserAgent']);
  });

  test('T1: that nobody collected are all named', () => {
    expect(browserData({})).toEqual({
      data: { browserJavascriptEnabled: true },
      missing: [
        'browserAcceptHeader',
        'browserUserAgent',
        'browserColorDepth',
        'browserJavaEnabled',
        'browserLanguage',
        'browserScreenHeight',
        'browserScreenWidth',
        'browserTZ',
      ],
    });
  });
});

describe('T1: the browser’s data, as posted to the server', () => {
  test('T1: are read, with numbers as text or as numbers', () => {
    const asNumbers = {
      ...posted,
      browserColorDepth: 24,
      browserScreenHeight: 864,
      browserScreenWidth: 1536,
      browserTZ: -60,
    };

    expect(readBrowserData({ ...posted, browserAcceptHeader: accept })).toEqual({
      data: { ...posted, browserAcceptHeader: accept },
      missing: [],
    });
    expect(readBrowserData(asNumbers)).toEqual({ data: posted, missing: ['browserAcceptHeader'] });
  });

  test('T1: lose what nobody asked for', () => {
    expect(readBrowserData({ ...posted, transStatus: 'Y' }).data).toEqual(posted);
  });

  test.each([[undefined], [null], ['text'], [17], [[posted]]])('T1: are all missing from %j', (received) => {
    expect(readBrowserData(received).data).toEqual({ browserJavascriptEnabled: true });
    expect(readBrowserData(received).missing).toHaveLength(8);
  });

  test.each([
    ['browserAcceptHeader', ''],
    ['browserAcceptHeader', 17],
    ['browserUserAgent', ''],
    ['browserUserAgent', null],
    ['browserJavaEnabled', 'false'],
    ['browserJavaEnabled', 0],
    ['browserLanguage', ''],
    ['browserLanguage', 17],
    ['browserColorDepth', 0],
    ['browserColorDepth', 'many'],
    ['browserScreenHeight', -1],
    ['browserScreenWidth', 1_000_000],
    ['browserTZ', 841],
    ['browserTZ', null],
  ] as const)('T1: leave out and name a %s of %j', (name, value) => {
    const reading = readBrowserData({ ...posted, browserAcceptHeader: accept, [name]: value });

    expect(reading.missing).toEqual([name]);
    expect(reading.data).not.toHaveProperty(name);
  });

  test.each([true, undefined, 'false', 0, null])('T1: count as a browser’s with scripts when it says %j', (says) => {
    expect(readBrowserData({ ...posted, browserJavascriptEnabled: says }).data.browserJavascriptEnabled).toBe(true);
  });

  test.each(['browserAcceptHeader', 'browserUserAgent'] as const)('T1: cut %s to 2048 characters', (name) => {
    const whole = 'x'.repeat(2048);

    expect(readBrowserData({ [name]: whole }).data[name]).toBe(whole);
    expect(readBrowserData({ [name]: `${whole}y` }).data[name]).toBe(whole);
  });

  test.each([
    ['192.0.2.17'],
    ['2001:db8::17'],
    ['2001:DB8::17'],
    ['::'],
    ['::ffff:192.0.2.17'],
    ['0000:0000:0000:0000:0000:ffff:255.255.255.255'],
  ])('T1: have the address %s', (browserIP) => {
    expect(readBrowserData({ browserIP }).data.browserIP).toBe(browserIP);
  });

  test.each([
    [''],
    ['localhost'],
    ['.'],
    ['deadbeef'],
    ['192.0.2.17, 192.0.2.18'],
    ['192.0.2.17\n'],
    [' 192.0.2.17'],
    ['....'],
    ['a.'],
    ['999.999.999.999'],
    ['fe80::1%eth0'],
    ['00000:0000:0000:0000:0000:ffff:255.255.255.255'],
    [17],
    [192.2],
    [null],
  ])('T1: have no address %j, and don’t miss it', (browserIP) => {
    const reading = readBrowserData({ ...posted, browserAcceptHeader: accept, browserIP });

    expect(reading.data).not.toHaveProperty('browserIP');
    expect(reading.missing).toEqual([]);
  });

  test('T1: never throw, and never leave the limits of the specification, whatever was posted', () => {
    const value = fc.oneof(fc.jsonValue(), fc.integer(), fc.double(), fc.string());

    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(posted), 'browserIP'), value), (received) => {
        const { data } = readBrowserData(received);

        expect(data.browserColorDepth ?? '1').toMatch(/^(?:1|4|8|15|16|24|32|48)$/);
        expect(data.browserScreenHeight ?? '0').toMatch(/^\d{1,6}$/);
        expect(data.browserScreenWidth ?? '0').toMatch(/^\d{1,6}$/);
        expect(data.browserTZ ?? '0').toMatch(/^-?\d{1,3}$/);
        expect(data.browserLanguage ?? 'en').toMatch(/^[A-Za-z\d-]{1,8}$/);
        expect(data.browserIP ?? '::').toMatch(/^[\dA-Fa-f.:]{2,45}$/);
      }),
    );
  });
});
