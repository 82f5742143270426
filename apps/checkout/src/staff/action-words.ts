import { formatMoney } from '../../contract/money.ts';
import type { StaffAction, StaffDone, StaffOrder } from '../../contract/order.ts';
import { isHeld, takesBack } from '../../contract/staff-actions.ts';
import { stateMeanings } from './meanings.ts';

/** What a button says it will do. */
export function buttonName(what: StaffAction, order: StaffOrder): string {
  const voids = takesBack(what, order);
  const names = {
    release: 'Release the order',
    ask: voids ? 'Void and ask the customer' : 'Ask the customer',
    decline: voids ? 'Void and decline' : 'Decline',
    retry: voids ? 'Void and ask the bank again' : 'Ask the bank again',
    'look-up': order.state === 'voiding' ? 'Try to void it now' : 'Ask the processor now',
  } satisfies Record<StaffAction, string>;

  return names[what];
}

/** What is to be confirmed, or null where no money moves. */
export function whatToConfirm(what: StaffAction, order: StaffOrder): string | null {
  const amount = formatMoney(order.amount);
  const voided = `The approval of ${amount} is voided at the processor. That can’t be undone.`;
  const voids = takesBack(what, order);
  if (what === 'retry') {
    const asked = `The bank is asked for ${amount} with the saved card, without a security code: the shop keeps none.`;
    return voids ? `${voided} Then: ${asked}` : asked;
  }
  if (!voids) return null;

  return what === 'ask'
    ? `${voided} The order then waits until the customer was asked.`
    : `${voided} The order is over, and nothing is charged.`;
}

/** What came of it. */
export function whatWasDone(what: StaffAction, { order, outcome, paidBy, payingWith }: StaffDone): string {
  const waits = outcome === 'waiting';
  const keepsTrying =
    order.state === 'voiding'
      ? 'The processor can’t be reached, so the payment is still approved. The shop keeps trying to void it. Do not ship.'
      : 'The processor can’t be reached, so nobody knows yet what became of it. The shop keeps asking. Do not ship.';
  if (waits) return keepsTrying;
  // Somebody was quicker.
  const other = paidBy ?? payingWith;
  if (what === 'retry' && other !== null)
    return `The bank was not asked: the customer pays for the same with order ${other}. ${stateMeanings[order.state]}`;

  const done = {
    release: 'Released. The order can go.',
    ask: 'Nothing is charged. The order waits: send the customer the message below.',
    decline: 'Declined. Nothing is charged.',
    retry: isHeld(order)
      ? 'The bank approved, and the order is held for review.'
      : `The bank was asked again. ${stateMeanings[order.state]}`,
    'look-up': `The processor has answered. ${stateMeanings[order.state]}`,
  } satisfies Record<StaffAction, string>;
  return done[what];
}
