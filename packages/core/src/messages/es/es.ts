import type { Messages } from '../messages.ts';
import { esBillingAddress } from './billing-address.ts';
import { esCardIssue } from './card-issue.ts';
import { esCardNumber } from './card-number.ts';
import { esCardholderName } from './cardholder-name.ts';
import { esChallenge } from './challenge.ts';
import { esExpiry } from './expiry.ts';
import { esForm } from './form.ts';
import { esIssueNumber } from './issue-number.ts';
import { esRefused } from './refused.ts';
import { esSavedCards } from './saved-cards.ts';
import { esSecurityCode } from './security-code.ts';
import { esSecurityCodeHelp } from './security-code-help.ts';
import { esStartDate } from './start-date.ts';

/**
 * Spanish for shoppers, with "usted". Its words: "código de seguridad" for the security code; "cifra" for a digit, since "dígito" is the
 * trade's; "código postal" in every country, since a "PIN" is the secret number of a card.
 *
 * @example
 * es.securityCode.label // 'Código de seguridad'
 */
export const es: Messages = {
  cardNumber: esCardNumber,
  expiry: esExpiry,
  securityCode: esSecurityCode,
  securityCodeHelp: esSecurityCodeHelp,
  cardholderName: esCardholderName,
  billingAddress: esBillingAddress,
  startDate: esStartDate,
  issueNumber: esIssueNumber,
  cardIssue: esCardIssue,
  savedCards: esSavedCards,
  challenge: esChallenge,
  refused: esRefused,
  form: esForm,
};
