import type { SecurityCodeReading } from './security-code-reading.ts';

/** The CVV2 presence indicator, as it travels with an authorization request. */
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

/** The presence indicator to send for what the shopper put in. */
export function presenceIndicator(reading: SecurityCodeReading): PresenceIndicator {
  return indicators[reading.kind];
}
