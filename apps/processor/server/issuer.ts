import { readExpiry } from '@flipside/core';
import { checkAddress, type AvsCode } from './address-check.ts';
import type { BillingAddress, PresenceIndicator } from './authorization-request.ts';
import type { Cardholder } from './cardholder.ts';
import type { DeclineReason } from './decline-reason.ts';
import type { Card } from './sealed-card.ts';
import { checkSecurityCode, type SecurityCodeResult } from './security-code-check.ts';

/** Three answers, each of its own: an approval may come with a wrong code, a decline with the right address. */
export interface IssuerAnswer {
  readonly reason: DeclineReason | null;
  readonly avs: AvsCode;
  readonly securityCodeResult: SecurityCodeResult | null;
}

interface Question {
  readonly card: Card;
  readonly request: { readonly billingAddress: BillingAddress; readonly presenceIndicator: PresenceIndicator };
  /** How often the bank was asked for the same order before. */
  readonly askedBefore: number;
  /** Whether the shopper has confirmed this very payment on the bank's own page. */
  readonly isAuthenticated: boolean;
  readonly today: Date;
}

/** What the cardholder's bank answers. `reason` is null when it approves. */
export function askIssuer(cardholder: Cardholder, question: Question): IssuerAnswer {
  const { card, request, askedBefore, isAuthenticated, today } = question;
  const { behaviour } = cardholder;
  const wants = behaviour.wantsAuthentication && !isAuthenticated ? 'authentication-required' : undefined;
  const says = <T>(special: { answer: T; when: 'always' | 'first' } | undefined) =>
    special && (special.when === 'always' || askedBefore === 0) ? special.answer : undefined;

  const avs = says(behaviour.address) ?? checkAddress(request.billingAddress, cardholder.address);

  const codeWasSent = request.presenceIndicator === '1';
  const securityCodeResult =
    (codeWasSent ? says(behaviour.securityCode) : undefined) ??
    checkSecurityCode(request.presenceIndicator, card.securityCode, cardholder.securityCode);

  const reason =
    behaviour.declines ?? wants ?? expired(card, today) ?? declinesOnCode(cardholder, securityCodeResult) ?? null;

  return { reason, avs, securityCodeResult };
}

function expired(card: Card, today: Date): DeclineReason | undefined {
  return readExpiry(card.expiry, today).kind === 'expired' ? 'expired-card' : undefined;
}

function declinesOnCode({ behaviour }: Cardholder, result: SecurityCodeResult | null): DeclineReason | undefined {
  return result === null ? undefined : behaviour.declinesOnCode?.[result];
}
