import { describe, expect, it, test } from 'vitest';
import { brands } from '../brands/brands.ts';
import { type FallbackPolicy, fallbackRule } from './fallback-rule.ts';

const { visa, mastercard, maestro } = brands;

describe('fallbackRule', () => {
  it.each([null, visa, maestro])('C5: believes X and I of any card, where the merchant says nothing', (brand) => {
    expect(fallbackRule('absent', { brand })).toBe('taken');
    expect(fallbackRule('illegible', { brand })).toBe('taken');
  });

  const tick: FallbackPolicy = { absent: { whereAlwaysPrinted: 'tick' } };

  it.each(['visa', 'mastercard', 'amex', 'discover', 'diners', 'jcb', 'unionpay'] as const)(
    'C5: may want a tick before X is believed of %s, which prints a code on every card',
    (id) => {
      expect(fallbackRule('absent', { brand: brands[id] }, tick)).toBe('tick');
      expect(fallbackRule('illegible', { brand: brands[id] }, tick)).toBe('taken');
    },
  );

  it.each(['maestro', 'switch', 'solo', 'laser'] as const)(
    'C5: believes X of %s all the same, whose cards often have no code',
    (id) => {
      expect(fallbackRule('absent', { brand: brands[id] }, tick)).toBe('taken');
    },
  );

  it('C5: asks nothing more while nobody knows the brand', () => {
    expect(fallbackRule('absent', { brand: null }, tick)).toBe('taken');
  });

  const policy: FallbackPolicy = {
    absent: {
      byBrandAndRegion: { visa: { US: 'tick' } },
      byBrand: { visa: 'second-look' },
      byRegion: { JP: 'taken', DE: 'refused' },
      whereAlwaysPrinted: 'tick',
      otherwise: 'refused',
    },
  };

  test.each([
    // what decides                            brand       region     rule
    ['the brand in its region, before the brand', visa, 'US', 'tick'],
    ['what the brand prints, of another brand in that region', mastercard, 'US', 'tick'],
    ['the brand, before the region', visa, 'JP', 'second-look'],
    ['the region, before what the brand prints', mastercard, 'JP', 'taken'],
    ['the region, also to refuse', maestro, 'DE', 'refused'],
    ['what the brand prints, in any other region', mastercard, 'FR', 'tick'],
    ['nothing of these', maestro, 'FR', 'refused'],
    ['nothing of these, on a card nobody knows', null, undefined, 'refused'],
  ] as const)('C5: goes by the merchant’s rule: %s', (_what, brand, region, rule) => {
    expect(fallbackRule('absent', { brand, region }, policy)).toBe(rule);
  });

  it('C5: takes only what the merchant’s object itself says', () => {
    expect(fallbackRule('absent', { brand: { ...visa, id: 'constructor' } }, { absent: { byBrand: {} } })).toBe(
      'taken',
    );
  });
});
