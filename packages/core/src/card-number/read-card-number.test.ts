import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brands } from '../brands/brands.ts';
import { passesLuhn } from '../luhn/passes-luhn.ts';
import { cardReader } from './card-reader.ts';
import { readCardNumber } from './default-reader.ts';

describe('readCardNumber', () => {
  test.each([
    // text                       kind           brand          final
    ['', 'empty', null, false],
    ['   ', 'empty', null, false],
    [' - ', 'empty', null, false],
    ['abc', 'unreadable', null, false],
    ['0', 'unreadable', null, false],
    ['0000 0000 0000 0000', 'unreadable', null, false],
    ['4', 'partial', 'visa', false],
    ['4111 1111 1111 111', 'partial', 'visa', false],
    ['4111 1111 1111 1111', 'complete', 'visa', false],
    ['4222 2222 2222 2', 'complete', 'visa', false],
    ['4917 6100 0000 0000 003', 'complete', 'visa', true],
    ['4917 6100 0000 0000 0003', 'too-long', 'visa', true],
    ['5555 5555 5555 4444', 'complete', 'mastercard', true],
    ['3782 822463 10005', 'complete', 'amex', true],
    ['3782 822463 100051', 'too-long', 'amex', true],
    ['3056 930902 5904', 'complete', 'diners', false],
    ['3056 9300 0902 0004', 'complete', 'diners', false],
    ['6', 'partial', null, false],
    ['5019 5555 4444 5555', 'complete', 'dankort', true],
    ['7', 'partial', null, false],
    ['7600 9244 561', 'partial', null, false],
  ] as const)('N1: reads %j as %s of %s, final: %s', (text, kind, brand, final) => {
    const reading = readCardNumber(text);

    expect(reading.kind).toBe(kind);
    expect(reading.brand?.id ?? null).toBe(brand);
    expect(reading.final).toBe(final);
  });

  test('N1: hands out digits and last four of a whole number, and of nothing else', () => {
    expect(readCardNumber('Card: ٤١١١-1111-1111-1111, exp 12/29')).toEqual({
      kind: 'complete',
      brand: brands.visa,
      final: false,
      luhn: 'passes',
      digits: '4111111111111111',
      lastFour: '1111',
    });
    expect(readCardNumber('4111 1111 1111 1112')).toEqual({
      kind: 'fails-luhn',
      brand: brands.visa,
      final: false,
      luhn: 'fails',
      certain: true,
    });
  });

  test.each([
    ['1000 0000 0000 0008', 'complete'],
    ['7000 0000 0005', 'complete'],
    ['7000 0000 0004', 'fails-luhn'],
    ['7000 0000 000', 'partial'],
    ['7000 0000 0000 0000 0007', 'too-long'],
  ])('N1: doesn’t refuse the unknown issuer of %s: %s', (text, kind) => {
    const reading = readCardNumber(text);

    expect(reading.kind).toBe(kind);
    expect(reading.brand).toBeNull();
  });

  test.each([
    [16, 'complete', false],
    [17, 'fails-luhn', false],
    [18, 'complete', false],
    [19, 'complete', true],
  ])('N4: reads 6771830999991239343 at %i digits as %s, final: %s', (length, kind, final) => {
    const reading = readCardNumber('6771830999991239343'.slice(0, length));

    expect(reading.kind).toBe(kind);
    expect(reading.final).toBe(final);
  });

  test.each([
    // number               certain, since
    ['4111111111111112', true, 'Visa has 16 digits as a rule'],
    ['41111111111111112', false, 'Visa may have 18'],
    ['4111111111111111112', true, '19 is the most'],
    ['378282246310006', true, 'American Express has 15'],
    ['30569309025905', true, 'Diners Club has 14 as a rule'],
    ['6759649826438454', false, 'Maestro may have 19'],
    ['6759649826438454000', true, '19 is the most'],
    ['5641821111166660', false, 'Switch may have 18 or 19'],
    ['7000000000000000', false, 'an unknown issuer may have 19'],
  ])('N5: calls %s wrong, for certain: %s, because %s', (digits, certain) => {
    expect(readCardNumber(digits)).toMatchObject({ kind: 'fails-luhn', luhn: 'fails', certain });
  });

  test.each(['4111111111112', '411111111111112', '37828224631001', '5555555555555'])(
    'N5: calls %s too short, not wrong, as it has fewer digits than usual',
    (digits) => {
      expect(readCardNumber(digits)).toMatchObject({ kind: 'partial', luhn: 'unchecked' });
    },
  );

  test('N5: waits for the 18th digit of a Visa number that passes with 17', () => {
    expect(readCardNumber(passing('4', 17)).kind).toBe('partial');
  });

  test.each([
    ['6222040000030012', 'unionpay'],
    ['6062820000000001', 'hipercard'],
    ['5895620000000001', 'naranja'],
  ] as const)('N3: lets %s of %s be sent although it fails Mod 10, and says so', (digits, id) => {
    expect(readCardNumber(digits)).toMatchObject({ kind: 'complete', luhn: 'fails', brand: brands[id] });
  });

  test('N3: doesn’t look at the check digit of a brand that has none', () => {
    const { readCardNumber: read } = cardReader({ accepted: ['enroute'] });

    expect(read('201400000000001')).toMatchObject({ kind: 'complete', luhn: 'unchecked', brand: brands.enroute });
  });

  test('N1: takes an old JCB card at 15 digits, and no more', () => {
    expect(readCardNumber('180000000000002')).toMatchObject({ kind: 'complete', brand: brands.jcb, final: true });
    expect(readCardNumber('1800000000000020')).toMatchObject({ kind: 'too-long', brand: brands.jcb, longest: 15 });
  });

  test.each(['564182', '633110', '6333', '6334', '6767'])('N2: takes %s… at 16, 18 and 19 digits', (prefix) => {
    for (const length of [16, 18, 19]) expect(readCardNumber(passing(prefix, length)).kind).toBe('complete');
    expect(readCardNumber(passing(prefix, 17)).kind).toBe('partial');
  });
});

describe('a merchant’s own choice of brands', () => {
  const { readCardNumber: read } = cardReader({ accepted: ['visa', 'mastercard'] });

  test.each([
    ['3', 'partial', null],
    ['34', 'not-accepted', 'amex'],
    ['3782 822463 10005', 'not-accepted', 'amex'],
    ['62', 'partial', 'unionpay'],
    ['621', 'not-accepted', 'unionpay'],
    ['1800', 'not-accepted', 'jcb'],
    ['6011 1111 1111 1111', 'not-accepted', 'discover'],
    ['4011 7800 0000 0000', 'fails-luhn', 'visa'],
    ['1000 0000 0000 0008', 'complete', null],
  ] as const)('N1: reads %s as %s of %s as soon as it is sure', (text, kind, brand) => {
    const reading = read(text);

    expect(reading.kind).toBe(kind);
    expect(reading.brand?.id ?? null).toBe(brand);
  });

  test('N1: takes a private label that fails Mod 10 once the merchant describes it', () => {
    const label = { ...brands.cabal, id: 'label', prefixes: ['604410'], luhn: 'none' as const };
    const { readCardNumber: readLabel } = cardReader({ accepted: ['visa', 'label'], overrides: [label] });

    expect(readLabel('6044100033327222')).toMatchObject({ kind: 'complete', brand: label, luhn: 'unchecked' });
    expect(readCardNumber('6044100033327222').kind).toBe('fails-luhn');
  });
});

describe('any text', () => {
  test('N1: is read without an exception, and complete only with 12 to 19 digits', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[1-9][\d -]{10,24}$/)), (text) => {
        const reading = readCardNumber(text);

        const digits = reading.kind === 'complete' ? reading.digits : '411111111111';
        expect(digits).toMatch(/^[1-9]\d{11,18}$/);
      }),
    );
  });

  test('N5: every single wrong digit in a whole number of one length is noticed', () => {
    const number = '5555555555554444';
    const behindThePrefix = fc.integer({ min: 4, max: number.length - 1 });

    fc.assert(
      fc.property(behindThePrefix, fc.integer({ min: 1, max: 9 }), (at, by) => {
        const wrong = number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1);

        expect(readCardNumber(wrong)).toMatchObject({ kind: 'fails-luhn', certain: true });
      }),
    );
  });
});

function passing(prefix: string, length: number): string {
  const start = prefix.padEnd(length - 1, '0');
  return [...'0123456789'].map((last) => start + last).find(passesLuhn) ?? '';
}
