import { describe, expect, test } from 'vitest';
import { cardReader } from '../card-number/card-reader.ts';
import { en } from '../messages/en.ts';
import { plainLanguage } from '../messages/plain-language.ts';
import { testCards } from '../test-cards/test-cards.ts';
import { cardNumberSchema } from './card-number-schema.ts';
import type { StandardSchemaV1 } from './standard-schema.ts';

const { visa, amex, elo, unionpayNoMod10, failsMod10, unknownIssuer } = testCards;

const modTen = 'The card number you entered is invalid. Please try again.';

/** What comes out, or the sentences. */
async function outcome(schema: StandardSchemaV1, value: unknown): Promise<unknown> {
  const result = await schema['~standard'].validate(value);
  return result.issues ? result.issues.map(({ message }) => message) : result.value;
}

describe('N1, N3, W1: cardNumberSchema', () => {
  const spaced = '4242 4242 4242 4242';

  // prettier-ignore
  test.each([
    // number                               comes out as, or is answered with
    [visa.number,                           visa.number],
    [spaced,                                visa.number],
    [`Card: ${spaced}`,                     visa.number],
    [amex.number,                           amex.number],
    [unknownIssuer.number,                  unknownIssuer.number],
    [unionpayNoMod10.number,                unionpayNoMod10.number],
    [failsMod10.number,                     [modTen]],
    ['',                                    ['Enter the long number on your card.']],
    ['  ',                                  ['Enter the long number on your card.']],
    [undefined,                             ['Enter the long number on your card.']],
    [null,                                  ['Enter the long number on your card.']],
    ['4242',                                ['The card number is too short. Check that you have entered every digit.']],
    [`${amex.number}0`,                     ['The card number has too many digits. Check it against your card.']],
    ['none',                                ['This doesn’t look like a card number. Enter the digits on your card.']],
    [4242,                                  ['This doesn’t look like a card number. Enter the digits on your card.']],
    [[visa.number],                         ['This doesn’t look like a card number. Enter the digits on your card.']],
    [true,                                  ['This doesn’t look like a card number. Enter the digits on your card.']],
  ])('N1, N3, W1: %j becomes %j', async (value, expected) => {
    expect(await outcome(cardNumberSchema(), value)).toEqual(expected);
  });

  test.each([
    ['accepted', cardNumberSchema({ accepted: ['visa', 'mastercard'] })],
    ['a reader', cardNumberSchema({ reader: cardReader({ accepted: ['visa', 'mastercard'] }) })],
  ])('N1: a brand that the merchant doesn’t take is answered with those it takes, by %s', async (_, schema) => {
    expect(await outcome(schema, elo.number)).toEqual(['We don’t take Elo. Please use Visa or Mastercard.']);
    expect(await outcome(schema, visa.number)).toBe(visa.number);
  });

  test('N1: a merchant’s own changes to the brands count', async () => {
    const schema = cardNumberSchema({ overrides: [{ id: 'visa', lengths: [13], usualLength: 13 }] });

    expect(await outcome(schema, visa.number)).toEqual([en.cardNumber.errors.tooLong]);
  });

  test('W1: the merchant’s own sentences are used', async () => {
    const schema = cardNumberSchema({ messages: plainLanguage(en) });

    expect(await outcome(schema, failsMod10.number)).toEqual(['Check the card number: one of the digits is wrong.']);
  });

  test('N1: a reader beside accepted or overrides is a mistake, and says how to mend it', () => {
    const reader = cardReader();
    const mistaken = [
      { reader, accepted: ['visa'] },
      { reader, overrides: [] },
    ] as never[]; // as JavaScript may call it

    for (const options of mistaken) {
      expect(() => cardNumberSchema(options)).toThrow(/^The schema got a reader and also accepted or overrides/);
      expect(() => cardNumberSchema(options)).toThrow(
        /ignored\. Hand them to cardReader\(.*or leave the reader out\.$/,
      );
    }
  });

  test('N1: a brand that doesn’t exist is said at once', () => {
    expect(() => cardNumberSchema({ accepted: ['vissa'] })).toThrow(/there is no brand of that id/);
  });
});
