import type { Messages } from './messages.ts';
import { enBillingAddress } from './en-billing-address.ts';
import { enCardholderName } from './en-cardholder-name.ts';
import { enCardIssue } from './en-card-issue.ts';
import { enCardNumber } from './en-card-number.ts';
import { enChallenge } from './en-challenge.ts';
import { enExpiry } from './en-expiry.ts';
import { enForm } from './en-form.ts';
import { enIssueNumber } from './en-issue-number.ts';
import { enRefused } from './en-refused.ts';
import { enSavedCards } from './en-saved-cards.ts';
import { enSecurityCode } from './en-security-code.ts';
import { enSecurityCodeHelp } from './en-security-code-help.ts';
import { enStartDate } from './en-start-date.ts';

/**
 * English for shoppers, the default. A sentence with values in it is a function of them. Each field's part is a constant of its own,
 * so that a page downloads the sentences of the fields that it has.
 *
 * @example
 * en.cardNumber.errors.failsLuhn // 'The card number you entered is invalid. Please try again.'
 * en.securityCode.errors.incomplete({ length: 4 }) // 'The security code is too short. Enter all four digits.'
 */
export const en: Messages = {
  cardNumber: enCardNumber,
  expiry: enExpiry,
  securityCode: enSecurityCode,
  securityCodeHelp: enSecurityCodeHelp,
  cardholderName: enCardholderName,
  billingAddress: enBillingAddress,
  startDate: enStartDate,
  issueNumber: enIssueNumber,
  cardIssue: enCardIssue,
  savedCards: enSavedCards,
  challenge: enChallenge,
  refused: enRefused,
  form: enForm,
};
