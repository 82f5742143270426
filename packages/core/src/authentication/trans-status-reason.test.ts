import { describe, expect, test } from 'vitest';
import { describeTransStatusReason } from './trans-status-reason.ts';

describe('T3: why 3-D Secure ended as it did', () => {
  // prettier-ignore
  test.each([
    ['01', 'card-authentication-failed'],
    ['02', 'unknown-device'],
    ['03', 'unsupported-device'],
    ['04', 'too-frequent'],
    ['05', 'expired-card'],
    ['06', 'invalid-card-number'],
    ['07', 'invalid-transaction'],
    ['08', 'no-card-record'],
    ['09', 'security-failure'],
    ['10', 'stolen-card'],
    ['11', 'suspected-fraud'],
    ['12', 'not-permitted'],
    ['13', 'not-enrolled'],
    ['14', 'timed-out'],
    ['15', 'low-confidence'],
    ['16', 'medium-confidence'],
    ['17', 'high-confidence'],
    ['18', 'very-high-confidence'],
    ['19', 'too-many-challenges'],
    ['20', 'non-payment-unsupported'],
    ['21', 'merchant-initiated-unsupported'],
    ['22', 'technical-issue'],
    ['23', 'decoupled-not-requested'],
    ['24', 'decoupled-expired'],
    ['25', 'decoupled-too-short'],
    ['26', 'not-performed'],
  ] as const)('T3: %s says %s, at every scheme', (code, meaning) => {
    expect(describeTransStatusReason({ code })).toBe(meaning);
    expect(describeTransStatusReason({ code, scheme: 'visa' })).toBe(meaning);
    expect(describeTransStatusReason({ code, scheme: 'mastercard' })).toBe(meaning);
    expect(describeTransStatusReason({ code, scheme: 'jcb' })).toBe(meaning);
  });

  // prettier-ignore
  test.each([
    ['visa',       '80', 'issuer-unreachable'],
    ['visa',       '81', 'issuer-timed-out'],
    ['visa',       '82', 'issuer-invalid-response'],
    ['visa',       '83', 'issuer-system-error'],
    ['visa',       '84', 'proof-not-made'],
    ['visa',       '85', 'merchant-not-eligible'],
    ['visa',       '86', 'version-unsupported'],
    ['visa',       '87', 'attempts-excluded'],
    ['visa',       '88', 'program-unsupported'],
    ['visa',       '89', 'scheme-specific'],
    ['mastercard', '80', 'data-only'],
    ['mastercard', '81', 'exemption-accepted'],
    ['mastercard', '82', 'mandated-challenge-not-possible'],
    ['mastercard', '83', 'scheme-specific'],
    ['amex',       '80', 'scheme-specific'],
    ['toString',   '80', 'scheme-specific'],
    [undefined,    '80', 'scheme-specific'],
    [undefined,    '99', 'scheme-specific'],
  ] as const)('T3: at %s, %s says %s', (scheme, code, meaning) => {
    expect(describeTransStatusReason({ scheme, code })).toBe(meaning);
  });

  test('T3: a code may lack its nought', () => {
    expect(describeTransStatusReason({ code: '5' })).toBe('expired-card');
    expect(describeTransStatusReason({ code: ' 5 ' })).toBe('expired-card');
  });

  // prettier-ignore
  test.each([
    ['Visa',          '80',   'issuer-unreachable'],
    [' VISA ',        '84',   'proof-not-made'],
    ['MasterCard\n',  ' 80 ', 'data-only'],
    ['V\u0131sa',     '80',   'scheme-specific'],
    ['vi sa',         '80',   'scheme-specific'],
  ])('T3: at %j, %j is read whatever its blanks and capitals', (scheme, code, meaning) => {
    expect(describeTransStatusReason({ scheme, code })).toBe(meaning);
  });

  test.each([[1], [null], [undefined], [['01']], [{}]])('T3: %j, which is no text, is unknown', (value) => {
    // Plain JavaScript may hand in anything.
    const text = value as unknown as string;

    expect(describeTransStatusReason({ code: text })).toBe('unknown');
    expect(describeTransStatusReason({ code: '80', scheme: text })).toBe('scheme-specific');
  });

  test.each(['', '0', '00', '27', '79', '100', '180', '800', '005', '8x', 'toString', '__proto__'])(
    'T3: nobody knows what %j says',
    (code) => {
      expect(describeTransStatusReason({ code, scheme: 'visa' })).toBe('unknown');
    },
  );
});
