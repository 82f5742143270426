import { randomInt, randomUUID } from 'node:crypto';
import { oneAtATime } from '../one-at-a-time.ts';
import { openCard, recognise, type CardParts } from '../open-card.ts';
import { Problem } from '../problem.ts';
import { randomLetters } from '../random-letters.ts';
import type { AuthenticationRequest } from './authentication-request.ts';
import type { Authentication, Authentications } from './authentications.ts';
import { eciOf } from './eci.ts';
import { unused } from './transactions.ts';
import { whatTheBankWants } from './what-the-bank-wants.ts';

export interface AuthenticatorParts extends CardParts {
  readonly authentications: Authentications;
}

/** The 3-D Secure server for merchants, and the bank behind it. */
export interface Authenticator {
  /** Asks the bank whether the shopper has to confirm. Once for each key and each transaction. Throws a `Problem`. */
  start(request: AuthenticationRequest): Promise<Authentication>;
  /** How far one has come. A challenge that nobody has ended in time is over. Throws a `Problem` where there is none. */
  find(id: string): Authentication;
  /** The challenge that a bank's page is asked for, undefined where there is none. */
  challengeOf(acsTransID: string): Authentication | undefined;
  /** What the shopper answered on the bank's page; how far it has come then. */
  answer(challenge: Authentication, given: Given): Authentication;
}

export type Given = { readonly kind: 'code'; readonly code: string } | { readonly kind: 'not-me' };

/** How often a wrong code may be entered. */
export const mostCodes = 3;

/** EMV 3-D Secure gives a shopper ten minutes. */
const challengeMs = 10 * 60 * 1000;

type HowItEnded = Pick<Authentication, 'transStatus' | 'transStatusReason' | 'challengeCancel'>;

const wrongCodes: HowItEnded = { transStatus: 'N', transStatusReason: '01', challengeCancel: null };
const notTheShopper: HowItEnded = { transStatus: 'N', transStatusReason: '11', challengeCancel: null };
const timedOut: HowItEnded = { transStatus: 'U', transStatusReason: '14', challengeCancel: '04' };
const confirmed: HowItEnded = { transStatus: 'Y', transStatusReason: null, challengeCancel: null };

export function createAuthenticator(parts: AuthenticatorParts): Authenticator {
  const { authentications, clock } = parts;
  const { transactions } = authentications;
  const inTurn = oneAtATime();

  function end({ id, brand }: Authentication, how: HowItEnded): Authentication {
    authentications.end(id, { ...how, eci: eciOf(how.transStatus, brand) });
    return existing(authentications.byId(id));
  }

  function upToDate(found: Authentication): Authentication {
    const age = clock().getTime() - new Date(found.createdAt).getTime();
    return found.transStatus === 'C' && age > challengeMs ? end(found, timedOut) : found;
  }

  return {
    start: async (request) =>
      inTurn(request.idempotencyKey, async () => {
        const earlier = authentications.byKey(request.idempotencyKey);
        if (earlier !== undefined) return upToDate(sameRequest(earlier, request));

        const { card, brand, cardholder } = recognise(await openCard(request, parts), parts);
        const { idempotencyKey, amount, merchantName, notificationURL, threeDSCompInd } = request;
        const { threeDSServerTransID } = unused(transactions.byId(request.threeDSServerTransID), card, cardholder);
        const transStatus = whatTheBankWants(cardholder, brand);
        const begun = existing(
          authentications.record({
            id: `authn_${randomLetters(20)}`,
            idempotencyKey,
            cardholder: cardholder.id,
            brand: brand?.id ?? null,
            lastFour: card.number.slice(-4),
            ...amount,
            merchantName,
            notificationURL,
            threeDSServerTransID,
            acsTransID: randomUUID(),
            transStatus,
            eci: eciOf(transStatus, brand?.id ?? null),
            transStatusReason: null,
            challengeCancel: null,
            passcode: newPasscode(),
            wrongCodes: 0,
            createdAt: clock().toISOString(),
          }),
        );
        transactions.use(threeDSServerTransID, { authentication: begun.id, threeDSCompInd });
        return begun;
      }),

    find: (id) => upToDate(existing(authentications.byId(id))),

    challengeOf(acsTransID) {
      const found = authentications.byAcsTransID(acsTransID);
      return found && upToDate(found);
    },

    answer(challenge, given) {
      if (challenge.transStatus !== 'C') return challenge;
      if (given.kind === 'not-me') return end(challenge, notTheShopper);
      if (given.code.replaceAll(/\D/g, '') === challenge.passcode) return end(challenge, confirmed);

      authentications.countWrong(challenge.id);
      const counted = existing(authentications.byId(challenge.id));
      return counted.wrongCodes < mostCodes ? counted : end(counted, wrongCodes);
    },
  };
}

function sameRequest(found: Authentication, { amount }: AuthenticationRequest): Authentication {
  if (found.minorUnits === amount.minorUnits && found.currency === amount.currency) return found;
  throw new Problem('key-used-for-another-request');
}

function existing(found: Authentication | undefined): Authentication {
  if (found === undefined) throw new Problem('authentication-not-found');
  return found;
}

/**
 * Six digits of 5 to 8, no two neighbours alike: whoever searches a log or a database for a card number or a security code must not
 * find one by chance.
 */
function newPasscode(): string {
  let code = '';
  while (code.length < 6) {
    const digit = String(randomInt(5, 9));
    if (!code.endsWith(digit)) code += digit;
  }
  return code;
}
