import { describe, expect, test } from 'vitest';
import { en } from '../messages/en.ts';
import { expirySchema } from './expiry-schema.ts';
import type { StandardSchemaV1 } from './standard-schema.ts';

const today = () => new Date('2026-11-23T12:00:00Z');

/** What comes out, or the sentences. */
async function outcome(schema: StandardSchemaV1, value: unknown): Promise<unknown> {
  const result = await schema['~standard'].validate(value);
  return result.issues ? result.issues.map(({ message }) => message) : result.value;
}

describe('E1, E2, E3: expirySchema', () => {
  const schema = expirySchema({ today });

  // prettier-ignore
  test.each([
    // date          comes out as, or is answered with
    ['09/30',        '2030-09'],
    ['09 / 30',      '2030-09'],
    ['9/2030',       '2030-09'],
    ['2030-09',      '2030-09'],
    ['11/26',        '2026-11'],
    ['10/26',        ['This card has expired. Check the date, or use another card.']],
    ['12/56',        ['The expiry year is too far in the future. Check the date on your card.']],
    ['13/30',        ['The month must be between 01 and 12.']],
    ['09',           ['The expiry date is incomplete. Enter the month and the year, for example 09 / 30.']],
    ['',             ['Enter the expiry date on your card.']],
    [undefined,      ['Enter the expiry date on your card.']],
    [null,           ['Enter the expiry date on your card.']],
    ['soon',         ['This doesn’t look like a date. Enter the month and the year, for example 09 / 30.']],
    [930,            ['This doesn’t look like a date. Enter the month and the year, for example 09 / 30.']],
    [{ month: 9 },   ['This doesn’t look like a date. Enter the month and the year, for example 09 / 30.']],
  ])('E1, E2, E3: %j becomes %j', async (value, expected) => {
    expect(await outcome(schema, value)).toEqual(expected);
  });

  test('E2: the merchant says how far ahead a card may end', async () => {
    const near = expirySchema({ today, maxYearsAhead: 10 });

    expect(await outcome(near, '11/36')).toBe('2036-11');
    expect(await outcome(near, '12/36')).toEqual([en.expiry.errors.tooFar]);
  });

  test('E2: the clock is asked at each validation, so a server that runs for months is right', async () => {
    let now = new Date('2026-11-23T12:00:00Z');
    const running = expirySchema({ today: () => now });

    const before = await outcome(running, '11/26');
    now = new Date('2026-12-02T12:00:00Z');
    const after = await outcome(running, '11/26');

    expect([before, after]).toEqual(['2026-11', [en.expiry.errors.expired]]);
  });

  test('E3: the merchant’s own sentences are used', async () => {
    const messages = { ...en, expiry: { ...en.expiry, errors: { ...en.expiry.errors, expired: 'Abgelaufen.' } } };

    expect(await outcome(expirySchema({ today, messages }), '10/26')).toEqual(['Abgelaufen.']);
  });

  test.each([undefined, {}, { today: today() }, { today: '2026-11-23' }])(
    'E2: without a clock (%o) it says what is wrong and what to do',
    (options) => {
      const make = () => expirySchema(options as never); // as JavaScript may call it

      expect(make).toThrow(TypeError);
      expect(make).toThrow(/^expirySchema has no function `today`, so no card can be checked/);
      expect(make).toThrow(
        /never asks for the time itself\. Hand in expirySchema\(\{ today: \(\) => new Date\(\) \}\)\.$/,
      );
    },
  );

  test('E2: a clock that shows no date is a mistake of the server, not of the shopper', () => {
    const broken = expirySchema({ today: () => new Date('no date') });

    expect(() => broken['~standard'].validate('09/30')).toThrow(RangeError);
  });
});
