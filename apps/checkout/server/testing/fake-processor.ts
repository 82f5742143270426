import { randomUUID } from 'node:crypto';
import type {
  Authentication,
  AuthenticationAnswer,
  AuthenticationRequest,
  BegunAuthentication,
  TransactionAnswer,
  TransactionRequest,
} from '../processor/authentication.ts';
import type { Authorization } from '../processor/authorization.ts';
import type { AuthorizationRequest, Processor, ProcessorAnswer } from '../processor/processor-client.ts';

export const approval: Authorization = {
  id: 'auth_1',
  state: 'approved',
  reason: null,
  authorizationCode: '042817',
  avs: 'Y',
  securityCodeResult: 'M',
  transStatus: null,
  eci: null,
  brand: 'visa',
  network: 'visa',
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
  /** What it was asked to begin a transaction for, in order. */
  readonly prepared: TransactionRequest[];
  /** What it was asked to have confirmed, in order. */
  readonly toConfirm: AuthenticationRequest[];
  /** The authentications whose end it was asked for. */
  readonly endsAsked: string[];
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
  /** Of a transaction that is to begin: whether the bank looks at the browser. @default it does */
  readonly preparing?: () => TransactionAnswer;
  /** What the bank says to a payment that is to be confirmed. @default it wants it */
  readonly confirming?: (request: AuthenticationRequest) => AuthenticationAnswer<BegunAuthentication>;
  /** How an authentication has ended. @default the shopper has confirmed */
  readonly confirmed?: (id: string) => AuthenticationAnswer<Authentication>;
  readonly lookUp?: (answer: ProcessorAnswer) => ProcessorAnswer;
}

/** What the bank answers that wants the shopper to confirm on its page. */
export const begun: BegunAuthentication = {
  id: 'authn_A',
  transStatus: 'C',
  eci: null,
  threeDSServerTransID: '8a880dc0-d2d2-4067-bcb1-b08d1690b26e',
  messageVersion: '2.2.0',
  acsTransID: 'd7c1ee99-9478-44a6-b1f2-391e29c6b340',
  acsURL: 'https://bank.example/acs/challenge',
};

/** The page of a bank that looks at the browser. */
export const threeDSMethodURL = 'https://bank.example/acs/method';

/** A processor in memory that keeps its promise: one key, one charge. */
export function fakeProcessor({
  bank = () => approval,
  line = (answer) => answer,
  refuses = () => undefined,
  lookUp = (answer) => answer,
  forgets = () => true,
  voids = () => true,
  preparing,
  confirming = () => ({ kind: 'answered', authentication: begun }),
  confirmed = (id) => ({ kind: 'answered', authentication: { id, transStatus: 'Y', eci: '05' } }),
}: FakeAnswers = {}): FakeProcessor {
  const asked: AuthorizationRequest[] = [];
  const lookedUp: string[] = [];
  const forgotten: string[] = [];
  const voided: string[] = [];
  const prepared: TransactionRequest[] = [];
  const toConfirm: AuthenticationRequest[] = [];
  const endsAsked: string[] = [];
  const closed = new Set<string>();
  const charges = new Map<string, Authorization>();
  const keyFetches = { count: 0 };

  return {
    asked,
    charges,
    lookedUp,
    forgotten,
    voided,
    prepared,
    toConfirm,
    endsAsked,
    keyFetches,

    async prepare(request) {
      prepared.push(request);
      if (preparing !== undefined) return preparing();

      const threeDSServerTransID = prepared.length === 1 ? begun.threeDSServerTransID : randomUUID();
      return { kind: 'answered', transaction: { threeDSServerTransID, threeDSMethodURL } };
    },

    async authenticate(request) {
      toConfirm.push(request);
      return confirming(request);
    },

    async authentication(id) {
      endsAsked.push(id);
      return confirmed(id);
    },

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
