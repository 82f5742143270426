import type { PresenceReason } from '../security-code/gateway-presence-answer.ts';

/**
 * Why a gateway is told less about the security code than the shopper said, for the merchant's developers and staff. In English.
 *
 * @example enStaff.gatewayPresence['brand-unknown'] // 'This gateway takes this indicator for some brands only, and the brand of this card is not known…'
 */
export const enGatewayPresence: Readonly<Record<PresenceReason, string>> = {
  'unfinished-code': 'What was entered is no security code yet. Ask the shopper for it before you send the payment.',
  'code-needs-no-indicator': 'Send the security code alone. This gateway has nothing to be sent beside it.',
  'nothing-to-send':
    'This gateway is told nothing where no security code was entered. Send neither a security code nor an indicator.',
  'gateway-has-no-indicator':
    'This gateway has no field that says why there is no security code. Send nothing in its place. The bank does not hear what the shopper said.',
  'brand-not-supported-by-gateway':
    'This gateway does not take this indicator for cards of this brand. Leave it out, and send the security code alone where there is one.',
  'brand-unknown':
    'This gateway takes this indicator for some brands only, and the brand of this card is not known. Leave it out, and send the security code alone where there is one.',
  'value-not-documented':
    'This gateway documents no value for this. Send neither a security code nor an indicator. The bank does not hear what the shopper said.',
  'sent-as-not-provided':
    'This gateway has no value for a card without a security code. It is told that none was provided, so the bank does not hear that the shopper looked for it.',
};
