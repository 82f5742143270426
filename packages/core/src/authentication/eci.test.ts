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
    expect(describeEci({ scheme, eci: '07' })).toEqual({ kind: 'notAuthenticated', liability: 'merchant' });
    for (const eci of ['00', '01', '02', '03', '04', '08', '09', '10', 'N2']) {
      expect(describeEci({ scheme, eci })).toEqual({ kind: 'unknown', liability: 'unknown' });
    }
  });

  // prettier-ignore
  test.each([
    ['00', 'notAuthenticated',  'merchant'],
    ['01', 'attempted',         'issuer'],
    ['02', 'authenticated',     'issuer'],
    ['03', 'unknown',           'unknown'],
    ['04', 'dataOnly',          'merchant'],
    ['05', 'unknown',           'unknown'],
    ['06', 'exempt',            'merchant'],
    ['07', 'merchantInitiated', 'unknown'],
    ['N0', 'nonPayment',        'unknown'],
    ['N2', 'nonPayment',        'unknown'],
    ['n2', 'nonPayment',        'unknown'],
  ])('T3: at Mastercard and Maestro, %s is %s and liable the %s', (eci, kind, liability) => {
    expect(describeEci({ scheme: 'mastercard', eci })).toEqual({ kind, liability });
    expect(describeEci({ scheme: 'maestro', eci })).toEqual({ kind, liability });
  });

  // prettier-ignore
  test.each([
    ['00', 'notAuthenticated', 'merchant'],
    ['01', 'attempted',        'issuer'],
    ['02', 'authenticated',    'issuer'],
    ['05', 'authenticated',    'issuer'],
    ['06', 'unknown',          'unknown'],
    ['07', 'unknown',          'unknown'],
  ])('T3: at Cartes Bancaires, %s is %s and liable the %s, whichever scheme shares the card', (eci, kind, liability) => {
    expect(describeEci({ scheme: 'cartes-bancaires', eci })).toEqual({ kind, liability });
  });

  // prettier-ignore
  test.each([
    ['visa',       '5', 'authenticated'],
    ['visa',       '6', 'attempted'],
    ['mastercard', '0', 'notAuthenticated'],
    ['mastercard', '2', 'authenticated'],
  ])('T3: at %s, %s may lack its nought', (scheme, eci, kind) => {
    expect(describeEci({ scheme, eci }).kind).toBe(kind);
  });

  test.each([
    ['mada', '05'],
    ['Visa', '05'],
    ['', '05'],
    ['toString', '05'],
    ['__proto__', '05'],
    ['visa', ''],
    ['visa', 'vbv'],
    ['visa', '005'],
    ['visa', ' 05'],
    ['visa', '15'],
    ['visa', 'toString'],
    ['mastercard', ''],
    ['mastercard', 'N'],
    ['mastercard', '22'],
  ])('T3: at %j, %j is unknown, and never the issuer’s', (scheme, eci) => {
    expect(describeEci({ scheme, eci })).toEqual({ kind: 'unknown', liability: 'unknown' });
  });
});
