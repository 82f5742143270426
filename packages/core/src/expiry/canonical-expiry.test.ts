import { describe, expect, test } from 'vitest';
import { canonicalExpiry } from './canonical-expiry.ts';

describe('canonicalExpiry', () => {
  test.each([
    ['09 / 30', '2030-09'],
    ['2030-09', '2030-09'],
    ['01/20', '2020-01'],
    ['12/99', '2099-12'],
    ['09 / 3', null],
    ['13/30', null],
    ['', null],
  ])('E1: makes %j %j, whatever today is', (text, value) => {
    expect(canonicalExpiry(text)).toBe(value);
  });
});
