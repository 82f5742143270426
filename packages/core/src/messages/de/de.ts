import type { Messages } from '../messages.ts';
import { deBillingAddress } from './billing-address.ts';
import { deCardIssue } from './card-issue.ts';
import { deCardNumber } from './card-number.ts';
import { deCardholderName } from './cardholder-name.ts';
import { deChallenge } from './challenge.ts';
import { deExpiry } from './expiry.ts';
import { deForm } from './form.ts';
import { deIssueNumber } from './issue-number.ts';
import { deRefused } from './refused.ts';
import { deSavedCards } from './saved-cards.ts';
import { deSecurityCode } from './security-code.ts';
import { deSecurityCodeHelp } from './security-code-help.ts';
import { deStartDate } from './start-date.ts';

/**
 * German for shoppers, with the formal address. Its words: "Sicherheitscode" for the security code, since it says what the code is for
 * and can be mistaken for neither the card number nor the issue number, as "Prüfnummer" can; "Ziffer" for a digit; "Postleitzahl" in
 * every country, since a "PIN" is the secret number of a card.
 *
 * @example
 * de.securityCode.label // 'Sicherheitscode'
 */
export const de: Messages = {
  cardNumber: deCardNumber,
  expiry: deExpiry,
  securityCode: deSecurityCode,
  securityCodeHelp: deSecurityCodeHelp,
  cardholderName: deCardholderName,
  billingAddress: deBillingAddress,
  startDate: deStartDate,
  issueNumber: deIssueNumber,
  cardIssue: deCardIssue,
  savedCards: deSavedCards,
  challenge: deChallenge,
  refused: deRefused,
  form: deForm,
};
