// What a shopper may know of an answer: what to do, never what the bank or the shop thinks of them.
import { assessmentRules, policyAnswers } from '@flipside/core';
import { describe, expect, test } from 'vitest';
import { customerNote } from '../../contract/customer-note.ts';
import type { OrderState } from '../../contract/order.ts';
import { paymentSentences } from '../../contract/payment-sentences.ts';
import { whatToTell } from './what-to-tell.ts';

const teachesAThief = /\baddress|\bAVS\b|fraud|\brisk|\breview|\bmatch|suspect|stolen|lost|blocked|policy/i;

const reasons = [
  null,
  'do-not-honour',
  'incorrect-code',
  'code-required',
  'processing-error',
  'insufficient-funds',
  'expired-card',
  'lost-card',
  'stolen_card',
  'suspected-fraud',
  'authentication-required',
  'a reason that nobody has heard of',
];
const notPaid: readonly OrderState[] = ['declined', 'voided', 'voiding', 'unknown', 'asking', 'unreached', 'refused'];

describe('What a shopper is told', () => {
  const outcomes = assessmentRules.flatMap(({ id, do: first, afterwards }) =>
    [first, ...(afterwards === undefined ? [] : [afterwards])].map((outcome) => [id, outcome] as const),
  );

  test.each(outcomes)('V3, X7: by the rule %s, %j: nothing of why the order is doubted', (_, { action, show }) => {
    const codeAsked = show === undefined || show === 'declined' ? null : show;

    for (const state of notPaid) {
      for (const reason of reasons) {
        const told = whatToTell({ state, reason, action, show: codeAsked, decision: null });
        expect(told).not.toMatch(teachesAThief);
        expect(told).toMatch(/Nothing was charged|nothing is charged|you won’t be charged twice/);
      }
    }
  });

  test('V3: nor by what the staff decided, nor in what they send to a customer', () => {
    for (const decision of ['ask', 'decline', 'retry', 'release'] as const) {
      for (const state of notPaid) {
        expect(whatToTell({ state, reason: null, action: 'review', show: null, decision })).not.toMatch(teachesAThief);
      }
    }
    expect([paymentSentences.cancelled, paymentSentences.beingCancelled].join(' ')).not.toMatch(teachesAThief);
    expect(customerNote({ number: 1042, name: 'Ada Marsh', shop: 'http://shop.test/' })).not.toMatch(teachesAThief);
  });

  test('V3: the words that are looked for are those of the questions', () => {
    expect(Object.keys(policyAnswers).join(' ')).toMatch(/address/i);
    expect('The address does not match').toMatch(teachesAThief);
  });

  test.each([
    [
      'incorrect-code',
      /Enter the code once more/,
      /did not recognise the security code this time either.*another card/,
    ],
    ['code-required', /Enter the code/, /did not get it.*another card/],
    ['processing-error', /Try again in a minute/, /this time either.*another card/],
  ])('X7: %s points out the way on once, and then another card', (reason, once, again) => {
    const told = (action: 'ask-cardholder' | 'decline' | null) =>
      whatToTell({ state: 'declined', reason, action, show: null, decision: null });

    expect(told('ask-cardholder')).toMatch(once);
    expect(told(null), 'an order from before answers were judged').toMatch(once);
    expect(told('decline')).toMatch(again);
  });

  test.each(['step-up', 'decline', null] as const)(
    'V3: no press of the button is promised to confirm what can’t be confirmed (%s)',
    (action) => {
      const told = whatToTell({
        state: 'declined',
        reason: 'authentication-required',
        action,
        show: null,
        decision: null,
      });

      expect(told).toMatch(/still wants to check.*another card/);
    },
  );

  test('V2: a wrong code may be known', () => {
    expect(
      whatToTell({
        state: 'voided',
        reason: null,
        action: 'ask-cardholder',
        show: 'enter-the-code-again',
        decision: null,
      }),
    ).toMatch(/did not recognise the security code/);
  });
});
