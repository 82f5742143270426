import { describe, expect, test } from 'vitest';
import { describeTransStatusReason } from './trans-status-reason.ts';

describe('T3: why 3-D Secure ended as it did', () => {
  // prettier-ignore
  test.each([
    ['01', 'cardAuthenticationFailed'],
    ['02', 'unknownDevice'],
    ['03', 'unsupportedDevice'],
    ['04', 'tooFrequent'],
    ['05', 'expiredCard'],
    ['06', 'invalidCardNumber'],
    ['07', 'invalidTransaction'],
    ['08', 'noCardRecord'],
    ['09', 'securityFailure'],
    ['10', 'stolenCard'],
    ['11', 'suspectedFraud'],
    ['12', 'notPermitted'],
    ['13', 'notEnrolled'],
    ['14', 'timedOut'],
    ['15', 'lowConfidence'],
    ['16', 'mediumConfidence'],
    ['17', 'highConfidence'],
    ['18', 'veryHighConfidence'],
    ['19', 'tooManyChallenges'],
    ['20', 'nonPaymentUnsupported'],
    ['21', 'merchantInitiatedUnsupported'],
    ['22', 'technicalIssue'],
    ['23', 'decoupledNotRequested'],
    ['24', 'decoupledExpired'],
    ['25', 'decoupledTooShort'],
    ['26', 'notPerformed'],
  ] as const)('T3: %s says %s, at every scheme', (code, meaning) => {
    expect(describeTransStatusReason({ code })).toBe(meaning);
    expect(describeTransStatusReason({ code, scheme: 'visa' })).toBe(meaning);
    expect(describeTransStatusReason({ code, scheme: 'mastercard' })).toBe(meaning);
    expect(describeTransStatusReason({ code, scheme: 'jcb' })).toBe(meaning);
  });

  // prettier-ignore
  test.each([
    ['visa',       '80', 'issuerUnreachable'],
    ['visa',       '81', 'issuerTimedOut'],
    ['visa',       '82', 'issuerInvalidResponse'],
    ['visa',       '83', 'issuerSystemError'],
    ['visa',       '84', 'proofNotMade'],
    ['visa',       '85', 'merchantNotEligible'],
    ['visa',       '86', 'versionUnsupported'],
    ['visa',       '87', 'attemptsExcluded'],
    ['visa',       '88', 'programUnsupported'],
    ['visa',       '89', 'schemeSpecific'],
    ['mastercard', '80', 'dataOnly'],
    ['mastercard', '81', 'exemptionAccepted'],
    ['mastercard', '82', 'mandatedChallengeNotPossible'],
    ['mastercard', '83', 'schemeSpecific'],
    ['amex',       '80', 'schemeSpecific'],
    ['toString',   '80', 'schemeSpecific'],
    [undefined,    '80', 'schemeSpecific'],
    [undefined,    '99', 'schemeSpecific'],
  ] as const)('T3: at %s, %s says %s', (scheme, code, meaning) => {
    expect(describeTransStatusReason({ scheme, code })).toBe(meaning);
  });

  test('T3: a code may lack its nought', () => {
    expect(describeTransStatusReason({ code: '5' })).toBe('expiredCard');
  });

  test.each(['', '0', '00', '27', '79', '100', '180', '800', '005', '8x', 'toString', '__proto__'])(
    'T3: nobody knows what %j says',
    (code) => {
      expect(describeTransStatusReason({ code, scheme: 'visa' })).toBe('unknown');
    },
  );
});
