import type { OrderState } from '../../contract/order.ts';
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

/** The authorization as a letter, beside the two letters of the bank's other answers. */
export const authorizationLetters: Readonly<Record<OrderState, string>> = {
  asking: '–',
  unknown: '?',
  unreached: '–',
  voiding: 'V',
  approved: 'A',
  declined: 'D',
  voided: 'V',
  refused: '–',
};

export const addressMeanings: Readonly<Record<string, string>> = {
  X: 'Street and nine-digit ZIP code match.',
  Y: 'Street and five-digit ZIP code match.',
  A: 'The street matches, the ZIP code does not. Look closer before you send it.',
  Z: 'The ZIP code matches, the street does not. Look closer before you send it.',
  N: 'Neither street nor ZIP code match: a strong sign of fraud.',
  U: 'The bank could not check the address, or does not check addresses.',
  R: 'The bank’s address system was down. Ask again later.',
  G: 'The address is outside the US and can’t be checked.',
};

export const codeMeanings: Readonly<Record<string, string>> = {
  M: 'The code is right.',
  N: 'The code is wrong: a strong sign of fraud, or a slip of the finger.',
  P: 'The bank checked no code. If one was sent, it may be asked again.',
  S: 'The code should be on this card, but the shopper says it isn’t. Ask them to look again.',
  U: 'The bank does not check codes.',
};

export const indicatorMeanings: Readonly<Record<PresenceIndicator, string>> = {
  0: 'No code was asked for or entered.',
  1: 'The shopper entered a code.',
  2: 'The shopper says the code can’t be read.',
  9: 'The shopper says there is no code on the card.',
};
