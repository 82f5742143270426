import { isIdempotencyKey, type AuthorizationRequest } from './authorization-request.ts';
import { askIssuer } from './issuer.ts';
import { inDialect, type GatewayId, type InDialect } from './gateways/dialect.ts';
import type { Authorization, Ledger } from './ledger.ts';
import { networkFor } from './network.ts';
import { openCard, recognise, type CardParts } from './open-card.ts';
import { randomLetters } from './random-letters.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { Problem } from './problem.ts';
import { authenticationFor } from './three-d-secure/authentication-for.ts';
import type { Authentications } from './three-d-secure/authentications.ts';

/** How long the bank takes: handed in, so that nobody has to wait in a test. */
export interface Delays {
  /** Until a slow bank answers. */
  readonly slow: () => Promise<void>;
  /** Until a request that is never answered is given up. */
  readonly silence: () => Promise<void>;
}

export interface ProcessorParts extends CardParts {
  readonly ledger: Ledger;
  readonly authentications: Authentications;
  readonly delays: Delays;
  /** The gateway as which it speaks, beside its own letters. Its own letters alone where this is left out. */
  readonly dialect?: GatewayId | undefined;
}

export interface Processor {
  /** Charges once for each idempotency key, and answers the same for every repetition. Throws a `Problem`. */
  authorize(request: AuthorizationRequest): Promise<Authorization>;
  /** What became of a key. Waits for a request that is under way, so "not found" means that nothing was charged. */
  findByKey(idempotencyKey: string): Promise<Authorization>;
  /**
   * The same, and where nothing was charged, nothing will be: a request with this key that is only late is refused when it comes.
   */
  closeKey(idempotencyKey: string): Promise<Authorization>;
  void(id: string): Authorization;
  /** The checks in the words of the gateway as which this processor speaks. */
  inDialect(authorization: Authorization): InDialect | undefined;
  /** What stands for the card that an authorization was asked to save. */
  tokenOf(authorization: Authorization): string | undefined;
  /** Forgets a card that was saved. Throws a `Problem` where there is none. */
  forget(token: string): void;
}

/** The processor without HTTP around it. */
export function createProcessor(parts: ProcessorParts): Processor {
  const { ledger, vault, clock, delays, dialect } = parts;
  const inTurn = oneAtATime();
  const lostRequests = new Set<string>();

  async function authorizeOnce(request: AuthorizationRequest): Promise<Authorization | 'silence'> {
    const { idempotencyKey, amount, reference } = request;

    // Before the card is opened: a repetition is sealed anew, and only the key says that it is one.
    const earlier = ledger.byKey(idempotencyKey);
    if (earlier !== undefined) return sameRequest(earlier, request);
    if (ledger.isClosed(idempotencyKey)) throw new Problem('key-closed');

    const card = await openCard(request, parts);
    // A gateway without a field for it hears of a code only that it is there.
    const { presenceIndicator = card.securityCode === undefined ? '0' : '1' } = request;
    if ((presenceIndicator === '1') !== (card.securityCode !== undefined)) {
      throw new Problem('presence-indicator-disagrees');
    }
    const { brand, cardholder } = recognise(card, parts);
    const network = networkFor(card, brand, request.chosenBrand);
    const { delivery } = cardholder.behaviour;

    if (delivery === 'lost-request' && !lostRequests.has(reference)) {
      lostRequests.add(reference);
      return 'silence';
    }
    if (delivery === 'slow') await delays.slow();

    const today = clock();
    const askedBefore = ledger.countFor(cardholder.id, reference);
    // From here to the record nothing is waited for: two requests can't both find it unused.
    const authentication = authenticationFor(request, { card, cardholder, today, ...parts });
    const answer = askIssuer(cardholder, {
      card,
      request: { ...request, presenceIndicator },
      askedBefore,
      isAuthenticated: authentication?.transStatus === 'Y',
      today,
    });
    const recorded = ledger.record({
      id: `auth_${randomLetters(20)}`,
      idempotencyKey,
      reference,
      cardholder: cardholder.id,
      brand: brand?.id ?? null,
      network,
      lastFour: card.number.slice(-4),
      expiry: card.expiry,
      ...amount,
      presenceIndicator,
      state: answer.reason === null ? 'approved' : 'declined',
      authorizationCode: answer.reason === null ? randomLetters(6) : null,
      ...answer,
      authentication: authentication?.id ?? null,
      transStatus: authentication?.transStatus ?? null,
      eci: authentication?.eci ?? null,
      createdAt: today.toISOString(),
    });
    // Another processor on this ledger has closed it meanwhile.
    if (recorded === undefined) throw new Problem('key-closed');
    // Before it is answered: a repetition has to find the token.
    if (request.saveCard && recorded.state === 'approved') await vault.keep(recorded.id, card);

    return delivery === 'lost-answer' ? 'silence' : sameRequest(recorded, request);
  }

  return {
    async authorize(request) {
      const outcome = await inTurn(request.idempotencyKey, () => authorizeOnce(request));
      if (outcome !== 'silence') return outcome;

      // Outside its turn: a repetition is answered while the first request still hears nothing.
      await delays.silence();
      throw new Problem('answer-lost');
    },

    async findByKey(idempotencyKey) {
      const found = await inTurn(idempotencyKey, async () => ledger.byKey(idempotencyKey));
      if (found === undefined) throw new Problem(ledger.isClosed(idempotencyKey) ? 'key-closed' : 'key-not-found');
      return found;
    },

    async closeKey(idempotencyKey) {
      // What is no key would be stored, and never charged under.
      if (!isIdempotencyKey(idempotencyKey)) throw new Problem('key-not-found');

      const found = await inTurn(idempotencyKey, async () => {
        ledger.closeKey(idempotencyKey);
        return ledger.byKey(idempotencyKey);
      });
      if (found === undefined) throw new Problem('key-closed');
      return found;
    },

    void(id) {
      ledger.markVoided(id);

      const found = ledger.byId(id);
      if (found === undefined) throw new Problem('authorization-not-found');
      if (found.state === 'declined') throw new Problem('declined-cannot-be-voided');
      return found;
    },

    inDialect: (authorization) => (dialect === undefined ? undefined : inDialect(dialect, authorization)),

    tokenOf: ({ id }) => vault.tokenOf(id),

    forget(token) {
      if (!vault.forget(token)) throw new Problem('saved-card-not-found');
    },
  };
}

function sameRequest(recorded: Authorization, { amount, reference, chosenBrand }: AuthorizationRequest): Authorization {
  const same =
    recorded.minorUnits === amount.minorUnits &&
    recorded.currency === amount.currency &&
    recorded.reference === reference &&
    (recorded.network ?? recorded.brand) === (chosenBrand ?? recorded.brand);

  if (!same) throw new Problem('key-used-for-another-request');
  return recorded;
}
