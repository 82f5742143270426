import type { AssessmentAction } from '@flipside/core';
import type { OrderState, StaffOrder } from '../../contract/order.ts';
import type { StateFilter } from '../../contract/order-search.ts';
import { isHeld } from '../../contract/staff-actions.ts';
import type { PresenceIndicator } from '../../contract/order-request.ts';

/** The state of an order in a word, for the list. */
export const stateNames: Readonly<Record<OrderState, string>> = {
  asking: 'Asking',
  unknown: 'Unknown',
  unreached: 'Not charged',
  voiding: 'Being voided',
  approved: 'Approved',
  declined: 'Declined',
  voided: 'Voided',
  refused: 'Refused',
};

/** What the list can be narrowed to: the states, and what the staff decided. */
export const stateFilterNames: Readonly<Record<StateFilter, string>> = {
  held: 'Held for review',
  released: 'Released',
  waiting: 'Customer to be asked',
  stopped: 'Declined by staff',
  ...stateNames,
};

/** How an order stands, in words: what the staff decided says more than what the processor did about it. */
export function standingOf(order: Pick<StaffOrder, 'state' | 'action' | 'decision'>): string {
  const { state, decision } = order;
  if (isHeld(order)) return stateFilterNames.held;
  if (state === 'approved') return decision === 'release' ? stateFilterNames.released : stateNames.approved;
  if (state === 'voiding' || decision === null) return stateNames[state];
  if (decision === 'ask') return stateFilterNames.waiting;
  return decision === 'decline' ? stateFilterNames.stopped : stateNames[state];
}

/** What the bank, or its silence, says about the money. */
export const stateMeanings: Readonly<Record<OrderState, string>> = {
  asking: 'The processor is being asked.',
  unknown: 'No answer came. The card may have been charged; the shop keeps asking.',
  unreached: 'The processor never got the request. Nothing was charged.',
  voiding: 'Approved, and to be taken back. The shop keeps trying to reach the processor.',
  approved: 'The bank approved the amount.',
  declined: 'The bank refused. Nothing was charged.',
  voided: 'Approved, then taken back. Nothing is charged.',
  refused: 'The processor could not take the request. Nothing was charged.',
};

export const indicatorMeanings: Readonly<Record<PresenceIndicator, string>> = {
  0: 'No code was asked for or entered.',
  1: 'The shopper entered a code.',
  2: 'The shopper says the code can’t be read.',
  9: 'The shopper says there is no code on the card.',
};

/** What was done about an answer. */
export const actionNames: Readonly<Record<AssessmentAction, string>> = {
  proceed: 'Taken',
  review: 'Held for review',
  retry: 'Asked again',
  'ask-cardholder': 'Shopper asked for the code',
  'step-up': 'Shopper asked to authenticate',
  decline: 'Declined',
};
