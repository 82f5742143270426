import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardReader } from './card-reader.ts';

const { format } = cardReader();

describe('the text of the card number field', () => {
  test.each([
    ['4111111111111111', '4111 1111 1111 1111'],
    ['Card: 4111-1111-1111-1111, exp 12/29', '4111 1111 1111 1111'],
    ['٣٧٨٢٨٢٢٤٦٣١٠٠٠٥', '3782 822463 10005'],
    ['37828224631000512', '3782 822463 10005 12'],
    ['4111 ', '4111'],
    ['no number', ''],
    ['0123', '0123'],
  ])('D4: reads %j, filled in from elsewhere, as %j', (text, shown) => {
    expect(format.read(text)).toBe(shown);
  });

  test('D4: stays readable when a whole page is filled in', () => {
    expect(format.keep(format.read('4'.repeat(5000)))).toHaveLength(40);
  });

  test.each([
    // before the caret     typed     after      then before it            refused
    ['411', '1', '', '4111', undefined],
    ['41', '9', '11', '419', undefined],
    ['4111', '١', '', '41111', undefined],
    ['', '0', '', '0', undefined],
    ['4111', ' ', '', '4111', undefined],
    ['4111', '-', '', '4111', undefined],
    ['4111', '.', '', '4111', undefined],
    ['4111', 'x', '', '4111', 'letter'],
    ['4111', '/', '', '4111', 'letter'],
    ['4111', '1x', '', '41111', 'letter'],
    ['', '4111 1111 1111 1111 exp 12/29', '', '4111111111111111', 'letter'],
    ['37828224631000', '5', '', '378282246310005', undefined],
    ['378282246310005', '1', '', '378282246310005', 'full'],
    ['3782822463', '9', '10005', '3782822463', 'full'],
    ['5555555555554444', '4', '', '5555555555554444', 'full'],
    ['411111111111111', '123456', '', '4111111111111111234', 'full'],
    ['4111111111111111', '123', '', '4111111111111111123', undefined],
    ['4111111111111111123', '4', '', '4111111111111111123', 'full'],
    ['7000000000000000000', '0', '', '7000000000000000000', 'full'],
  ])('N5: between %j typed %j, before %j, leaves %j there and refuses: %s', (before, data, after, then, refused) => {
    expect(format.insert(before, data, after, 'typed')).toEqual({ before: then, after, refused });
  });

  test('N5: a digit in front that makes it another brand brings that brand’s room', () => {
    expect(format.insert('', '4', '378282246310005', 'typed')).toEqual({ before: '4', after: '378282246310005' });
  });

  test.each([
    // before the caret     pasted                                  then before it                refused
    ['', 'Card: 4111 1111 1111 1111 exp 12/29', '4111111111111111', undefined],
    ['4111', '1111-1111', '411111111111', undefined],
    ['378282246310005', '12', '37828224631000512', undefined],
    ['', '٤١١١', '4111', undefined],
    ['', 'Card 1: 4111 1111 1111 1111', '4111111111111111', undefined],
    ['', '4111\t1111\t1111\t1111', '4111111111111111', undefined],
    ['4111', 'my card', '4111', 'letter'],
    ['4111', ' ', '4111', undefined],
    ['', '9'.repeat(50), '9'.repeat(40), 'full'],
  ])('D4: after %j pasted %j makes %j and refuses: %s', (before, data, then, refused) => {
    expect(format.insert(before, data, '', 'pasted')).toEqual({ before: then, after: '', refused });
  });
});

describe('any text in the card number field', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d .-]{0,30}$/));
  const digits = fc.stringMatching(/^\d{0,22}$/);
  const how = fc.constantFrom('typed' as const, 'pasted' as const);

  test('N7: what is shown shows itself again, with no gap at either end', () => {
    fc.assert(
      fc.property(fc.oneof(text.map(format.read), digits.map(format.show)), (shown) => {
        expect(format.show(format.keep(shown))).toBe(shown);
        expect(shown).toBe(shown.trim());
      }),
    );
  });

  test('N7: showing digits neither loses, makes up nor moves one', () => {
    fc.assert(
      fc.property(digits, (kept) => {
        expect(format.keep(format.show(kept))).toBe(kept);
      }),
    );
  });

  test('D4: putting something in leaves the digits around it as they were, and puts in only digits that were there', () => {
    fc.assert(
      fc.property(digits, text, digits, how, (before, data, after, way) => {
        const insertion = format.insert(before, data, after, way);

        expect(insertion.after).toBe(after);
        expect(insertion.before.startsWith(before)).toBe(true);
        expect(format.keep(data)).toContain(insertion.before.slice(before.length));
      }),
    );
  });
});
