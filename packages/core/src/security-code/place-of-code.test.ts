// Where the code is, from no digit to a whole number. The brands are those of `brands-on-by-default.ts`.
import { describe, expect, it } from 'vitest';
import { cardReader } from '../card-number/card-reader.ts';
import { testCards } from '../test-cards/test-cards.ts';
import { placeOfCode } from './place-of-code.ts';

const reader = cardReader();

describe('placeOfCode', () => {
  it.each([
    ['', 'both', [3, 4]],
    ['3', 'both', [3, 4]],
    ['37', 'front', [4]],
    [testCards.amex.number, 'front', [4]],
    [testCards.visa.number, 'back', [3]],
    ['10', 'none', []],
  ] as const)('W2: of %j the code is on the side %s', (number, side, lengths) => {
    expect(placeOfCode(reader, number)).toMatchObject({ side, lengths });
  });

  it('C1: an issuer that nobody knows may be any that the merchant takes', () => {
    const unknown = '70';

    expect(placeOfCode(cardReader({ accepted: ['visa'] }), unknown)).toMatchObject({ side: 'back', lengths: [3] });
    expect(placeOfCode(cardReader({ accepted: ['amex'] }), unknown)).toMatchObject({ side: 'front', lengths: [4] });
  });

  it('D9: inside one brand a digit gives the same object', () => {
    expect(placeOfCode(reader, '4111')).toBe(placeOfCode(reader, '41111'));
  });
});
