import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AvsKind } from '../address-verification/avs-result.ts';
import type { SecurityCodeResultKind } from '../security-code-result/security-code-result.ts';
import { assessAuthorization, type AuthorizationAnswers } from './assess-authorization.ts';
import type { Assessment, AssessmentAction } from './assessment.ts';
import type { Attempts } from './attempts.ts';
import type { Authorization, DeclineReason } from './authorization.ts';
import { type AssessmentPolicy, policyAnswers } from './policy.ts';
import { readPolicy } from './read-policy.ts';
import type { RiskBand } from './risk.ts';
import { rules } from './rules.ts';
import type { ThreeDSecureState } from './three-d-secure-state.ts';

// Every value that each input can have; a value that a neighbour adds is missing here for the compiler to find.
function every<Key extends string>(all: Readonly<Record<Key, true>>): readonly Key[] {
  return Object.keys(all) as Key[]; // a record of Key has no other keys
}

const avsKinds = every<AvsKind>({
  full: true,
  'full-name-mismatch': true,
  'street-only': true,
  'postal-only': true,
  'name-only': true,
  'no-match': true,
  unverified: true,
  unavailable: true,
  retry: true,
  unsupported: true,
  'outside-region': true,
  'not-provided': true,
  'not-checked': true,
  error: true,
  unknown: true,
});
const codeKinds = every<SecurityCodeResultKind>({
  match: true,
  'no-match': true,
  'not-processed': true,
  'not-on-card': true,
  unsupported: true,
  suspicious: true,
  invalid: true,
  'not-provided': true,
  'not-checked': true,
  unknown: true,
});
const states = every<ThreeDSecureState>({
  Y: true,
  A: true,
  N: true,
  U: true,
  C: true,
  D: true,
  R: true,
  I: true,
  'not-tried': true,
  'not-available': true,
});
const reasons = every<DeclineReason>({
  'incorrect-code': true,
  'code-required': true,
  'authentication-required': true,
  'insufficient-funds': true,
  'expired-card': true,
  'processing-error': true,
  'issuer-unavailable': true,
  'try-again-later': true,
  'lost-card': true,
  'stolen-card': true,
  'pick-up-card': true,
  'closed-account': true,
  'suspected-fraud': true,
  'do-not-honour': true,
  'do-not-honor': true,
  'generic-decline': true,
});
const risks: readonly (RiskBand | undefined)[] = ['low', 'medium', 'high', undefined];

const approved: Authorization = { kind: 'approved' };
const unanswered: Authorization = { kind: 'no-answer' };
const declines = [...reasons, 'of-another-kind', undefined].map((reason): Authorization => ({
  kind: 'declined',
  reason,
}));

const allAvs = [null, ...avsKinds].map((kind) => kind && { kind });
const allCodes = [null, ...codeKinds].map((kind) => kind && { kind });
const allAttempts = [0, 1].flatMap((askedForCode) =>
  [0, 1, 2].flatMap((retried) => [0, 1].map((steppedUp): Attempts => ({ askedForCode, retried, steppedUp }))),
);

function forEveryOrder(authorizations: readonly Authorization[], see: (order: AuthorizationAnswers) => void): number {
  let count = 0;
  for (const authorization of authorizations)
    for (const avs of allAvs)
      for (const securityCode of allCodes)
        for (const threeDSecure of states)
          for (const attempts of allAttempts)
            for (const risk of risks) {
              see({ authorization, avs, securityCode, threeDSecure, attempts, risk });
              count += 1;
            }
  return count;
}

const countOf: Partial<Record<AssessmentAction, keyof Attempts>> = {
  'ask-cardholder': 'askedForCode',
  retry: 'retried',
  'step-up': 'steppedUp',
};

/** What is done in the end, and after how many more requests, where every one of them is answered like the first. */
function follow(order: AuthorizationAnswers, policy?: AssessmentPolicy): { end: AssessmentAction; steps: number } {
  let { attempts } = order;
  for (let steps = 0; steps < 50; steps += 1) {
    const { action } = assessAuthorization({ ...order, attempts }, policy);
    const count = countOf[action];
    if (count === undefined) return { end: action, steps };
    attempts = { ...attempts, [count]: attempts[count] + 1 };
  }
  throw new Error('This order goes round in circles.');
}

const asks: readonly AssessmentAction[] = ['retry', 'ask-cardholder', 'step-up'];

/** What must never be, of any order. */
const never: Readonly<Record<string, (order: AuthorizationAnswers, assessment: Assessment) => boolean>> = {
  'lets an order go that was not approved': ({ authorization }, { action }) =>
    action === 'proceed' && authorization.kind !== 'approved',
  'reviews what the bank declined': ({ authorization }, { action }) =>
    action === 'review' && authorization.kind === 'declined',
  'lets an order go whose code does not match': ({ securityCode }, { action }) =>
    action === 'proceed' && ['no-match', 'suspicious', 'invalid', 'not-on-card'].includes(securityCode?.kind ?? ''),
  'lets an order go whose address does not match': ({ avs }, { action }) =>
    action === 'proceed' && ['no-match', 'name-only'].includes(avs?.kind ?? ''),
  'does anything but decline where 3-D Secure said no': ({ threeDSecure }, { action }) =>
    action !== 'decline' && (threeDSecure === 'R' || threeDSecure === 'N'),
  'lets an order go whose challenge is open': ({ threeDSecure }, { action }) =>
    action === 'proceed' && (threeDSecure === 'C' || threeDSecure === 'D'),
  'authenticates where there is no 3-D Secure': ({ threeDSecure }, { action }) =>
    action === 'step-up' && threeDSecure === 'not-available',
  'asks a bank again that holds an approval': ({ authorization }, { action, voidFirst }) =>
    authorization.kind === 'approved' && asks.includes(action) && !voidFirst,
  'keeps an approval that it declines': ({ authorization }, { action, voidFirst }) =>
    authorization.kind === 'approved' && action === 'decline' && !voidFirst,
  'voids what it keeps or nobody approved': ({ authorization }, { action, voidFirst }) =>
    voidFirst && (action === 'proceed' || action === 'review' || authorization.kind === 'declined'),
  'offers to void what is no approval under review': ({ authorization }, { action, offerVoid }) =>
    offerVoid && (authorization.kind !== 'approved' || action !== 'review'),
  'charges again without knowing what became of the last request': ({ authorization }, assessment) =>
    authorization.kind === 'no-answer' &&
    (['ask-cardholder', 'step-up', 'proceed'].includes(assessment.action) || assessment.idempotencyKey === 'new'),
  'repeats a key that was answered': ({ authorization }, { idempotencyKey }) =>
    authorization.kind !== 'no-answer' && idempotencyKey === 'same',
  'sends a request without saying under which key, or says so of none': (_order, { action, idempotencyKey }) =>
    asks.includes(action) !== (idempotencyKey !== undefined),
  'gives no reason, or the same one twice': (_order, assessment) =>
    assessment.reasons.length === 0 || new Set(assessment.reasons).size !== assessment.reasons.length,
  'goes past a limit': ({ attempts }, { action }) =>
    (action === 'ask-cardholder' && attempts.askedForCode >= 1) ||
    (action === 'step-up' && attempts.steppedUp >= 1) ||
    (action === 'retry' && attempts.retried >= 2),
  'needs more requests than the limits together': (order, { action }) =>
    asks.includes(action) && follow(order).steps > 4,
};

// The first few orders that break each, and what decides under the default policy: gathered in one pass, as there are so many.
const broken = new Map(Object.keys(never).map((name) => [name, [] as AuthorizationAnswers[]]));
const decided = new Set<string>();

const nevers = Object.entries(never);
function watch(order: AuthorizationAnswers): void {
  const assessment = assessAuthorization(order);
  decided.add(`${assessment.rule}: ${assessment.action}`);
  for (const [name, breaks] of nevers) {
    if ((broken.get(name)?.length ?? 0) < 3 && breaks(order, assessment)) broken.get(name)?.push(order);
  }
}

let count = 0;
beforeAll(() => {
  count = forEveryOrder([approved, unanswered, ...declines], watch);
}, 60_000);

describe('V3: of every combination there is', () => {
  test('V3: each has an answer', () => {
    expect(count).toBe(20 * 16 * 11 * 10 * 12 * 4);
  });

  test.each(Object.keys(never))('V0, V3: none %s', (name) => {
    expect(broken.get(name)).toEqual([]);
  });
});

// One of each of the three: neither better nor worse are a part that matches and a check that was not made.
const strongerAddress = [
  [['full'], avsKinds.filter((kind) => kind !== 'full')],
  [['full'], [null]],
  [avsKinds.filter((kind) => kind !== 'no-match' && kind !== 'name-only'), ['no-match', 'name-only']],
  [[null], ['no-match', 'name-only']],
] as const satisfies readonly (readonly [readonly (AvsKind | null)[], readonly (AvsKind | null)[]])[];
const notAsked = ['unsupported', 'not-provided', 'not-checked', 'unknown', 'not-processed', null] as const;
const strongerCode = [
  [['match'], codeKinds.filter((kind) => kind !== 'match')],
  [['match'], [null]],
  [notAsked, ['invalid', 'not-on-card', 'no-match', 'suspicious']],
] as const satisfies readonly (readonly [
  readonly (SecurityCodeResultKind | null)[],
  readonly (SecurityCodeResultKind | null)[],
])[];
const strongerState = [
  [['Y'], states],
  [states, ['N', 'R']],
] as const satisfies readonly (readonly [readonly ThreeDSecureState[], readonly ThreeDSecureState[]])[];
const strongerRisk = [
  [['low'], ['medium', 'high', undefined]],
  [['medium', undefined], ['high']],
] as const;

const pairsOf = <Value>(ranks: readonly (readonly [readonly Value[], readonly Value[]])[]) =>
  ranks.flatMap(([stronger, weaker]) => stronger.flatMap((one) => weaker.map((other) => [one, other] as const)));

const severity: Readonly<Record<AssessmentAction, number>> = {
  proceed: 0,
  retry: 1,
  'step-up': 1,
  'ask-cardholder': 2,
  review: 3,
  decline: 4,
};

const policies = fc
  .record(
    Object.fromEntries(
      Object.entries(policyAnswers).map(([question, answers]) => [question, fc.constantFrom(...answers)]),
    ),
    { requiredKeys: [] },
  )
  .filter((policy) => {
    try {
      return readPolicy(policy) !== undefined;
    } catch {
      return false; // stricter with the safer orders
    }
  });

const orders: fc.Arbitrary<AuthorizationAnswers> = fc.record({
  authorization: fc.oneof({ weight: 8, arbitrary: fc.constant(approved) }, fc.constantFrom(unanswered, ...declines)),
  avs: fc.constantFrom(...allAvs),
  securityCode: fc.constantFrom(...allCodes),
  threeDSecure: fc.constantFrom(...states),
  attempts: fc.constantFrom(...allAttempts),
  risk: fc.constantFrom(...risks),
});

describe('V3: a weaker answer never gets a milder action, whatever the policy', () => {
  const kindOrNull = <Kind>(kind: Kind | null) => (kind === null ? null : { kind });

  test('V3: of the address check, at once and in the end', () => {
    fc.assert(
      fc.property(
        orders,
        policies,
        fc.constantFrom(...pairsOf<AvsKind | null>(strongerAddress)),
        (order, policy, pair) => {
          const stronger = { ...order, avs: kindOrNull(pair[0]) };
          const weaker = { ...order, avs: kindOrNull(pair[1]) };
          const [mild, strict] = [stronger, weaker].map((one) => assessAuthorization(one, policy).action);
          // Asking the bank again says nothing of the order yet.
          const comparable = mild && strict && mild !== 'retry' && strict !== 'retry';

          expect(comparable ? severity[mild] - severity[strict] : 0).toBeLessThanOrEqual(0);
          expect(severity[follow(stronger, policy).end]).toBeLessThanOrEqual(severity[follow(weaker, policy).end]);
        },
      ),
      { numRuns: 4000 },
    );
  });

  // prettier-ignore
  test.each([
    ['of the code check',    fc.constantFrom(...pairsOf<SecurityCodeResultKind | null>(strongerCode)).map((pair) => pair.map((kind) => ({ securityCode: kindOrNull(kind) })))],
    ['of 3-D Secure',        fc.constantFrom(...pairsOf<ThreeDSecureState>(strongerState)).map((pair) => pair.map((threeDSecure) => ({ threeDSecure })))],
    ['of the merchant’s own risk rules', fc.constantFrom(...pairsOf<RiskBand | undefined>(strongerRisk)).map((pair) => pair.map((risk) => ({ risk })))],
  ])('V3: %s, in the end', (_answer, pairs: fc.Arbitrary<Partial<AuthorizationAnswers>[]>) => {
    fc.assert(
      fc.property(orders, policies, pairs, (order, policy, pair) => {
        const [mild, strict] = pair.map((change) => severity[follow({ ...order, ...change }, policy).end]);

        expect(mild).toBeLessThanOrEqual(strict ?? -1);
      }),
      { numRuns: 4000 },
    );
  });
});

describe('V3: the table', () => {
  test('V3: has no rule, and none of a rule’s two outcomes, that never decides', () => {
    const reached = new Set(decided);
    const see = (policy: AssessmentPolicy) => (order: AuthorizationAnswers) => {
      const { rule, action } = assessAuthorization(order, policy);
      reached.add(`${rule}: ${action}`);
    };
    // prettier-ignore
    const merchants: readonly AssessmentPolicy[] = [
      { addressUncheckedLowRisk: 'step-up', partialAddress: 'step-up', highRisk: 'as-usual' },
      { addressUnchecked: 'review', addressUncheckedLowRisk: 'review', codeUnchecked: 'review', highRisk: 'review', authenticationAlone: 'review', partialAddressAuthenticated: 'review' },
      { addressUnchecked: 'proceed', partialAddress: 'proceed', noAddressMatch: 'decline', codeNoMatchAgain: 'decline', codeUnchecked: 'proceed' },
    ];

    for (const policy of merchants) forEveryOrder([approved], see(policy));

    const outcomes = rules.flatMap(({ id, do: first, afterwards }) =>
      [first, afterwards].flatMap((outcome) => (outcome ? [`${id}: ${outcome.action}`] : [])),
    );
    expect(reached).toEqual(new Set(outcomes));
  }, 60_000);
});
