import { describe, expect, test } from 'vitest';
import { checkAddress } from './address-check.ts';

const onFile = { line1: '221B Harbor Street', city: 'Portland', postalCode: '97205-1234', country: 'US' };

describe('V1: the bank compares the billing address with the one on file', () => {
  test.each([
    // entered                  ZIP           country answer
    ['221B Harbor Street', '97205-1234', 'US', 'X'],
    ['221B Harbor Street', '97205 1234', 'US', 'X'],
    ['221B Harbor Street', '972051234', 'US', 'X'],
    ['221B Harbor Street', '97205', 'US', 'Y'],
    ['221B Harbor Street', ' 97205 ', 'US', 'Y'],
    ['221B Harbor Street', '97205-9999', 'US', 'Y'],
    ['221b  harbor st.', '97205', 'US', 'Y'],
    ['２２１Ｂ Harbor Street', '９７２０５', 'US', 'Y'],
    ['Flat 221B, Harbor Street', '97205', 'US', 'Y'],
    ['221B Harbor Street', '10001', 'US', 'A'],
    ['221B Harbor Street', '9720', 'US', 'A'],
    ['221B Harbor Street', '', 'US', 'A'],
    ['221 Harbor Street', '97205', 'US', 'Z'],
    ['22 Harbor Street', '97205', 'US', 'Z'],
    ['22 Harbor Street', '97205-1234', 'US', 'Z'],
    ['Harbor Street', '97205', 'US', 'Z'],
    ['221st Street', '97205', 'US', 'Z'],
    ['', '97205', 'US', 'Z'],
    [undefined, '97205', 'US', 'Z'],
    ['22 Harbor Street', '10001', 'US', 'N'],
    ['', '', 'US', 'N'],
    ['221B Harbor Street', 'E8 3PL', 'GB', 'G'],
  ])('%j with %j in %s is %s', (line1, postalCode, country, answer) => {
    const sent = { ...(line1 !== undefined && { line1 }), postalCode, country };

    expect(checkAddress(sent, onFile)).toBe(answer);
  });

  test.each([
    ['221B', 'Harbor Street', 'Y'],
    ['221B', '22 Harbor Street', 'Y'],
    ['22', '221B Harbor Street', 'Z'],
    ['', '221B Harbor Street', 'Y'],
  ])(
    'a house number that is sent by itself, %j beside %j, is the one that counts: %s',
    (streetNumber, line1, answer) => {
      expect(checkAddress({ streetNumber, line1, postalCode: '97205', country: 'US' }, onFile)).toBe(answer);
    },
  );

  test('a bank with five digits on file calls nine digits a five-digit match', () => {
    const sent = { line1: '221B Harbor Street', postalCode: '97205-1234', country: 'US' };

    expect(checkAddress(sent, { ...onFile, postalCode: '97205' })).toBe('Y');
  });

  test('a cardholder who lives outside the US cannot be checked, whatever country is entered', () => {
    const sent = { line1: '8 Lamb Lane', postalCode: '97205', country: 'US' };

    expect(checkAddress(sent, { ...onFile, country: 'GB' })).toBe('G');
  });

  test('a bank without an address on file says so, also for an address outside the US', () => {
    expect(checkAddress({ line1: '8 Lamb Lane', postalCode: 'E8 3PL', country: 'GB' }, null)).toBe('U');
  });
});
