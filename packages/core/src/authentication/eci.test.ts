import { describe, expect, test } from 'vitest';
import { describeEci } from './eci.ts';

describe('T3: the ECI', () => {
  test.each([
    'visa',
    'visa-electron',
    'amex',
    'discover',
    'diners',
    'jcb',
    'jcb-legacy',
    'unionpay',
    'elo',
    'eftpos-au',
  ])('T3: at %s, 05 is authenticated, 06 attempted, 07 neither', (scheme) => {
    expect(describeEci({ scheme, eci: '05' })).toEqual({ kind: 'authenticated', liability: 'issuer' });
    expect(describeEci({ scheme, eci: '06' })).toEqual({ kind: 'attempted', liability: 'issuer' });
    expect(describeEci({ scheme, eci: '07' })).toEqual({ kind: 'not-authenticated', liability: 'merchant' });
    for (const eci of ['00', '01', '02', '03', '04', '08', '09', '10', 'N2']) {
      expect(describeEci({ scheme, eci })).toEqual({ kind: 'unknown', liability: 'unknown' });
    }
  });

  // prettier-ignore
  test.each([
    ['00', 'not-authenticated',  'merchant'],
    ['01', 'attempted',          'issuer'],
    ['02', 'authenticated',      'issuer'],
    ['03', 'unknown',            'unknown'],
    ['04', 'data-only',          'merchant'],
    ['05', 'unknown',            'unknown'],
    ['06', 'exempt',             'merchant'],
    ['07', 'merchant-initiated', 'unknown'],
    ['N0', 'non-payment',        'unknown'],
    ['N2', 'non-payment',        'unknown'],
    ['n2', 'non-payment',        'unknown'],
  ])('T3: at Mastercard and Maestro, %s is %s and liable the %s', (eci, kind, liability) => {
    expect(describeEci({ scheme: 'mastercard', eci })).toEqual({ kind, liability });
    expect(describeEci({ scheme: 'maestro', eci })).toEqual({ kind, liability });
  });

  // prettier-ignore
  test.each([
    ['00', 'not-authenticated', 'merchant'],
    ['01', 'attempted',         'issuer'],
    ['02', 'authenticated',     'issuer'],
    ['05', 'authenticated',     'issuer'],
    ['06', 'unknown',           'unknown'],
    ['07', 'unknown',           'unknown'],
  ])('T3: at Cartes Bancaires, %s is %s and liable the %s, whichever scheme shares the card', (eci, kind, liability) => {
    expect(describeEci({ scheme: 'cartes-bancaires', eci })).toEqual({ kind, liability });
  });

  // prettier-ignore
  test.each([
    ['visa',       '5', 'authenticated'],
    ['visa',       '6', 'attempted'],
    ['mastercard', '0', 'not-authenticated'],
    ['mastercard', '2', 'authenticated'],
  ])('T3: at %s, %s may lack its nought', (scheme, eci, kind) => {
    expect(describeEci({ scheme, eci }).kind).toBe(kind);
  });

  // prettier-ignore
  test.each([
    ['Visa',          '05',   'authenticated'],
    [' VISA ',        '06',   'attempted'],
    ['Visa-Electron', ' 5 ',  'authenticated'],
    ['MasterCard',    ' n2 ', 'non-payment'],
    ['\tMAESTRO\n',   '02\n', 'authenticated'],
  ])('T3: at %j, %j is read whatever its blanks and capitals', (scheme, eci, kind) => {
    expect(describeEci({ scheme, eci }).kind).toBe(kind);
  });

  test.each([
    ['V\u0131sa', '05'],
    ['\u212Aisa', '05'],
    ['mada', '05'],
    ['', '05'],
    ['toString', '05'],
    ['__proto__', '05'],
    ['visa', ''],
    ['visa', 'vbv'],
    ['visa', '005'],
    ['vi sa', '05'],
    ['visa', '0 5'],
    ['visa', '15'],
    ['visa', 'toString'],
    ['mastercard', ''],
    ['mastercard', 'N'],
    ['mastercard', '22'],
    ['mastercard', '\uFF4E2'],
  ])('T3: at %j, %j is unknown, and never the issuer’s', (scheme, eci) => {
    expect(describeEci({ scheme, eci })).toEqual({ kind: 'unknown', liability: 'unknown' });
  });

  test.each([[5], [10], [null], [undefined], [['05']], [{}], [Symbol('05')]])(
    'T3: %j, which is no text, is unknown',
    (value) => {
      // Plain JavaScript may hand in anything.
      const text = value as unknown as string;

      expect(describeEci({ scheme: 'visa', eci: text }).kind).toBe('unknown');
      expect(describeEci({ scheme: text, eci: '05' }).kind).toBe('unknown');
    },
  );
});
