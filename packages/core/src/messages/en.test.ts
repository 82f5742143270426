import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { plainLanguage } from './plain-language.ts';

const modTen = 'The card number you entered is invalid. Please try again.';

describe('English', () => {
  test('W1: the Mod 10 sentence is word for word the one that merchants were given', () => {
    expect(en.cardNumber.errors.failsLuhn).toBe(modTen);
  });

  test('W1: a plain-language preset replaces that sentence and no other', () => {
    const plain = plainLanguage(en);

    expect(plain.cardNumber.errors.failsLuhn).toBe('Check the card number: one of the digits is wrong.');
    expect(sentences({ ...plain, cardNumber: { ...plain.cardNumber, errors: en.cardNumber.errors } })).toEqual(
      sentences(en),
    );
  });

  test('W1: every way to go wrong has a sentence of its own', () => {
    const { cardNumber, expiry, securityCode, cardholderName } = en;
    const errors = [cardNumber, expiry, securityCode, cardholderName].flatMap((field) => sentences(field.errors));

    expect(errors).toHaveLength(new Set(errors).size);
    for (const sentence of errors) expect(sentence).toMatch(/^[A-Z].*[.]$/);
  });

  test.each([
    [
      'no brand is known',
      en.securityCode.hint.unknown,
      ['three digits on the back', 'four digits on the front', 'American Express'],
    ],
    [
      'it is on the back',
      en.securityCode.hint.back({ length: 3 }),
      ['last three digits', 'signature panel', 'back of the card'],
    ],
    [
      'it is on the front',
      en.securityCode.hint.front({ length: 4 }),
      ['four digits', 'front of the card', 'above the card number', 'right'],
    ],
  ])('W2: while %s the hint says where the code is', (_when, hint, words) => {
    for (const word of words) expect(hint).toContain(word);
  });

  test('W2: shoppers read "security code", never the trade’s names for it', () => {
    expect(sentences(en).join(' ')).not.toMatch(/CVV|CVC|CID|CSC|CAV|CVN/i);
    expect(en.securityCode.label).toBe('Security code');
  });

  test('E4: the label of the date carries its format', () => {
    expect(en.expiry.label).toContain('MM / YY');
  });

  test('C4: each way out names its letter', () => {
    expect(en.securityCode.fallback.illegible).toContain('(I)');
    expect(en.securityCode.fallback.absent).toContain('(X)');
  });

  test.each([
    [[], 'We don’t take Elo. Please use another card.'],
    [['Visa'], 'We don’t take Elo. Please use Visa.'],
    [['Visa', 'Mastercard', 'JCB'], 'We don’t take Elo. Please use Visa, Mastercard or JCB.'],
  ])('N1: to a merchant that takes %j it says %j', (accepted, sentence) => {
    expect(en.cardNumber.errors.notAccepted({ brand: 'Elo', accepted })).toBe(sentence);
  });

  test.each([
    ['good', 'Visa ending in 4 2 4 2, expires 09 / 30'],
    ['lastMonth', 'Visa ending in 4 2 4 2, expires at the end of this month, 09 / 30'],
    ['expired', 'Visa ending in 4 2 4 2, expired 09 / 30'],
  ] as const)('N9, V5: of a saved card that is %s it says %j', (state, heard) => {
    const { card, choice } = en.savedCards;

    expect(choice({ card: card({ brand: 'Visa', lastFour: '4 2 4 2' }), date: '09 / 30', state })).toBe(heard);
    expect(card({ brand: null, lastFour: '4242' })).toBe('Card ending in 4242');
  });

  test.each([
    [{ phone: '020 7946 0000' }, 'You can also order by phone: 020 7946 0000.'],
    [
      { phone: '020 7946 0000', fax: '020 7946 0001' },
      'You can also order by phone: 020 7946 0000, or by fax: 020 7946 0001.',
    ],
  ])('C5: for an order without the form it says %j as %j', (contact, sentence) => {
    expect(en.securityCode.fallback.orderBy(contact)).toBe(sentence);
  });
});

/** Every sentence of a part of the messages, with some facts for those that need any. */
function sentences(part: Messages | object | string): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function')
    return [
      String(
        part({
          brand: 'Elo',
          accepted: [],
          brands: ['Visa'],
          length: 3,
          lengths: [3],
          button: 'Help me',
          count: 2,
          examples: ['12345'],
        }),
      ),
    ];
  return Object.values(part).flatMap(sentences);
}
