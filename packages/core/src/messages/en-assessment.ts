import type { Assessment, AssessmentFlag } from '../assessment/assessment.ts';
import type { AssessmentReason } from '../assessment/rules.ts';

/**
 * What the merchant's staff read about an assessment. A locale is a value of this type, so the compiler finds a missing sentence.
 *
 * @example
 * const { actions }: AssessmentMessages = enStaff.assessment;
 * actions.proceed // 'Go on with the order.'
 */
export interface AssessmentMessages {
  /** Why. Those that only ever decide say what to do about it, too; the others may stand beside any other. */
  readonly reasons: Readonly<Record<AssessmentReason, string>>;
  /** What to do next. */
  readonly actions: Readonly<Record<Assessment['action'], string>>;
  readonly flags: Readonly<Record<AssessmentFlag, string>>;
  readonly voiding: {
    /** For `voidFirst`. */
    readonly first: string;
    /** For `offerVoid`. */
    readonly offered: string;
  };
}

/** English, for the merchant's staff. Not for shoppers: it says why an order is doubted. */
export const enAssessment: AssessmentMessages = {
  reasons: {
    // 3-D Secure
    'authentication-rejected':
      'The customer’s bank rejected the 3-D Secure check and asks that the card is not charged.',
    'authentication-failed': 'The customer did not pass the 3-D Secure check of their bank.',
    authenticated: 'The customer passed the 3-D Secure check of their bank.',
    'authentication-attempted': '3-D Secure was attempted, but the customer’s bank did not take part.',
    'authentication-not-possible': '3-D Secure could not be carried out.',
    'authentication-informational': 'The bank took note of the 3-D Secure data, but did not check the customer.',
    'challenge-open': 'The bank still wants the customer to confirm the payment (3-D Secure).',
    'challenge-not-finished':
      'The payment was approved although the customer never finished the 3-D Secure check. Ask the customer before you ship.',

    // The authorization
    'no-answer':
      'The bank’s answer did not arrive. The same request is sent once more, so that nothing is charged twice.',
    'still-no-answer':
      'The bank’s answer never arrived. Look the payment up at your processor, and charge nothing until you know what became of it.',
    'bank-wants-authentication': 'The bank declined because it wants a 3-D Secure check first.',
    'bank-still-wants-authentication':
      'The bank wants a 3-D Secure check and declined even after one was asked for. The customer can use another card.',
    'bank-wants-authentication-not-available':
      'The bank wants a 3-D Secure check, which is not available for this payment. The customer can use another card.',
    'declined-for-the-code': 'The bank declined because of the security code. It may have been mistyped.',
    'declined-for-the-code-again':
      'The bank declined because of the security code, also after the customer entered it again. The customer can use another card.',
    'bank-wants-the-code':
      'The bank declined because it wants the security code. The customer may have looked in the wrong place.',
    'bank-still-wants-the-code':
      'The bank wants the security code and did not get it, although the customer was asked again. The customer can use another card.',
    'declined-for-now': 'The bank could not deal with the payment just then.',
    'declined-for-now-again':
      'The bank could not deal with the payment this time either. The customer can try again later or use another card.',
    'declined-insufficient-funds':
      'There is not enough money available on the card. The customer can use another card.',
    'declined-expired-card':
      'The bank says that the card has expired. The customer can check the date or use another card.',
    'declined-card-blocked':
      'The bank has blocked this card or suspects fraud. Do not try it again, and do not tell the customer why.',
    declined:
      'The bank declined. It has not said why, or there is nothing that you can do about it. The customer can ask their bank.',

    // The security code
    'code-matches': 'The security code matches.',
    'code-does-not-match':
      'The security code does not match. That is a very strong sign of fraud, but it may have been mistyped.',
    'code-suspicious': 'The bank finds the payment suspicious and does not confirm the security code.',
    'code-still-does-not-match':
      'The security code does not match, also after the customer entered it again. Treat this as fraud until you know better.',
    'code-said-not-on-card':
      'No security code came with the payment, but the bank says that the card should have one. The customer may have looked in the wrong place.',
    'code-still-said-not-on-card':
      'The customer was asked to look again and there is still no security code, though the card should have one. Call the customer before you ship.',
    'code-not-accepted': 'What was entered as the security code could not be read as one.',
    'code-still-not-accepted':
      'What was entered as the security code could not be read as one, also the second time. Ask the customer before you ship.',
    'code-not-processed': 'The bank did not get round to checking the security code.',
    'code-not-checked': 'The security code was not checked.',

    // The address
    'address-matches': 'The address matches.',
    'address-partly-matches':
      'Only a part of the billing details matches what the bank has on file. That can be a sign of fraud.',
    'name-does-not-match': 'The address matches, the name does not.',
    'only-street-confirmed': 'Of the address, only the street is confirmed.',
    'only-postal-code-confirmed': 'Of the address, only the postal code is confirmed.',
    'only-name-confirmed': 'The name matches, the address does not.',
    'address-does-not-match': 'Neither the street nor the postal code matches. That is a strong sign of fraud.',
    'address-check-down': 'The bank’s address check was not available just then.',
    'address-not-checked': 'The address was not checked.',
    'address-outside-region': 'The address is in a country where banks do not check addresses.',

    // All together
    'everything-matches': 'The bank approved, and both the address and the security code match.',
    'only-authenticated':
      'The 3-D Secure check vouches for the customer. Neither the address nor the security code was checked.',
    'nothing-checked': 'The bank approved, but nothing that was checked shows that the customer is the cardholder.',
    'risk-high': 'Your own rules rate this order as a high risk.',
  },
  actions: {
    proceed: 'Go on with the order.',
    review:
      'Hold the order and look at it yourself: compare it with earlier orders, or call the customer on a number that you already know.',
    retry: 'Send the payment to the bank once more.',
    'ask-cardholder':
      'Ask the customer to look at the card and enter the security code again, then send the payment once more.',
    'step-up': 'Have the customer confirm the payment with their bank (3-D Secure), then send it once more.',
    decline: 'Do not ship. Tell the customer that the payment did not go through, and offer another way to pay.',
  },
  flags: {
    monitor: 'Keep an eye on this order.',
    low: 'The doubt is slight.',
    high: 'The doubt is serious.',
  },
  voiding: {
    first:
      'Void the payment first, so that the customer’s money is not held twice or for nothing. If no answer came, look it up, and void it if it was approved.',
    offered: 'You can void the payment while you find out more.',
  },
};
