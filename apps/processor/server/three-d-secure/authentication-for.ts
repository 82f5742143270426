import type { AuthorizationRequest } from '../authorization-request.ts';
import type { Cardholder } from '../cardholder.ts';
import type { Ledger } from '../ledger.ts';
import type { Card } from '../sealed-card.ts';
import type { Authentication, Authentications } from './authentications.ts';

export interface Payment {
  readonly card: Card;
  readonly cardholder: Cardholder;
  readonly today: Date;
  readonly authentications: Authentications;
  readonly ledger: Ledger;
}

/**
 * The authentication that a payment brings, where it counts for it: of the very same card and amount, at its end, and with no approval
 * to its name. That of an approval that was taken back counts again, so that a wrong security code does not cost the shopper a
 * second confirmation.
 */
export function authenticationFor(
  { authentication: id, amount }: Pick<AuthorizationRequest, 'authentication' | 'amount'>,
  { card, cardholder, today, authentications, ledger }: Payment,
): Authentication | undefined {
  const found = id === undefined ? undefined : authentications.byId(id);
  if (found === undefined || found.transStatus === 'C' || ledger.isUsed(found.id)) return undefined;

  // By its holder and last four: the number itself is not kept.
  const isOfThis =
    found.cardholder === cardholder.id &&
    found.lastFour === card.number.slice(-4) &&
    found.minorUnits === amount.minorUnits &&
    found.currency === amount.currency;
  return isOfThis && !isTooOld(found, today) ? found : undefined;
}

/** A proof is good for a day: nobody pays with one that was found later. */
const goodForMs = 24 * 60 * 60 * 1000;

function isTooOld({ createdAt }: Authentication, today: Date): boolean {
  return today.getTime() - new Date(createdAt).getTime() > goodForMs;
}
