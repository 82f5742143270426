import { describe, expect, test } from 'vitest';
import type { Brand } from './brand.ts';
import { brandDetector } from './brand-detector.ts';
import { brands } from './brands.ts';
import { type BrandOverride, brandsTakenBy } from './reader-options.ts';

const storeCard: Brand = {
  id: 'store-card',
  name: 'Our own card',
  tier: 'regional',
  prefixes: ['604410', '604414'],
  lengths: [16],
  groups: [4, 4, 4, 4],
  securityCode: { name: 'none', length: 0, side: 'none', policy: 'none' },
  luhn: 'none',
  onByDefault: true,
};

describe('brandsTakenBy', () => {
  test('X1: lists what the merchant takes in the merchant’s order, each name once', () => {
    const { accepted } = brandsTakenBy({ accepted: ['mastercard', 'visa', 'visa-electron', 'jcb-legacy'] });

    expect(accepted).toEqual([brands.mastercard, brands.visa, brands.jcb]);
  });

  test('X1: takes every brand that is on by default where nothing is said', () => {
    const { accepted } = brandsTakenBy({});

    expect(accepted).toContain(brands.visa);
    expect(accepted.every(({ onByDefault }) => onByDefault)).toBe(true);
  });

  test('N1: knows a merchant’s own brand', () => {
    expect(brandDetector(brandsTakenBy({ overrides: [storeCard] }))('604410').detection.brand).toEqual(storeCard);
    expect(brandDetector(brandsTakenBy({ accepted: ['store-card'], overrides: [storeCard] }))('604414').accepted).toBe(
      true,
    );
  });

  test('N1: changes one fact of a brand and keeps the others', () => {
    const { accepted } = brandsTakenBy({ accepted: ['unionpay'], overrides: [{ id: 'unionpay', luhn: 'required' }] });

    expect(accepted).toEqual([{ ...brands.unionpay, luhn: 'required' }]);
    expect(brands.unionpay.luhn).toBe('advisory');
  });

  test('N1: takes a number for the merchant’s own card where another brand claims the same digits', () => {
    const twin = { ...storeCard, prefixes: ['6011'] };

    const reader = brandDetector(brandsTakenBy({ overrides: [twin] }));

    expect(reader('6011').detection.brand?.id).toBe('store-card');
  });

  test('X1: lists the merchant’s own brands first and leaves changed ones where they were', () => {
    const { accepted } = brandsTakenBy({ overrides: [{ id: 'unionpay', luhn: 'required' }, storeCard] });

    const order = accepted.map(({ id }) => id);
    expect(order.slice(0, 3)).toEqual(['store-card', 'visa', 'mastercard']);
    expect(order.indexOf('unionpay')).toBeGreaterThan(order.indexOf('jcb'));
  });

  test('N1: says which id it doesn’t know and which there are', () => {
    expect(() => brandsTakenBy({ accepted: ['visa', 'master-card'] })).toThrow(
      /^accepted names 'master-card', but there is no brand of that id, .* Use one of visa, mastercard, .*overrides\.$/,
    );
  });

  test('N1: says what a brand of the merchant’s own lacks', () => {
    // As plain JavaScript would hand it in: the compiler finds it otherwise.
    const incomplete = { id: 'store-card', name: 'Our own card', prefixes: ['604410'] } as unknown as BrandOverride;

    expect(() => brandsTakenBy({ overrides: [incomplete] })).toThrow(
      "The brand 'store-card' in overrides is none of Flipside's, so it needs all its facts, " +
        'but it has no tier, lengths, groups, securityCode, luhn, onByDefault.',
    );
  });

  test.each(['', '04', '4-', '-4', 'visa', '30-123', '39-38', '39-8', '34-', '34 37', '123456789012', '2221-2720-'])(
    'N1: says that %j can’t be a prefix',
    (prefix) => {
      expect(() => brandsTakenBy({ overrides: [{ id: 'visa', prefixes: [prefix] }] })).toThrow(
        `The brand 'visa' in overrides has prefixes ["${prefix}"], which can't be read. Write a list of leading digits: up to 11`,
      );
    },
  );

  test.each<[fact: string, wrong: object, form: string]>([
    ['name', { name: 4 }, 'a text'],
    ['tier', { tier: null }, 'a text'],
    ['prefixes', { prefixes: '34' }, 'a list of leading digits'],
    ['prefixes', { prefixes: [34] }, 'a list of leading digits'],
    ['lengths', { lengths: [] }, 'a list of numbers from 12 to 19, at least one'],
    ['lengths', { lengths: ['16'] }, 'a list of numbers from 12 to 19, at least one'],
    ['lengths', { lengths: [20] }, 'a list of numbers from 12 to 19, at least one'],
    ['groups', { groups: [] }, 'a list of how many digits stand together'],
    ['groups', { groups: ['4'] }, 'a list of how many digits stand together'],
    ['groups', { groups: [4, 0] }, 'a list of how many digits stand together'],
    ['groups', { groups: [4.5] }, 'a list of how many digits stand together'],
    ['securityCode', { securityCode: 3 }, 'an object of name, length, side and policy'],
    ['securityCode', { securityCode: null }, 'an object of name, length, side and policy'],
    ['luhn', { luhn: 'optional' }, 'one of required, advisory, none'],
    ['onByDefault', { onByDefault: 'yes' }, 'true or false'],
  ])('N1: says that %s can’t be %j', (fact, wrong, form) => {
    // As plain JavaScript would hand it in.
    const override = { id: 'visa', ...wrong } as BrandOverride;

    const use = () => brandsTakenBy({ overrides: [override] });

    expect(use).toThrow(`The brand 'visa' in overrides has ${fact} `);
    expect(use).toThrow(`can't be read. Write ${form}`);
  });

  test('N1: leaves a fact as it was that an override names and doesn’t give', () => {
    const override = { id: 'visa', lengths: undefined } as unknown as BrandOverride;

    expect(brandsTakenBy({ overrides: [override] }).accepted).toContainEqual(brands.visa);
  });

  test('X1: lists a product by its own name where its brand isn’t taken', () => {
    const names = (accepted: readonly string[]) => brandsTakenBy({ accepted }).accepted.map(({ name }) => name);

    expect(names(['visa-electron', 'amex'])).toEqual(['Visa Electron', 'American Express']);
    expect(names(['visa', 'visa-electron'])).toEqual(['Visa']);
    expect(names(['jcb-legacy'])).toEqual(['JCB']);
  });
});
