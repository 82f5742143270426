// The letters of the sandbox, and what the guides for merchants recommend for each.
import { describeAvsResult, describeSecurityCodeResult } from '@flipside/core';
import { describe, expect, it } from 'vitest';
import type { OrderState, StaffOrder } from './order.ts';
import { whatTheBankSaid } from './what-the-bank-said.ts';

const paid: StaffOrder = {
  id: 'order',
  number: 1042,
  created: '2026-11-23T12:00:00Z',
  lines: [],
  amount: { minorUnits: 240, currency: 'GBP' },
  email: 'ada@example.com',
  name: 'Ada Marsh',
  address: { line1: '12 Harbor Street', line2: '', city: 'Portland', postalCode: '97205', country: 'US' },
  brand: 'discover',
  lastFour: '1117',
  expiry: '2034-12',
  state: 'approved',
  presenceIndicator: '1',
  authorizationId: 'auth',
  authorizationCode: 'A1B2C3',
  reason: null,
  avs: 'Y',
  securityCodeResult: 'M',
  action: 'proceed',
  actionNow: 'proceed',
  decision: null,
  rule: 'everything-matches',
};

const first = { askedForCode: 0, retried: 0, steppedUp: 0 };

describe('What the bank said of an order', () => {
  it.each([
    ['X', 'full', 'full-nine-digit-zip', 'proceed'],
    ['Y', 'full', 'full-five-digit-zip', 'proceed'],
    ['A', 'street-only', 'street-only', 'review'],
    ['Z', 'postal-only', 'postal-five-digit-zip', 'review'],
    ['N', 'no-match', 'no-match', 'investigate'],
    ['U', 'unavailable', 'unavailable-or-unsupported', 'review'],
    ['R', 'retry', 'retry', 'retry'],
    ['G', 'outside-region', 'outside-region', 'review'],
  ])('V1: reads %s of the address check as %s, whatever the brand of the card', (avs, kind, meaning, action) => {
    const { avs: answer } = whatTheBankSaid({ ...paid, avs }, first);

    expect(answer && describeAvsResult(answer)).toMatchObject({ kind, meaning, action, certainty: 'documented' });
  });

  it.each([
    ['M', 'match', 'proceed'],
    ['N', 'no-match', 'ask-cardholder'],
    ['P', 'not-processed', 'retry'],
    ['S', 'not-on-card', 'ask-cardholder'],
    ['U', 'unsupported', 'review'],
  ])('V2: reads %s of the code check as %s', (securityCodeResult, meaning, action) => {
    const { securityCode } = whatTheBankSaid({ ...paid, securityCodeResult }, first);

    expect(securityCode && describeSecurityCodeResult(securityCode)).toMatchObject({
      kind: meaning,
      meaning,
      action,
      certainty: 'documented',
    });
  });

  it.each<[OrderState, string | undefined, string | undefined]>([
    ['approved', 'approved', 'proceed'],
    ['declined', 'declined', 'decline'],
    ['unknown', 'no-answer', 'retry'],
    ['asking', 'no-answer', undefined],
    ['voiding', 'approved', undefined],
    ['voided', 'approved', undefined],
    ['unreached', undefined, undefined],
    ['refused', undefined, undefined],
  ])('V3: of an order that is %s the bank’s answer is %s, and what to do %s', (state, kind, action) => {
    const { authorization, assessment } = whatTheBankSaid({ ...paid, state }, first);

    expect(authorization?.kind).toBe(kind);
    expect(assessment?.action).toBe(action);
  });

  it.each<[OrderState, 'voiding' | 'voided' | null]>([
    ['approved', null],
    ['voiding', 'voiding'],
    ['voided', 'voided'],
    ['declined', null],
  ])('V0: of an order that is %s, what became of the approval: %s', (state, approval) => {
    expect(whatTheBankSaid({ ...paid, state }, first).approval).toBe(approval);
  });

  it('V2, C3: a code that the shopper can’t read is not asked for again and again', () => {
    const unread = { ...paid, securityCodeResult: 'P' };

    expect(whatTheBankSaid({ ...unread, presenceIndicator: '1' }, first).assessment?.action).toBe('retry');
    expect(whatTheBankSaid({ ...unread, presenceIndicator: '2' }, first).assessment).toMatchObject({
      action: 'proceed',
      flag: 'monitor',
    });
  });

  it('C9: where no code was sent, nothing is said of one', () => {
    expect(
      whatTheBankSaid({ ...paid, presenceIndicator: '0', securityCodeResult: null }, first).securityCode,
    ).toBeNull();
  });

  it('V3: a code that does not match after the shopper was asked for it again is looked at by a person', () => {
    const wrong = { ...paid, securityCodeResult: 'N' };

    expect(whatTheBankSaid(wrong, { ...first, askedForCode: 1 }).assessment).toMatchObject({
      action: 'review',
      rule: 'code-no-match-again',
    });
  });

  it('V3: under another policy the same answers ask for something else', () => {
    const partial = { ...paid, avs: 'A' };

    expect(whatTheBankSaid(partial, first).assessment?.action).toBe('review');
    expect(whatTheBankSaid(partial, first, { partialAddress: 'proceed' }).assessment?.action).toBe('proceed');
  });
});
