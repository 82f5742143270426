import { describe, expect, test } from 'vitest';
import { readPayOutcome } from './pay-outcome.ts';

describe('what the checkout makes of the shop’s answer', () => {
  test('an order is paid', () => {
    expect(readPayOutcome({ order: { id: 'o-1', number: 1001 } })).toEqual({
      kind: 'paid',
      orderId: 'o-1',
      orderNumber: 1001,
    });
    expect(readPayOutcome({ order: { id: 'o-1' } })).toMatchObject({ kind: 'paid', orderId: 'o-1' });
  });

  test('V0: a decline ends the attempt', () => {
    const error = { code: 'declined', message: 'Your bank declined this card.', attemptOver: true };

    expect(readPayOutcome({ error })).toEqual({
      kind: 'failed',
      message: 'Your bank declined this card.',
      attemptOver: true,
      paidOrderId: null,
    });
  });

  test('X7: a bank that wants the shopper to confirm ends the attempt, and names the order', () => {
    const error = { code: 'declined', message: '', stepUp: { order: 'o-1' }, attemptOver: true };

    expect(readPayOutcome({ error })).toEqual({ kind: 'step-up', orderId: 'o-1', attemptOver: true });
  });

  test('T2: a confirmation that has not come about leaves the form as it is', () => {
    const error = { code: 'declined', message: 'Not yet.', notConfirmed: true, attemptOver: true };

    expect(readPayOutcome({ error })).toEqual({ kind: 'not-confirmed', message: 'Not yet.', attemptOver: true });
  });

  test('V0: no answer keeps the attempt', () => {
    const error = { code: 'no-answer', message: 'Your bank has not answered.' };

    expect(readPayOutcome({ error })).toMatchObject({ kind: 'failed', attemptOver: false });
  });

  test('V0: a problem with the form says nothing about an earlier try, so it keeps the attempt', () => {
    const error = {
      code: 'invalid',
      message: '',
      problems: [{ field: 'email', message: 'Enter your e-mail address.' }],
    };

    expect(readPayOutcome({ error })).toEqual({
      kind: 'problems',
      problems: [{ field: 'email', message: 'Enter your e-mail address.' }],
      attemptOver: false,
    });
  });

  test.each([undefined, null, '<html>', {}, { order: {} }, { error: 'no' }])(
    'V0: %j may have been a success, so it counts as no answer',
    (body) => {
      expect(readPayOutcome(body)).toMatchObject({ kind: 'failed', attemptOver: false });
    },
  );
});
