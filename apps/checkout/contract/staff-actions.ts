import type { OrderState, StaffAction, StaffOrder, StaffOrderAnswer } from './order.ts';

/** Whether an order waits for somebody to look at it. */
export function isHeld({ state, action, decision }: Pick<StaffOrder, 'state' | 'action' | 'decision'>): boolean {
  return state === 'approved' && action === 'review' && decision !== 'release';
}

const withoutWord: readonly OrderState[] = ['asking', 'unknown', 'voiding'];
const withWord: readonly OrderState[] = ['approved', 'declined', 'voided'];

type Around = Pick<StaffOrderAnswer, 'order' | 'cardAtHand' | 'paidBy' | 'payingWith'>;

/** Whether asking the bank anew would help. It can be done where the card is at hand. */
export function wantsRetry({ order, paidBy }: Pick<Around, 'order' | 'paidBy'>): boolean {
  const { state, action, actionNow, decision } = order;
  // Taken back to be asked anew, and the shop was stopped before it asked.
  const cutShort = state === 'voided' && decision === 'retry' && (action === 'proceed' || action === 'review');
  return (
    !isOver(order) &&
    paidBy === null &&
    (actionNow === 'retry' || cutShort || state === 'unreached') &&
    state !== 'unknown'
  );
}

/** What the staff can have done about an order as it stands, in the order of the page's buttons. */
export function actionsFor({ order, cardAtHand, paidBy, payingWith }: Around): readonly StaffAction[] {
  const { state, decision } = order;
  const can: Readonly<Record<StaffAction, boolean>> = {
    release: isHeld(order),
    ask: !isOver(order) && (state === 'approved' || (withWord.includes(state) && paidBy === null)),
    decline: state === 'approved' || (decision === 'ask' && withWord.includes(state)),
    retry: cardAtHand && payingWith === null && wantsRetry({ order, paidBy }),
    'look-up': withoutWord.includes(state),
  };

  return (['release', 'retry', 'look-up', 'ask', 'decline'] as const).filter((action) => can[action]);
}

/** Whether the payment is taken back first. */
export function takesBack(what: StaffAction, { state }: Pick<StaffOrder, 'state'>): boolean {
  return state === 'approved' && what !== 'release' && what !== 'look-up';
}

/** An order that was declined by the staff, or for which the customer is to be asked, is never charged by itself. */
export function isOver({ decision }: Pick<StaffOrder, 'decision'>): boolean {
  return decision === 'ask' || decision === 'decline';
}
