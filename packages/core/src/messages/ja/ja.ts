import type { Messages } from '../messages.ts';
import { jaBillingAddress } from './billing-address.ts';
import { jaCardIssue } from './card-issue.ts';
import { jaCardNumber } from './card-number.ts';
import { jaCardholderName } from './cardholder-name.ts';
import { jaChallenge } from './challenge.ts';
import { jaExpiry } from './expiry.ts';
import { jaForm } from './form.ts';
import { jaIssueNumber } from './issue-number.ts';
import { jaRefused } from './refused.ts';
import { jaSavedCards } from './saved-cards.ts';
import { jaSecurityCode } from './security-code.ts';
import { jaSecurityCodeHelp } from './security-code-help.ts';
import { jaStartDate } from './start-date.ts';

/**
 * Japanese for shoppers, in です and ます. Its words: セキュリティコード for the security code, 桁 for so many digits, and カード番号 for the card
 * number. Counts stand as figures, since that is how Japanese forms write them; X and I are the half-width letters that are typed.
 *
 * @example
 * ja.securityCode.label // 'セキュリティコード'
 */
export const ja: Messages = {
  cardNumber: jaCardNumber,
  expiry: jaExpiry,
  securityCode: jaSecurityCode,
  securityCodeHelp: jaSecurityCodeHelp,
  cardholderName: jaCardholderName,
  billingAddress: jaBillingAddress,
  startDate: jaStartDate,
  issueNumber: jaIssueNumber,
  cardIssue: jaCardIssue,
  savedCards: jaSavedCards,
  challenge: jaChallenge,
  refused: jaRefused,
  form: jaForm,
};
