import { type GatewaySecurityCodeAnswers, gatewaySecurityCodeAnswers } from './gateway-security-code-answers.ts';
import { commonLetters, schemeSecurityCodeAnswers } from './scheme-security-code-answers.ts';
import type { SecurityCodeAnswer, SecurityCodeGateway } from './security-code-answer.ts';

/**
 * Every answer to the code check that the tables know: the letters that all schemes share, those of each scheme with a list of its
 * own, and the codes of each gateway, by scheme where they differ. For a page that explains them to the staff, and for tests.
 *
 * @example
 * documentedSecurityCodeAnswers()[0] // { scheme: null, code: 'M' }
 * documentedSecurityCodeAnswers().find(({ gateway }) => gateway === 'moneris')?.code // '1M'
 */
export function documentedSecurityCodeAnswers(): readonly SecurityCodeAnswer[] {
  return [
    ...raw(null, commonLetters),
    ...Object.entries(schemeSecurityCodeAnswers).flatMap(([scheme, codes]) => raw(scheme, codes)),
    ...Object.entries(gatewaySecurityCodeAnswers).flatMap(([gateway, answers]) =>
      byScheme(gateway as SecurityCodeGateway, answers),
    ),
  ];
}

function raw(scheme: string | null, codes: object): readonly SecurityCodeAnswer[] {
  return Object.keys(codes).map((code) => ({ scheme, code }));
}

function byScheme(
  gateway: SecurityCodeGateway,
  { codes, byScheme: own = {}, before = '' }: GatewaySecurityCodeAnswers,
): readonly SecurityCodeAnswer[] {
  return [
    ...Object.keys(codes).map((code) => ({ gateway, code: before + code })),
    ...Object.entries(own).flatMap(([scheme, ofScheme]) =>
      Object.keys(ofScheme).map((code) => ({ gateway, code: before + code, scheme })),
    ),
  ];
}
