import { describe, expect, test } from 'vitest';
import { brands } from '../brands/brands.ts';
import { readSavedCard } from './read-saved-card.ts';
import type { SavedCard } from './saved-card.ts';

const card: SavedCard = { id: 'tok_a', brand: 'visa', lastFour: '4242', expiry: '2030-09' };
const noon = new Date('2026-11-23T12:00:00Z');

function errorOf(wrong: object): unknown {
  try {
    // The spread stands for a caller without types: cards come from JSON.
    return readSavedCard({ ...card, ...wrong }, noon);
  } catch (error) {
    return error;
  }
}

describe('what a saved card says today', () => {
  // prettier-ignore
  test.each([
    // expiry                       today                   says
    ['2030-09',                    '2026-11-23T12:00:00Z', { kind: 'valid', month: 9, year: 2030, lastMonth: false }],
    [{ month: 9, year: 2030 },     '2026-11-23T12:00:00Z', { kind: 'valid', month: 9, year: 2030, lastMonth: false }],
    ['2026-11',                    '2026-11-23T12:00:00Z', { kind: 'valid', month: 11, year: 2026, lastMonth: true }],
    // A month is over when it is over in UTC-12.
    ['2026-11',                    '2026-12-01T11:59:00Z', { kind: 'valid', month: 11, year: 2026, lastMonth: true }],
    ['2026-11',                    '2026-12-01T12:00:00Z', { kind: 'expired', month: 11, year: 2026 }],
    [{ month: 1, year: 2020 },     '2026-11-23T12:00:00Z', { kind: 'expired', month: 1, year: 2020 }],
    // How far ahead a card may end was asked when it was entered.
    ['2079-01',                    '2026-11-23T12:00:00Z', { kind: 'valid', month: 1, year: 2079, lastMonth: false }],
  ] as const)('E2, V5: %j on %s', (expiry, today, says) => {
    expect(readSavedCard({ ...card, expiry }, new Date(today)).expiry).toEqual(says);
  });

  test('V5: its brand by id or by a row of the merchant’s own, and its last four', () => {
    const own = { ...brands.visa, id: 'shop-card', name: 'Shop Card' };

    expect(readSavedCard(card, noon)).toMatchObject({ brand: brands.visa, lastFour: '4242' });
    expect(readSavedCard({ ...card, brand: own }, noon).brand).toBe(own);
  });

  test.each([null, 'a-brand-of-long-ago', 'toString'])(
    'V5: of the brand %j nothing is known, and the card stays',
    (brand) => {
      expect(readSavedCard({ ...card, brand }, noon).brand).toBeNull();
    },
  );
});

describe('what is never shown', () => {
  test.each([
    ['a whole number', { lastFour: '4242424242424242' }, /`lastFour`.*not four digits.*Hand in the last four/],
    ['a grouped number', { lastFour: '4242 4242 4242 4242' }, /`lastFour`/],
    ['a masked number', { lastFour: '•••• 4242' }, /`lastFour`/],
    ['three digits', { lastFour: '424' }, /`lastFour`/],
    ['four digits and a line break', { lastFour: '4242\n' }, /`lastFour`/],
    ['a number, not text', { lastFour: 4242 }, /`lastFour`/],
    ['nothing', { lastFour: undefined }, /`lastFour`/],
    ['a card number for a name', { name: 'Ada 4242 4242 4242 4242' }, /`name`.*Hand in the name/],
    ['its number for an id', { id: '4242424242424242' }, /`id`.*the card's own number.*Hand in the token/],
    ['its number in an id', { id: 'card:4242-4242-4242-4242' }, /`id`/],
    ['its number for an id, not text', { id: 4242424242424242 }, /`id`/],
    ['a month 13', { expiry: '2030-13' }, /`expiry`.*Hand in text/],
    ['a year of two digits', { expiry: { month: 9, year: 30 } }, /`expiry`/],
    ['no date', { expiry: '' }, /`expiry`/],
  ])('N9, P4: %s is refused, and the error quotes nothing', (_, wrong, message) => {
    const error = errorOf(wrong);

    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(message);
    expect(String(error)).not.toMatch(/424|Ada/);
  });

  // prettier-ignore
  test.each([
    ['a token of digits', { id: '1859300123456789012' }],
    // As Visa Acceptance (Cybersource) makes them: they pass Mod 10 and end as the card does.
    ['a token in the shape of a number', { id: '7010000000016241111', lastFour: '1111' }],
    ['another number, which ends otherwise', { id: '4242424242424242', lastFour: '1111' }],
    ['a UUID', { id: '8a880dc0-d2d2-4067-bcb1-b08d1690b26e' }],
    ['a row of a table, not text', { id: 17 }],
  ])('V5: %s is an id as good as any', (_, id) => {
    expect(errorOf(id)).not.toBeInstanceOf(Error);
  });

  test('E2: without a clock that works it says so', () => {
    expect(() => readSavedCard(card, new Date('never'))).toThrow(RangeError);
  });
});
