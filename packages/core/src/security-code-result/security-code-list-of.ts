import type { AnswerList } from '../address-verification/answer-list.ts';
import { hasListOf } from '../address-verification/codes-of-scheme.ts';
import { type GatewaySecurityCodeAnswers, gatewaySecurityCodeAnswers } from './gateway-security-code-answers.ts';
import { schemeSecurityCodeAnswers } from './scheme-security-code-answers.ts';
import type { SecurityCodeAnswer } from './security-code-answer.ts';

/**
 * Whose list `describeSecurityCodeResult` reads an answer by. Most schemes share one, `every-scheme`; some have letters beside it.
 *
 * @example
 * securityCodeListOf({ scheme: 'amex', code: 'Y' })                         // 'scheme'
 * securityCodeListOf({ scheme: 'visa', code: 'M' })                         // 'every-scheme'
 * securityCodeListOf({ gateway: 'stripe', code: 'pass', scheme: 'visa' })   // 'gateway'
 */
export function securityCodeListOf({ gateway, scheme }: SecurityCodeAnswer): AnswerList {
  if (gateway == null) return hasListOf(schemeSecurityCodeAnswers, scheme) ? 'scheme' : 'every-scheme';
  if (!Object.hasOwn(gatewaySecurityCodeAnswers, gateway)) return 'none';

  const { byScheme = {} }: GatewaySecurityCodeAnswers = gatewaySecurityCodeAnswers[gateway];
  return hasListOf(byScheme, scheme) ? 'gateway-for-scheme' : 'gateway';
}
