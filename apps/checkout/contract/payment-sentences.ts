// The shopper may have confirmed all the same: only the bank's word on it did not reach the page. Then the next press pays at once.
const notMade =
  'the payment has not been made and nothing was charged. Press the pay button to go on with it (your bank may ask you again), or use another card.';

/** What a shopper reads when a payment does not come about: what happened, that nothing was charged where that is known, what to do. */
export const paymentSentences = {
  refused:
    'The card details did not reach the bank intact. Nothing was charged. Enter the security code and try again.',
  noAnswer:
    'Your bank has not answered, so we don’t know yet whether the payment went through. Try again: if it did, you won’t be charged twice.',
  unreachable: 'We can’t reach the bank at the moment. Nothing was charged. Try again in a minute.',
  notTaken: 'We can’t take this card for this order. Nothing was charged. Please use another card.',
  codeOfTheOther:
    'Your bank did not take the code of the card that you paid with. Nothing was charged. Enter the code of the card that is chosen now, or choose that one again.',
  codeAskedBefore:
    'Your bank did not take the security code that you entered. Nothing was charged. Enter your card once more to try again.',
  shopUnreachable:
    'The shop can’t be reached, so nothing was sent and nothing was charged. Check your connection, then press the pay button again.',
  confirmation: {
    wanted: 'Your bank wants you to confirm this payment. Nothing was charged yet. Press the pay button to confirm it.',
    cancelled: `You left your bank’s check, so ${notMade}`,
    timedOut: `The time for your bank’s check ran out, so ${notMade}`,
    notYet: `Your bank has not said yet that you confirmed it, so ${notMade}`,
    refused:
      'Your bank could not confirm that it was you who wanted to pay. Nothing was charged. Use another card, or ask your bank.',
    unavailable:
      'Your bank could not check just now that it is you. Nothing was charged. Press the pay button to try again, or use another card.',
    unreachable: 'We can’t reach your bank to confirm the payment. Nothing was charged. Try again in a minute.',
    overBefore: 'This payment can’t be confirmed any more. Press the pay button to go on.',
    overForGood: 'This payment can’t be confirmed any more. Nothing was charged. Use another card, or ask your bank.',
  },
  voided: 'This payment was taken back and nothing is charged. Try again to pay anew.',
  cancelled: 'This order was cancelled and nothing is charged. If you still want it, please order again.',
  beingCancelled: 'This order is being cancelled: your payment is being taken back. You don’t have to do anything.',
  priceChanged: 'A price has changed since you saw it. Nothing was charged. Look at the new total, then pay.',
  unknownProduct: 'Something in your basket is no longer sold. Take it out, then pay.',
  paidForAnother: (number: number) =>
    `Your earlier payment went through as order ${number}. What is in your basket now has not been paid for.`,
  paidBefore: (number: number) =>
    `Your earlier payment went through as order ${number}, with the details that you entered then. Nothing more was charged.`,
  notPaidForAnother:
    'Your basket has changed since you last tried to pay. Nothing was charged. Check the total, then pay.',
  notPaidByAnother:
    'You have chosen another brand of your card since you last tried to pay. Nothing was charged. Press the pay button to pay with the one that is chosen now.',
} as const;
