import type { JWK } from 'jose';
import * as v from 'valibot';
import type { Money } from '../../contract/money.ts';
import type { PresenceIndicator } from '../../contract/order-request.ts';
import type { AddressToCheck } from './address-to-check.ts';
import { authenticationClient, type AuthenticationClient } from './authentication-client.ts';
import { authorizationSchema, type Authorization } from './authorization.ts';

/** The card that is charged, as the processor is told. What is sealed passes through; nobody here can open it. */
export type CardCharged =
  | { readonly sealedCard: string; readonly saveCard?: true }
  | { readonly savedCard: { readonly token: string; readonly sealedCode?: string } };

/** What is asked of the processor. */
export type AuthorizationRequest = CardCharged & {
  readonly idempotencyKey: string;
  readonly amount: Money;
  readonly billingAddress: AddressToCheck;
  readonly presenceIndicator: PresenceIndicator;
  /** By which of its brands a card of several is charged. */
  readonly chosenBrand?: string;
  /** What the merchant calls the order, for the statement. */
  readonly reference: string;
  /** What the shopper has confirmed with the bank. */
  readonly authentication?: string;
};

/** What came back, by what it lets the shop say about the money. */
export type ProcessorAnswer =
  | { readonly kind: 'answered'; readonly authorization: Authorization }
  /** It would not take the request: nothing was charged. */
  | { readonly kind: 'refused'; readonly code: string; readonly field: string | null }
  /** By this key it has charged nothing, and will charge nothing, should the request still come. */
  | { readonly kind: 'never-heard' }
  /** It was asked, and what it did is not known. */
  | { readonly kind: 'silent' }
  /** It was not reached: nothing was charged by this request. */
  | { readonly kind: 'unreached' };

export interface Processor extends AuthenticationClient {
  authorize(request: AuthorizationRequest, signal: AbortSignal): Promise<ProcessorAnswer>;
  /** What became of an earlier request with this key. One that has not come yet is refused when it does: it may only be late. */
  find(idempotencyKey: string, signal: AbortSignal): Promise<ProcessorAnswer>;
  /** Takes an approval back. Whether it is, now or since before. */
  void(id: string, signal: AbortSignal): Promise<boolean>;
  /** Forgets a saved card. Whether it keeps the card no more. */
  forget(token: string, signal: AbortSignal): Promise<boolean>;
  /** Its public keys (a JWK Set), or null when it cannot be reached. */
  keys(signal: AbortSignal): Promise<readonly JWK[] | null>;
  /** The numbers to try, as it lists them, or null. Only a sandbox has such a list. */
  scenarios(signal: AbortSignal): Promise<unknown>;
}

const refusal = v.object({ error: v.object({ code: v.string(), field: v.nullish(v.string(), null) }) });
const neverKept = v.object({ error: v.object({ code: v.literal('saved-card-not-found') }) });
const keySet = v.object({ keys: v.array(v.custom<JWK>((key) => typeof key === 'object' && key !== null)) });

// The connection was never made, so nothing can have been charged. A reset or an abort may come after the charge.
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

// Those with which it refuses. Another 4xx is of somebody on the way, such as a 408 for an answer that was late: the charge may be made.
const refusing = new Set([400, 404, 409, 413, 415, 422]);

/** The processor at an address, over HTTP. It never throws: what went wrong is an answer like the others. */
export function httpProcessor(address: string): Processor {
  const ask = async (
    path: string,
    signal: AbortSignal,
    body: unknown,
    ours: v.GenericSchema,
  ): Promise<ProcessorAnswer> => {
    try {
      const response = await fetch(new URL(path, address), {
        signal,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return interpret(response.status, await response.json(), ours);
    } catch (error) {
      return neverConnected.has(causeCode(error)) ? { kind: 'unreached' } : { kind: 'silent' };
    }
  };

  const get = async (path: string, signal: AbortSignal): Promise<unknown> => {
    try {
      const response = await fetch(new URL(path, address), { signal });
      return response.ok ? await response.json() : null;
    } catch {
      return null;
    }
  };

  return {
    authorize: (request, signal) => ask('/authorizations', signal, request, isAboutKey(request.idempotencyKey)),
    find: (key, signal) => ask(`/authorizations/by-key/${encodeURIComponent(key)}/close`, signal, {}, isAboutKey(key)),
    void: async (id, signal) => {
      const answer = await ask(
        `/authorizations/${encodeURIComponent(id)}/void`,
        signal,
        {},
        v.object({ id: v.literal(id) }),
      );
      return answer.kind === 'answered' && answer.authorization.state === 'voided';
    },
    ...authenticationClient(address),
    forget: async (token, signal) => {
      try {
        const response = await fetch(new URL(`/saved-cards/${encodeURIComponent(token)}`, address), {
          method: 'DELETE',
          signal,
        });
        return response.ok || v.is(neverKept, await response.json());
      } catch {
        return false;
      }
    },
    keys: async (signal) => {
      const found = v.safeParse(keySet, await get('/keys', signal));
      return found.success ? found.output.keys : null;
    },
    scenarios: (signal) => get('/scenarios', signal),
  };
}

// An answer to another question, given twice or to the wrong one, must not pay for this order.
function isAboutKey(key: string): v.GenericSchema {
  return v.object({ idempotencyKey: v.literal(key) });
}

function interpret(status: number, body: unknown, ours: v.GenericSchema): ProcessorAnswer {
  if (refusing.has(status)) {
    const said = v.safeParse(refusal, body);
    if (!said.success || !v.is(ours, body)) return { kind: 'silent' };
    // Its own word for it, not any conflict: a mistyped address must not read as "nothing was charged".
    return said.output.error.code === 'key-closed'
      ? { kind: 'never-heard' }
      : { kind: 'refused', ...said.output.error };
  }

  const authorization = v.safeParse(authorizationSchema, body);
  return authorization.success && v.is(ours, body)
    ? { kind: 'answered', authorization: authorization.output }
    : { kind: 'silent' };
}

function causeCode(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
}
