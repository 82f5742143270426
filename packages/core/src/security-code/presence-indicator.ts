import type { SecurityCodeReading } from './security-code-reading.ts';

/**
 * The CVV2 presence indicator, as it travels with an authorization request: 0 not provided, 1 provided, 2 there but illegible,
 * 9 not on the card. The digits are Visa's; `gatewayPresence` has each gateway's own.
 *
 * @example
 * const indicator: PresenceIndicator | null = presenceIndicator({ kind: 'absent' }); // '9'
 */
export type PresenceIndicator = '0' | '1' | '2' | '9';

// prettier-ignore
const indicators = {
  empty:      '0', // not provided
  partial:    '0',
  'too-long': '0',
  unreadable: '0',
  code:       '1', // provided
  illegible:  '2', // the cardholder says that it cannot be read
  absent:     '9', // the cardholder says that there is none: only ever in so many words, never because the field is empty
} satisfies Record<SecurityCodeReading['kind'], PresenceIndicator>;

/**
 * The presence indicator to send for what the shopper put in. 9 is only ever the shopper's own word: an empty field is 0, and
 * so is a code that is unfinished or can't be read.
 *
 * @example
 * presenceIndicator(readSecurityCode('X', brands.visa)) // '9'
 * presenceIndicator(readSecurityCode('', brands.visa))  // '0'
 */
export function presenceIndicator(reading: SecurityCodeReading): PresenceIndicator {
  return indicators[reading.kind];
}
