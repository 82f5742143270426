import type { Messages } from '../messages.ts';
import { frBillingAddress } from './billing-address.ts';
import { frCardIssue } from './card-issue.ts';
import { frCardNumber } from './card-number.ts';
import { frCardholderName } from './cardholder-name.ts';
import { frChallenge } from './challenge.ts';
import { frExpiry } from './expiry.ts';
import { frForm } from './form.ts';
import { frIssueNumber } from './issue-number.ts';
import { frRefused } from './refused.ts';
import { frSavedCards } from './saved-cards.ts';
import { frSecurityCode } from './security-code.ts';
import { frSecurityCodeHelp } from './security-code-help.ts';
import { frStartDate } from './start-date.ts';

/**
 * French for shoppers, with "vous". Its words: "code de sécurité" for the security code, never the banks' "cryptogramme"; "chiffre" for a
 * digit; "code postal" in every country, since a "PIN" is the secret number of a card. A narrow no-break space stands before : ; ! ? and
 * inside « ».
 *
 * @example
 * fr.securityCode.label // 'Code de sécurité'
 */
export const fr: Messages = {
  cardNumber: frCardNumber,
  expiry: frExpiry,
  securityCode: frSecurityCode,
  securityCodeHelp: frSecurityCodeHelp,
  cardholderName: frCardholderName,
  billingAddress: frBillingAddress,
  startDate: frStartDate,
  issueNumber: frIssueNumber,
  cardIssue: frCardIssue,
  savedCards: frSavedCards,
  challenge: frChallenge,
  refused: frRefused,
  form: frForm,
};
