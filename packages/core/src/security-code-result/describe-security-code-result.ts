import { inCapitals } from '../editing/ascii-letters.ts';
import { certaintyOf } from '../address-verification/certainty-of.ts';
import { codesOfScheme } from '../address-verification/codes-of-scheme.ts';
import { type GatewaySecurityCodeAnswers, gatewaySecurityCodeAnswers } from './gateway-security-code-answers.ts';
import { commonLetters, schemeSecurityCodeAnswers } from './scheme-security-code-answers.ts';
import type { SecurityCodeAnswerReading } from './security-code-answer-codes.ts';
import type { SecurityCodeAnswer } from './security-code-answer.ts';
import { securityCodeMeanings } from './security-code-meaning.ts';
import type { SecurityCodeResult } from './security-code-result.ts';

/**
 * What the bank's check of the security code answered, from the letter of a card scheme or the code of a gateway, and what to do
 * where nothing else is known. It is an answer apart from the authorization: an approved payment may well have a wrong code.
 *
 * The same letter differs by gateway: PayPal's S is a service that isn't supported, Checkout.com's N a code that should be on
 * the card. What nobody documents is `kind: 'unknown'`, never a match; nothing throws.
 *
 * @example
 * describeSecurityCodeResult({ scheme: 'visa', code: 'N' }).action // 'ask-cardholder'
 * describeSecurityCodeResult({ gateway: 'moneris', code: '1M' }).kind // 'match'
 */
export function describeSecurityCodeResult(answer: SecurityCodeAnswer): SecurityCodeResult {
  const reading = readAnswer(answer);
  const meaning = typeof reading === 'string' ? reading : reading.disputed;

  return { ...securityCodeMeanings[meaning], meaning, certainty: certaintyOf(reading) };
}

function readAnswer({ gateway, code, scheme }: SecurityCodeAnswer): SecurityCodeAnswerReading {
  if (gateway == null) return readCode({ codes: commonLetters, byScheme: schemeSecurityCodeAnswers }, code, scheme);
  if (!Object.hasOwn(gatewaySecurityCodeAnswers, gateway)) return 'undocumented';
  return readCode(gatewaySecurityCodeAnswers[gateway], code, scheme);
}

function readCode(answers: GatewaySecurityCodeAnswers, text: unknown, scheme: unknown): SecurityCodeAnswerReading {
  const whole = inCapitals(text);
  const code = answers.place === undefined ? whole : answers.place.exec(whole)?.[1];

  // A code is in capitals, and no name that every object has is.
  const listed = code === undefined ? undefined : codesOfScheme(answers, scheme)[code];
  return listed ?? (whole === '' ? 'no-answer' : 'undocumented');
}
