import type { AvsMeaning } from '../address-verification/avs-meaning.ts';

/** What the bank answered to the address check, in English, for the merchant's staff: what it said, and what that means. */
export const enAvs: Readonly<Record<AvsMeaning, string>> = {
  full: 'The street and the postal code match what the bank has on file. If nothing else is suspicious, go ahead.',
  'full-five-digit-zip':
    'The street and the five-digit ZIP code match what the bank has on file. If nothing else is suspicious, go ahead.',
  'full-nine-digit-zip':
    'The street and the nine-digit ZIP code match what the bank has on file, the most exact match there is. If nothing else is suspicious, go ahead.',
  'full-five-or-nine-digit-zip':
    'The street and the ZIP code (five or nine digits) match what the bank has on file. If nothing else is suspicious, go ahead.',
  'full-nine-digit-zip-or-abroad':
    'The street and the nine-digit ZIP code, or abroad the postal code, match what the bank has on file. If nothing else is suspicious, go ahead.',
  'full-abroad':
    'The card is from abroad, and the street and the postal code match what its bank has on file. If nothing else is suspicious, go ahead.',
  'full-uk':
    'The card is from the UK, and the street and the postcode match what its bank has on file. If nothing else is suspicious, go ahead.',
  'full-with-name':
    'The name, the street and the postal code all match what the bank has on file. If nothing else is suspicious, go ahead.',
  'full-with-name-and-shipping':
    'The name, the street and the postal code all match, and American Express has verified the shipping address too. It gives no guarantee against a chargeback.',
  'full-with-name-and-shipping-guaranteed':
    'The name, the street and the postal code all match, and American Express has verified the shipping address too. Its programme protects you against a chargeback.',
  'full-name-mismatch':
    'The street and the postal code match what the bank has on file, the name doesn’t. Find out who is ordering before you ship.',

  'street-only':
    'The street matches what the bank has on file, the ZIP or postal code doesn’t. This can be a sign of fraud: look further before you ship.',
  'street-postal-unverified':
    'The street matches what the bank has on file. The postal code was not compared: look further before you ship.',
  'street-postal-by-scheme':
    'The street matches what the bank has on file. Whether the ZIP code matches can’t be told: card schemes use this letter in opposite ways, so look further before you ship.',
  'street-and-name':
    'The name and the street match what the bank has on file, the postal code doesn’t. This can be a sign of fraud: look further before you ship.',
  'street-and-name-postal-unverified':
    'The name and the street match what the bank has on file. The postal code was not compared: look further before you ship.',
  'street-name-mismatch':
    'The street matches what the bank has on file, the postal code and the name don’t. This can be a sign of fraud: look further before you ship.',
  'street-name-mismatch-postal-unverified':
    'The street matches what the bank has on file, the name doesn’t, and of the postal code nothing was said. Look further before you ship.',

  'postal-only':
    'The ZIP or postal code matches what the bank has on file, the street doesn’t. This can be a sign of fraud: look further before you ship.',
  'postal-five-digit-zip':
    'The five-digit ZIP code matches what the bank has on file, the street doesn’t. This can be a sign of fraud: look further before you ship.',
  'postal-nine-digit-zip':
    'The nine-digit ZIP code matches what the bank has on file, the street doesn’t. This can be a sign of fraud: look further before you ship.',
  'postal-nine-digit-zip-or-abroad':
    'The nine-digit ZIP code, or abroad the postal code, matches what the bank has on file; the street doesn’t. This can be a sign of fraud: look further before you ship.',
  'postal-street-mismatch-or-missing':
    'The ZIP code matches what the bank has on file. The street doesn’t, or none was sent: look further before you ship.',
  'postal-street-unverified':
    'The postal code matches what the bank has on file. The street was not compared: look further before you ship.',
  'postal-and-name':
    'The name and the postal code match what the bank has on file, the street doesn’t. This can be a sign of fraud: look further before you ship.',
  'postal-and-name-street-unverified':
    'The name and the postal code match what the bank has on file. The street was not compared: look further before you ship.',
  'postal-name-mismatch':
    'The postal code matches what the bank has on file, the street and the name don’t. This can be a sign of fraud: look further before you ship.',
  'postal-name-mismatch-street-unverified':
    'The postal code matches what the bank has on file, the name doesn’t, and of the street nothing was said. Look further before you ship.',

  'name-only':
    'Only the name matches what the bank has on file; the street and the postal code don’t. This is a strong sign of fraud: investigate before you ship.',
  'name-only-street-mismatch':
    'Only the name matches what the bank has on file. The street doesn’t, and the postal code was not compared: investigate before you ship.',
  'name-only-postal-mismatch':
    'Only the name matches what the bank has on file. The postal code doesn’t, and the street was not compared: investigate before you ship.',

  'no-match':
    'Neither the street nor the postal code matches what the bank has on file. This is a strong sign of fraud: investigate before you ship.',
  'no-match-declined':
    'Neither the street nor the postal code matches what the bank has on file, and PayPal declines the payment for it. This is a strong sign of fraud: investigate.',
  'no-match-with-name':
    'Neither the name nor the street nor the postal code matches what the bank has on file. This is a strong sign of fraud: investigate before you ship.',
  'street-mismatch':
    'The street doesn’t match what the bank has on file, and the postal code was not compared. Investigate before you ship.',
  'postal-mismatch':
    'The postal code doesn’t match what the bank has on file, and the street was not compared. Investigate before you ship.',
  'name-mismatch':
    'The name doesn’t match what the bank has on file, and the address was not compared. Investigate before you ship.',
  'street-and-name-mismatch':
    'Neither the street nor the name matches what the bank has on file, and the postal code was not compared. Investigate before you ship.',
  'postal-and-name-mismatch':
    'Neither the postal code nor the name matches what the bank has on file, and the street was not compared. Investigate before you ship.',

  unverified:
    'The bank could not compare the address, as happens with cards from abroad. Verify the customer in another way.',
  'unverified-name-match':
    'The name matches what the bank has on file, but the address could not be compared. Verify the address in another way.',
  'partly-matched':
    'Part of the address matches what the bank has on file. Which part is not said: look further before you ship.',
  unavailable: 'The address check was not available. Decide whether to take the payment without it.',
  'unavailable-or-unsupported':
    'The address check was not available, or the bank doesn’t offer it. Decide on other grounds whether to take the payment.',
  'no-data': 'The bank sent no data about this address. Decide whether to take the payment without the check.',
  'unavailable-neither-us-nor-canada':
    'American Express has no address to compare, for a card that is neither from the U.S. nor from Canada. Decide on other grounds whether to take the payment.',
  retry: 'The bank’s address check is not available just now. Try again later.',
  unsupported: 'The bank doesn’t offer the address check. Decide on other grounds whether to take the payment.',
  'not-applicable':
    'There is no address check for this kind of card or payment. Decide on other grounds whether to take the payment.',
  'outside-region':
    'The bank or the address is abroad, where the address check doesn’t work. Take other steps to verify the customer.',
  'not-provided':
    'No address was sent with the payment, so nothing was compared. Ask for the billing address to have it checked.',
  'not-checked':
    'An address may have been sent, but it was not compared. Decide whether to take the payment without it.',
  error:
    'The address check was refused: the address was not in order, or this kind of card or payment is not checked. Decide on other grounds whether to take the payment.',
  'system-error': 'An error in a system stopped the address check. Decide whether to take the payment without it.',
  'address-invalid':
    'The address was not in order and was not sent to the bank. Correct it with the customer before you ship.',
  'not-allowed-declined':
    'PayPal doesn’t allow the address check for this kind of payment, and declines it. Ask for another way to pay.',

  'gateway-unknown':
    'The gateway itself doesn’t know what came of the address check. Treat the address as not verified.',
  'scheme-needed':
    'What this answer means depends on the card scheme, which isn’t known here. Treat the address as not verified.',
  'no-answer': 'No answer to the address check came back. Treat the address as not verified.',
  undocumented: 'Nobody has documented this answer to the address check. Treat the address as not verified.',
};
