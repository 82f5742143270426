import { describe, expect, test } from 'vitest';
import { isExpectedOrigin } from './origin.ts';

describe('T1: the origin of a message', () => {
  test.each([
    ['https://shop.example'],
    ['https://shop.example:8443'],
    ['http://localhost:4173'],
    ['http://[::1]:4173'],
    ['https://xn--bcher-kva.example'],
    ['capacitor://localhost'],
    ['web+shop.2-x://a'],
  ])('T1: is expected when it is %s to the letter', (origin) => {
    expect(isExpectedOrigin(origin, origin)).toBe(true);
  });

  test.each([
    ['https://shop.example.evil.example', 'https://shop.example'],
    ['https://shop.example', 'https://shop.example.evil.example'],
    ['https://evil-shop.example', 'https://shop.example'],
    ['http://shop.example', 'https://shop.example'],
    ['https://shop.example:8443', 'https://shop.example'],
    ['https://SHOP.example', 'https://shop.example'],
    ['https://shop.example/', 'https://shop.example'],
    ['https://shop.example', 'https://shop.example/'],
    ['null', 'https://shop.example'],
    ['', 'https://shop.example'],
    ['https://shop.example', '*'],
    ['https://shop.example', ''],
  ])('T1: %j is not %j', (received, expected) => {
    expect(isExpectedOrigin(received, expected)).toBe(false);
  });

  test.each([
    ['null'],
    [''],
    ['*'],
    ['shop.example'],
    ['https://'],
    ['://shop.example'],
    ['1https://shop.example'],
    [' https://shop.example'],
    ['https://shop.example '],
    ['https://shop.example/'],
    ['https://shop.example/path'],
    ['https://shop.example?query'],
    ['https://shop.example#hash'],
    ['https://user@shop.example'],
    ['https://shop.example\\path'],
    ['file:'],
  ])('T1: %j is no origin to expect, even when it is received', (text) => {
    expect(isExpectedOrigin(text, text)).toBe(false);
  });
});
