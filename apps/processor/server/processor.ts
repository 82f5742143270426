import { detectBrand, passesLuhn, type Brand } from '@flipside/core';
import { isIdempotencyKey, type AuthorizationRequest } from './authorization-request.ts';
import type { Cardholder } from './cardholder.ts';
import { askIssuer } from './issuer.ts';
import { inDialect, type GatewayId, type InDialect } from './gateways/dialect.ts';
import type { KeyPair } from './key-pair.ts';
import type { Authorization, Ledger } from './ledger.ts';
import { randomLetters } from './random-letters.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { Problem } from './problem.ts';
import { openSealedCard, openSealedCode, type Card } from './sealed-card.ts';
import type { Vault } from './vault.ts';

/** How long the bank takes: handed in, so that nobody has to wait in a test. */
export interface Delays {
  /** Until a slow bank answers. */
  readonly slow: () => Promise<void>;
  /** Until a request that is never answered is given up. */
  readonly silence: () => Promise<void>;
}

export interface ProcessorParts {
  readonly keys: KeyPair;
  readonly ledger: Ledger;
  readonly vault: Vault;
  readonly findCardholder: (number: string) => Cardholder | undefined;
  readonly clock: () => Date;
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
export function createProcessor({
  keys,
  ledger,
  vault,
  findCardholder,
  clock,
  delays,
  dialect,
}: ProcessorParts): Processor {
  const inTurn = oneAtATime();
  const lostRequests = new Set<string>();

  async function authorizeOnce(request: AuthorizationRequest): Promise<Authorization | 'silence'> {
    const { idempotencyKey, amount, reference } = request;

    // Before the card is opened: a repetition is sealed anew, and only the key says that it is one.
    const earlier = ledger.byKey(idempotencyKey);
    if (earlier !== undefined) return sameRequest(earlier, request);
    if (ledger.isClosed(idempotencyKey)) throw new Problem('key-closed');

    const card = await cardOf(request);
    // A gateway without a field for it hears of a code only that it is there.
    const { presenceIndicator = card.securityCode === undefined ? '0' : '1' } = request;
    if ((presenceIndicator === '1') !== (card.securityCode !== undefined)) {
      throw new Problem('presence-indicator-disagrees');
    }
    const { brand, cardholder } = recognise(card);
    const { delivery } = cardholder.behaviour;

    if (delivery === 'lost-request' && !lostRequests.has(reference)) {
      lostRequests.add(reference);
      return 'silence';
    }
    if (delivery === 'slow') await delays.slow();

    const today = clock();
    const askedBefore = ledger.countFor(cardholder.id, reference);
    const answer = askIssuer(cardholder, {
      card,
      request: { ...request, presenceIndicator },
      askedBefore,
      today,
    });
    const recorded = ledger.record({
      id: `auth_${randomLetters(20)}`,
      idempotencyKey,
      reference,
      cardholder: cardholder.id,
      brand: brand?.id ?? null,
      lastFour: card.number.slice(-4),
      expiry: card.expiry,
      ...amount,
      presenceIndicator,
      state: answer.reason === null ? 'approved' : 'declined',
      authorizationCode: answer.reason === null ? randomLetters(6) : null,
      ...answer,
      createdAt: today.toISOString(),
    });
    // Another processor on this ledger has closed it meanwhile.
    if (recorded === undefined) throw new Problem('key-closed');
    // Before it is answered: a repetition has to find the token.
    if (request.saveCard && recorded.state === 'approved') await vault.keep(recorded.id, card);

    return delivery === 'lost-answer' ? 'silence' : sameRequest(recorded, request);
  }

  async function cardOf({ sealedCard, savedCard }: AuthorizationRequest): Promise<Card> {
    if (savedCard === undefined) return openSealedCard(sealedCard ?? '', keys, clock());

    const kept = await vault.open(savedCard.token);
    if (kept === undefined) throw new Problem('saved-card-unknown');
    if (savedCard.sealedCode === undefined) return kept;
    return { ...kept, securityCode: await openSealedCode(savedCard.sealedCode, keys, clock()) };
  }

  function recognise({ number }: Card): { brand: Brand | null; cardholder: Cardholder } {
    const { brand } = detectBrand(number);
    // UnionPay has cards that fail Mod 10 and pay; which brands do, the table of brands says.
    const mustPass = brand === null || brand.luhn === 'required';
    if (mustPass && !passesLuhn(number)) throw new Problem('card-number-invalid');

    const cardholder = findCardholder(number);
    if (cardholder === undefined) throw new Problem('card-number-not-for-tests');
    return { brand, cardholder };
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

function sameRequest(recorded: Authorization, { amount, reference }: AuthorizationRequest): Authorization {
  const same =
    recorded.minorUnits === amount.minorUnits &&
    recorded.currency === amount.currency &&
    recorded.reference === reference;

  if (!same) throw new Problem('key-used-for-another-request');
  return recorded;
}
