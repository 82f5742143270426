import { describe, expect, test } from 'vitest';
import { currentProgramName, threeDSecureProgram } from './program-names.ts';

describe('T3: what a scheme calls its 3-D Secure', () => {
  // prettier-ignore
  test.each([
    ['visa',             'Visa Secure',               ['Verified by Visa']],
    ['visa-electron',    'Visa Secure',               ['Verified by Visa']],
    ['mastercard',       'Mastercard Identity Check', ['Mastercard SecureCode']],
    ['maestro',          'Mastercard Identity Check', ['Mastercard SecureCode']],
    ['amex',             'American Express SafeKey',  []],
    ['jcb',              'J/Secure',                  []],
    ['jcb-legacy',       'J/Secure',                  []],
    ['discover',         'ProtectBuy',                []],
    ['diners',           'ProtectBuy',                []],
    ['unionpay',         'UnionPay 3-D Secure',       []],
    ['elo',              'Elo 3DS',                   []],
    ['cartes-bancaires', 'FAST’R by CB',              []],
    ['dankort',          'Secured by Nets',           []],
    ['mada',             'mada Secure',               []],
    ['mir',              'MirAccept',                 []],
    ['verve',            'Verve SafeToken',           []],
  ])('T3: %s calls it %s', (scheme, name, formerly) => {
    expect(threeDSecureProgram(scheme)).toMatchObject({ name, formerly });
  });

  test.each(['Visa', ' VISA ', 'visa\n'])('T3: %j is Visa, whatever its blanks and capitals', (scheme) => {
    expect(threeDSecureProgram(scheme)?.name).toBe('Visa Secure');
  });

  test.each([[null], [undefined], [5], [['visa']]])('T3: %j, which is no text, has no name for it', (value) => {
    // Plain JavaScript may hand in anything.
    const text = value as unknown as string;

    expect(threeDSecureProgram(text)).toBeNull();
    expect(currentProgramName(text)).toBeNull();
  });

  test.each(['troy', 'vi sa', '', 'toString'])('T3: %j has no name for it that is known', (scheme) => {
    expect(threeDSecureProgram(scheme)).toBeNull();
  });

  // prettier-ignore
  test.each([
    ['Verified by Visa',        'Visa Secure'],
    ['VERIFIED BY VISA',        'Visa Secure'],
    ['verified-by-visa',        'Visa Secure'],
    [' Verified  by Visa™ ',    'Visa Secure'],
    ['VbV',                     'Visa Secure'],
    ['visa secure',             'Visa Secure'],
    ['MasterCard SecureCode',   'Mastercard Identity Check'],
    ['MASTERCARD SECURECODE®',  'Mastercard Identity Check'],
    ['MasterCard Secure Code',  'Mastercard Identity Check'],
    ['SecureCode',              'Mastercard Identity Check'],
    ['Identity Check',          'Mastercard Identity Check'],
    ['SafeKey',                 'American Express SafeKey'],
    ['Amex SafeKey',            'American Express SafeKey'],
    ['American Express SafeKey', 'American Express SafeKey'],
    ['J/Secure',                'J/Secure'],
    ['JSecure',                 'J/Secure'],
    ['JCB J/Secure',            'J/Secure'],
    ['J/Secure 2.0',            'J/Secure'],
    ['ProtectBuy',              'ProtectBuy'],
    ['Discover ProtectBuy',     'ProtectBuy'],
    ['Diners Club ProtectBuy',  'ProtectBuy'],
    ['UnionPay 3DS',            'UnionPay 3-D Secure'],
    ['UnionPay 3-D Secure',     'UnionPay 3-D Secure'],
    ['elo 3ds',                 'Elo 3DS'],
    ["Fast'R",                  'FAST’R by CB'],
    ["FAST'R by CB",            'FAST’R by CB'],
    ['EMV SBN',                 'Secured by Nets'],
    ['Secured by Nets',         'Secured by Nets'],
    ['MADA SECURE',             'mada Secure'],
    ['Mir Accept',              'MirAccept'],
    ['Verve SafeToken',         'Verve SafeToken'],
  ])('T3: %s is called %s today', (name, current) => {
    expect(currentProgramName(name)).toBe(current);
  });

  test.each(['', ' ', 'Visa', 'Secure', 'Verified by Visa and SecureCode', '3-D Secure'])(
    'T3: %j is no name that is known',
    (name) => {
      expect(currentProgramName(name)).toBeNull();
    },
  );
});
