import type { Authorization } from '../processor/authorization.ts';
import type { AuthorizationRequest, Processor, ProcessorAnswer } from '../processor/processor-client.ts';

export const approval: Authorization = {
  id: 'auth_1',
  state: 'approved',
  reason: null,
  authorizationCode: '042817',
  avs: 'Y',
  securityCodeResult: 'M',
  brand: 'visa',
  lastFour: '1111',
  expiry: '2030-09',
  token: null,
};

export interface FakeProcessor extends Processor {
  /** Every request for an authorization, in order. */
  readonly asked: AuthorizationRequest[];
  /** What was charged, by key: asking twice with one key charges once. */
  readonly charges: Map<string, Authorization>;
  readonly lookedUp: string[];
  /** The approvals that it was told to take back, by id. */
  readonly voided: string[];
  /** The tokens that it was told to forget. */
  readonly forgotten: string[];
  readonly keyFetches: { count: number };
}

export interface FakeAnswers {
  /** What the bank thinks of a card. @default approval */
  readonly bank?: (request: AuthorizationRequest) => Authorization;
  /** What reaches the shop of the answer. @default all of it */
  readonly line?: (answer: ProcessorAnswer, times: number) => ProcessorAnswer | Promise<ProcessorAnswer>;
  /** Refuses before the bank is asked. */
  readonly refuses?: (request: AuthorizationRequest) => ProcessorAnswer | undefined;
  /** Whether it can be told to take an approval back. @default it can */
  readonly voids?: () => boolean;
  /** Whether it forgets a card. @default it does */
  readonly forgets?: () => boolean;
  readonly lookUp?: (answer: ProcessorAnswer) => ProcessorAnswer;
}

/** A processor in memory that keeps its promise: one key, one charge. */
export function fakeProcessor({
  bank = () => approval,
  line = (answer) => answer,
  refuses = () => undefined,
  lookUp = (answer) => answer,
  forgets = () => true,
  voids = () => true,
}: FakeAnswers = {}): FakeProcessor {
  const asked: AuthorizationRequest[] = [];
  const lookedUp: string[] = [];
  const forgotten: string[] = [];
  const voided: string[] = [];
  const closed = new Set<string>();
  const charges = new Map<string, Authorization>();
  const keyFetches = { count: 0 };

  return {
    asked,
    charges,
    lookedUp,
    forgotten,
    voided,
    keyFetches,

    async authorize(request) {
      asked.push(request);
      if (closed.has(request.idempotencyKey)) return { kind: 'never-heard' };
      const refused = refuses(request);
      if (refused !== undefined) return refused;

      const authorization = charges.get(request.idempotencyKey) ?? bank(request);
      charges.set(request.idempotencyKey, authorization);
      return line({ kind: 'answered', authorization }, asked.length);
    },

    async find(key) {
      lookedUp.push(key);
      const authorization = charges.get(key);
      if (authorization === undefined) closed.add(key);
      return lookUp(authorization === undefined ? { kind: 'never-heard' } : { kind: 'answered', authorization });
    },

    async void(id) {
      if (!voids()) return false;
      voided.push(id);
      for (const [key, charge] of charges) if (charge.id === id) charges.set(key, { ...charge, state: 'voided' });
      return true;
    },

    async forget(token) {
      forgotten.push(token);
      return forgets();
    },

    async keys() {
      keyFetches.count += 1;
      return [{ kty: 'RSA', n: 'n', e: 'AQAB' }];
    },

    scenarios: async () => ({ scenarios: [] }),
  };
}
