import type { SecurityCodeReading } from './security-code-reading.ts';

/**
 * The readings that a gateway can be told of. What is unfinished or unreadable is not ready for any gateway.
 *
 * @example
 * const state: PresenceState = 'absent';
 */
export type PresenceState = Extract<SecurityCodeReading['kind'], 'empty' | 'code' | 'illegible' | 'absent'>;

/**
 * Why no presence indicator is sent.
 *
 * `unfinished-code`: what was typed is no code yet, so the shopper is to be asked again. `code-needs-no-indicator`: the code goes
 * alone, and nothing is lost. `nothing-to-send`: the gateway documents that nothing is sent where no code was entered, and nothing is
 * lost either. With all others the bank doesn't hear what the shopper said.
 *
 * @example
 * const why: PresenceOmitReason = 'gateway-has-no-indicator';
 */
export type PresenceOmitReason =
  | 'unfinished-code'
  | 'code-needs-no-indicator'
  | 'nothing-to-send'
  | 'gateway-has-no-indicator'
  | 'brand-not-supported-by-gateway'
  | 'brand-unknown'
  | 'value-not-documented';

/**
 * Every `why` that a `GatewayPresence` can have. Its sentences are `enStaff.gatewayPresence`.
 *
 * @example
 * const why: PresenceReason = 'sent-as-not-provided';
 * enStaff.gatewayPresence[why] // 'This gateway has no value for a card without a security code…'
 */
export type PresenceReason = PresenceOmitReason | 'sent-as-not-provided';

/**
 * One field of a gateway's request: its name as the gateway writes it, with the parts that it lies in, and its value.
 *
 * @example
 * const field: PresenceField = { path: 'cvn.presind', value: '3' };
 */
export interface PresenceField {
  readonly path: string;
  readonly value: string;
}

/**
 * What a gateway is to be sent beside the security code, or in its place, to say whether there is one.
 *
 * The digits of a code are never in it: they go in the gateway's own field for the code, and only for a reading of `code`.
 * `why` on `send`: the gateway has no value for what the shopper said, and is told that no code was provided.
 *
 * @example
 * const presence: GatewayPresence = gatewayPresence('gp-ecom', { kind: 'absent' }, brands.visa);
 * // { kind: 'send', fields: [{ path: 'cvn.presind', value: '3' }] }
 */
export type GatewayPresence =
  | { readonly kind: 'send'; readonly fields: readonly PresenceField[]; readonly why?: 'sent-as-not-provided' }
  | { readonly kind: 'omit'; readonly why: PresenceOmitReason };
