import type { gatewaySecurityCodeAnswers } from './gateway-security-code-answers.ts';

/** A field of a gateway's response, as it came. Null, undefined and '' are a field that was not sent. */
export type SecurityCodeAnswerText = string | null | undefined;

/**
 * The gateways whose answers to the code check are known. Each one's source stands in `gateway-security-code-answers.ts`.
 *
 * @example
 * const gateway: SecurityCodeGateway = 'moneris';
 * describeSecurityCodeResult({ gateway, code: '1M' }).kind // 'match'
 */
export type SecurityCodeGateway = keyof typeof gatewaySecurityCodeAnswers;

/**
 * The answer to the check of the security code: a scheme's raw letter, or what a gateway made of it. `code` is the answer, never
 * the security code. `scheme` is the id of a brand (`'amex'`), or any text for one without a list.
 *
 * @example
 * const raw: SecurityCodeAnswer = { scheme: 'visa', code: 'M' };
 * const mapped: SecurityCodeAnswer = { gateway: 'adyen', code: '1 Matches' };
 */
export type SecurityCodeAnswer =
  | {
      readonly gateway?: undefined;
      readonly scheme: SecurityCodeAnswerText;
      readonly code: SecurityCodeAnswerText;
    }
  | {
      readonly gateway: SecurityCodeGateway;
      readonly code: SecurityCodeAnswerText;
      readonly scheme?: SecurityCodeAnswerText;
    };
