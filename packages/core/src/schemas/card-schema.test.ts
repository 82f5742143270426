import { describe, expect, test } from 'vitest';
import { cardReader } from '../card-number/card-reader.ts';
import { en } from '../messages/en.ts';
import { plainLanguage } from '../messages/plain-language.ts';
import { testCards } from '../test-cards/test-cards.ts';
import { type CardInput, cardSchema, type CheckedCard } from './card-schema.ts';
import type { StandardSchemaV1 } from './standard-schema.ts';

const { visa, amex, maestro, uatp, failsMod10, unknownIssuer } = testCards;

const today = () => new Date('2026-11-23T12:00:00Z');

const good: CardInput = { number: visa.number, expiry: '12/34', securityCode: '123' };

const modTen = 'The card number you entered is invalid. Please try again.';

/** What comes out, or the sentences. */
async function outcome(schema: StandardSchemaV1, value: unknown): Promise<unknown> {
  const result = await schema['~standard'].validate(value);
  return result.issues ? result.issues.map(({ message }) => message) : result.value;
}

/** The issues of a card by its fields, in their order. */
async function problems(schema: StandardSchemaV1, value: unknown): Promise<readonly (readonly [string, string])[]> {
  const { issues = [] } = await schema['~standard'].validate(value);
  return issues.map(({ path = [], message }) => [path.map(String).join('.'), message]);
}

describe('N1, E2, C1, C8: cardSchema', () => {
  const schema = cardSchema({ today });

  test('N1, E1, C1: a good card comes out in canonical values, and nothing else with it', async () => {
    const value = {
      ...good,
      number: '4242 4242 4242 4242',
      name: '  Ada   Lovelace ',
      amount: 12,
    };

    expect(await outcome(schema, value)).toEqual({
      number: visa.number,
      expiry: '2034-12',
      securityCode: '123',
      name: 'Ada Lovelace',
    });
  });

  // prettier-ignore
  test.each([
    // given                                          comes out
    [{ startDate: '03 / 19', issueNumber: '02' },     { startDate: '2019-03', issueNumber: '02' }],
    [{ startDate: '2019-03', issueNumber: ' 2 ' },    { startDate: '2019-03', issueNumber: '2' }],
    [{ startDate: '3/2019' },                         { startDate: '2019-03' }],
    [{ issueNumber: 'Issue No. 1' },                  { issueNumber: '1' }],
    [{ startDate: '', issueNumber: '' },              {}],
    [{ startDate: null, issueNumber: 7 },             {}],
    [{ startDate: '12 / 34', issueNumber: '123' },    {}],
    [{ startDate: '13/19', issueNumber: 'none' },     {}],
    [{ startDate: '03 /' },                           {}],
  ])('X4: of a Switch card with %j comes %j, and none is refused for it', async (given, out) => {
    const card = { ...good, number: testCards.switch.number };

    expect(await outcome(cardSchema({ today, accepted: ['switch'] }), { ...card, ...given })).toStrictEqual({
      number: testCards.switch.number,
      expiry: '2034-12',
      securityCode: '123',
      ...out,
    });
  });

  test.each([{}, { name: undefined }, { name: null }, { name: '' }, { name: '  ' }])(
    'X3: a card without a name (%j) comes out without one',
    async (name) => {
      const result = await outcome(schema, { ...good, ...name });

      expect(result).toStrictEqual({ number: visa.number, expiry: '2034-12', securityCode: '123' });
    },
  );

  // prettier-ignore
  test.each([
    // name              said
    ['12 34',            'Enter the name on your card, not a number.'],
    [7,                  'Enter the name on your card, not a number.'],
    [`Ada ${visa.number}`, 'This looks like a card number. Enter the name here and the number in its own field.'],
  ])('X3, N8: a name that is none (%j) is an issue', async (name, sentence) => {
    expect(await problems(schema, { ...good, name })).toEqual([['name', sentence]]);
  });

  test('X3: a merchant may require the name', async () => {
    const named = cardSchema({ today, requireName: true });

    expect(await problems(named, good)).toEqual([['name', 'Enter the name on your card.']]);
    expect(await problems(named, { ...good, name: 'Prince' })).toEqual([]);
  });

  test.each([{}, null, undefined, [], 'card', 4, good.number, new Map(Object.entries(good))])(
    'W1: of a card that is none (%o), each missing field is said, in the order of the form',
    async (value) => {
      expect(await problems(schema, value)).toEqual([
        ['number', 'Enter the long number on your card.'],
        ['expiry', 'Enter the expiry date on your card.'],
        ['securityCode', 'Enter the security code on your card.'],
      ]);
    },
  );

  test('W1: all that is wrong is said at once, in the order of the form, and nothing that was typed', async () => {
    const value = { name: '99 88', securityCode: '56', expiry: '10/26', number: failsMod10.number };
    const found = await problems(schema, value);

    expect(found).toEqual([
      ['number', modTen],
      ['expiry', en.expiry.errors.expired],
      ['securityCode', 'The security code is too short. Enter all three digits.'],
      ['name', en.cardholderName.errors.digits],
    ]);
    expect(JSON.stringify(found)).not.toMatch(/424|56|26|88/);
  });

  // prettier-ignore
  test.each([
    // number               code    options                              comes out as, or is answered with
    [visa.number,           '1234', {},                                  ['The security code is too long. On this card it has three digits.']],
    [amex.number,           '123',  {},                                  ['The security code is too short. Enter all four digits.']],
    [amex.number,           '1234', {},                                  '1234'],
    [unknownIssuer.number,  '1234', {},                                  '1234'],
    [unknownIssuer.number,  '1234', { accepted: ['visa', 'mastercard'] }, ['The security code is too long. On this card it has three digits.']],
    [maestro.number,        '',     {},                                  ''],
    [maestro.number,        '123',  {},                                  '123'],
    [uatp.number,           '',     {},                                  ''],
    [uatp.number,           '123',  {},                                  ''],
    [visa.number,           '',     {},                                  ['Enter the security code on your card.']],
    [visa.number,           '',     { requireSecurityCode: true },       ['Enter the security code on your card.']],
    [visa.number,           '',     { requireSecurityCode: false },      ''],
    [visa.number,           'x',    {},                                  'X'],
    [visa.number,           'i',    {},                                  'I'],
    [visa.number,           'x',    { fallbacks: true },                 'X'],
    [visa.number,           'X',    { fallbacks: { absent: { byBrand: { visa: 'refused' } } } }, ['We need the security code to take this card. Enter it in digits, or use another card.']],
    [maestro.number,        'X',    { fallbacks: { absent: { byBrand: { visa: 'refused' } } } }, 'X'],
    [visa.number,           'X',    { fallbacks: { absent: { byRegion: { JP: 'taken' }, otherwise: 'refused' } }, region: 'JP' }, 'X'],
    [visa.number,           'x',    { fallbacks: false },                ['We need the security code to take this card. Enter it in digits, or use another card.']],
  ] as const)('C1, C3, C7, C8: on the card %s the code %j, with %j, becomes %j', async (number, securityCode, options, expected) => {
    const strict = cardSchema({ today, ...options });
    const result = await strict['~standard'].validate({ ...good, number, securityCode });

    const said = result.issues?.map(({ message }) => message) ?? (result as { value: CheckedCard }).value.securityCode;
    expect(said).toEqual(expected);
  });

  test.each(['', '4', undefined, 42])(
    'C1: while the number says nothing (%j), a code of any card is right',
    async (number) => {
      const noAmex = cardSchema({ today, accepted: ['visa', 'mastercard'] });
      const paths = async (taken: StandardSchemaV1, value: unknown) =>
        (await problems(taken, value)).map(([path]) => path);

      expect(await paths(schema, { ...good, number, securityCode: '123' })).toEqual(['number']);
      expect(await paths(noAmex, { ...good, number, securityCode: '1234' })).toEqual(['number', 'securityCode']);
      expect(await paths(schema, { ...good, number: '', securityCode: '1234' })).toEqual(['number']);
    },
  );

  test('N1: a card that the merchant doesn’t take is an issue of its number', async () => {
    const reader = cardReader({ accepted: ['visa'] });
    const expected = [['number', 'We don’t take American Express. Please use Visa.']];
    const card = { ...good, number: amex.number, securityCode: '1234' };

    expect(await problems(cardSchema({ today, reader }), card)).toEqual(expected);
    expect(await problems(cardSchema({ today, accepted: ['visa'] }), card)).toEqual(expected);
  });

  test('E2: the clock, the horizon and the sentences are the merchant’s', async () => {
    const messages = plainLanguage(en, 'Nochmal.');
    const strict = cardSchema({ today: () => new Date('2035-06-01T12:00:00Z'), maxYearsAhead: 1, messages });

    expect(await problems(strict, { ...good, number: failsMod10.number })).toEqual([
      ['number', 'Nochmal.'],
      ['expiry', en.expiry.errors.expired],
    ]);
    expect(await problems(strict, { ...good, expiry: '07/36' })).toEqual([['expiry', en.expiry.errors.tooFar]]);
  });

  test.each([undefined, {}, { today: Date.now() }])('E2: without a clock (%o) it says what to do', (options) => {
    const make = () => cardSchema(options as never); // as JavaScript may call it

    expect(make).toThrow(TypeError);
    expect(make).toThrow(
      /^cardSchema has no function `today`.*Hand in cardSchema\(\{ today: \(\) => new Date\(\) \}\)\.$/,
    );
  });
});
