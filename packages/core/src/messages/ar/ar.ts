import type { Messages } from '../messages.ts';
import { arBillingAddress } from './billing-address.ts';
import { arCardIssue } from './card-issue.ts';
import { arCardNumber } from './card-number.ts';
import { arCardholderName } from './cardholder-name.ts';
import { arChallenge } from './challenge.ts';
import { arExpiry } from './expiry.ts';
import { arForm } from './form.ts';
import { arIssueNumber } from './issue-number.ts';
import { arRefused } from './refused.ts';
import { arSavedCards } from './saved-cards.ts';
import { arSecurityCode } from './security-code.ts';
import { arSecurityCodeHelp } from './security-code-help.ts';
import { arStartDate } from './start-date.ts';

/**
 * Arabic for shoppers, right to left: Modern Standard Arabic, asking with يُرجى, which addresses women and men alike. Its words: رمز الأمان
 * for the security code, رقم for a digit as for a number, الرمز البريدي in every country, since a "PIN" is the secret number of a card.
 * Figures are 0 to 9, as on the card. What reads from the left stands in `leftToRight`: a date would be seen the wrong way round.
 *
 * @example
 * ar.securityCode.label // 'رمز الأمان'
 */
export const ar: Messages = {
  cardNumber: arCardNumber,
  expiry: arExpiry,
  securityCode: arSecurityCode,
  securityCodeHelp: arSecurityCodeHelp,
  cardholderName: arCardholderName,
  billingAddress: arBillingAddress,
  startDate: arStartDate,
  issueNumber: arIssueNumber,
  cardIssue: arCardIssue,
  savedCards: arSavedCards,
  challenge: arChallenge,
  refused: arRefused,
  form: arForm,
};
