import type { Messages } from '../messages.ts';
import { nlBillingAddress } from './billing-address.ts';
import { nlCardIssue } from './card-issue.ts';
import { nlCardNumber } from './card-number.ts';
import { nlCardholderName } from './cardholder-name.ts';
import { nlChallenge } from './challenge.ts';
import { nlExpiry } from './expiry.ts';
import { nlForm } from './form.ts';
import { nlIssueNumber } from './issue-number.ts';
import { nlRefused } from './refused.ts';
import { nlSavedCards } from './saved-cards.ts';
import { nlSecurityCode } from './security-code.ts';
import { nlSecurityCodeHelp } from './security-code-help.ts';
import { nlStartDate } from './start-date.ts';

/**
 * Dutch for shoppers, with the formal "u". Its words: "beveiligingscode" for the security code, since it says what the code is for
 * and "controlegetal" could be the last digit of the card number; "cijfer" for a digit; "postcode" in every country, since a
 * "pincode" is the secret number of a card.
 *
 * @example
 * nl.securityCode.label // 'Beveiligingscode'
 */
export const nl: Messages = {
  cardNumber: nlCardNumber,
  expiry: nlExpiry,
  securityCode: nlSecurityCode,
  securityCodeHelp: nlSecurityCodeHelp,
  cardholderName: nlCardholderName,
  billingAddress: nlBillingAddress,
  startDate: nlStartDate,
  issueNumber: nlIssueNumber,
  cardIssue: nlCardIssue,
  savedCards: nlSavedCards,
  challenge: nlChallenge,
  refused: nlRefused,
  form: nlForm,
};
