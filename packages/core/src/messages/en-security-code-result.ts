import type { SecurityCodeMeaning } from '../security-code-result/security-code-meaning.ts';

/** What the bank answered to the code check, in English, for the merchant's staff: what it said, and what that means. */
export const enSecurityCodeResult: Readonly<Record<SecurityCodeMeaning, string>> = {
  match: 'The security code is right. Go ahead if nothing else is suspicious.',
  'no-match':
    'The security code is wrong. This is a very strong sign of fraud, but it may be a slip of the key: ask the customer to enter it once more.',
  suspicious:
    'The bank finds this payment suspicious. Treat the security code as wrong: ask the customer to enter it once more, and investigate if the answer stays the same.',
  invalid:
    'The security code did not have the form that the processor expects. Ask the customer to enter it once more.',
  'invalid-or-empty':
    'The security code was empty or did not have the right form. Ask the customer to enter it once more.',

  'not-processed': 'The security code was not checked, because the request was not processed. Send it again.',
  'not-processed-expiry-or-code':
    'The security code was not checked: the expiry date was missing, or the card has no valid code. Send the request again with the expiry date.',
  'no-response': 'The service that checks the security code did not respond. Send the request again.',
  'acquirer-error': 'Your bank reported an error instead of an answer about the security code. Send the request again.',
  'bank-did-not-verify':
    'The customer’s bank received the security code and did not check it, often because the payment had been declined before. Look at everything else you know.',
  'unable-to-process':
    'The customer’s bank was unable to check the security code. Look at everything else you know before you decide.',
  'not-implemented':
    'Your shop is not set up to have security codes checked for this card. Look at everything else, and ask your provider.',

  'not-on-card':
    'The customer said that the card has no security code, but every valid card of this kind should have one. Ask them to look again in the right place.',
  'on-card-not-sent':
    'The card has a security code, but none was sent with the payment. Ask the customer for it, and where they looked.',
  'not-provided':
    'No security code was sent with the payment, so there was nothing to check. Look at everything else you know.',
  'not-provided-but-required':
    'No security code was sent, although the bank wants one. Look at everything else you know, and ask the customer for the code if a doubt remains.',

  unsupported:
    'The customer’s bank doesn’t check security codes. Look at everything else you know, then go ahead or investigate.',
  'unsupported-or-unverified':
    'The security code was not verified; the customer’s bank may not check it at all. Look at everything else you know, then go ahead or investigate.',
  'unsupported-by-scheme':
    'This card’s scheme doesn’t check security codes. Look at everything else you know, then go ahead or investigate.',
  'unsupported-service':
    'The check of the security code isn’t available for this card. Look at everything else you know, then go ahead or investigate.',
  'not-applicable':
    'Security codes are not checked for this kind of payment. Look at everything else you know before you decide.',

  'not-checked': 'The security code was sent and has not been checked. Look at everything else you know.',
  skipped: 'The check of the security code was skipped for this payment. Look at everything else you know.',
  'no-information': 'There is no information about the security code. Look at everything else you know.',

  'gateway-unknown':
    'The gateway itself doesn’t know what came of the check of the security code. Treat the code as not checked.',
  'no-result': 'The processor gave no result for the security code. Treat the code as not checked.',
  'no-answer': 'No answer about the security code came back. Treat the code as not checked.',
  undocumented: 'Nobody has documented this answer about the security code. Treat the code as not checked.',
};
