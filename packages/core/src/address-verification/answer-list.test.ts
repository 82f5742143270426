// By whose list each answer is read: a gateway may have translated the scheme's letter.
import { describe, expect, test } from 'vitest';
import { avsListOf, describeAvsResult, securityCodeListOf, type AnswerList, type AvsAnswer } from '../index.ts';
import type { SecurityCodeAnswer } from '../index.ts';

describe('Whose list an answer is read by', () => {
  test.each<[AvsAnswer, AnswerList]>([
    [{ scheme: 'discover', code: 'A' }, 'scheme'],
    [{ scheme: ' DISCOVER ', code: 'A' }, 'scheme'],
    [{ scheme: 'unionpay', code: 'A' }, 'every-scheme'],
    [{ scheme: null, code: 'A' }, 'every-scheme'],
    [{ scheme: 'constructor', code: 'A' }, 'every-scheme'],
    [{ gateway: 'cybersource', avsCode: 'A', scheme: 'discover' }, 'gateway'],
    [{ gateway: 'cybersource', avsCode: 'N', scheme: 'amex' }, 'gateway-for-scheme'],
    [{ gateway: 'cybersource', avsCode: 'A' }, 'gateway'],
    [{ gateway: 'paypal', avsCode: 'F', scheme: 'amex' }, 'gateway-for-scheme'],
    [{ gateway: 'stripe', addressLine1Check: 'pass', addressPostalCodeCheck: 'pass', scheme: 'visa' }, 'gateway'],
    // As a server may hand it in, whatever the types say.
    [{ gateway: 'toString' as 'paypal', avsCode: 'A' }, 'none'],
  ])('V1: %j', (answer, list) => {
    expect(avsListOf(answer)).toBe(list);
  });

  test.each<[SecurityCodeAnswer, AnswerList]>([
    [{ scheme: 'amex', code: 'Y' }, 'scheme'],
    [{ scheme: 'visa', code: 'M' }, 'every-scheme'],
    [{ scheme: 'no-such-scheme', code: 'M' }, 'every-scheme'],
    [{ gateway: 'stripe', code: 'pass', scheme: 'visa' }, 'gateway'],
    [{ gateway: 'paypal', code: 'S', scheme: 'amex' }, 'gateway-for-scheme'],
    [{ gateway: 'moneris', code: '1M' }, 'gateway'],
    [{ gateway: '__proto__' as 'paypal', code: 'M' }, 'none'],
  ])('V2: %j', (answer, list) => {
    expect(securityCodeListOf(answer)).toBe(list);
  });

  test('V1: a gateway’s A is not read as Discover’s own, which would be a full match', () => {
    expect(describeAvsResult({ scheme: 'discover', code: 'A' }).kind).toBe('full');
    expect(describeAvsResult({ gateway: 'cybersource', avsCode: 'A', scheme: 'discover' }).kind).toBe('street-only');
  });
});
