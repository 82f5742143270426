import type { Brand } from '../brands/brand.ts';
import type { GatewayPresence, PresenceOmitReason, PresenceState } from './gateway-presence-answer.ts';
import { type BrandLimit, presenceGateways, type PresenceGatewayId } from './gateways.ts';
import type { SecurityCodeReading } from './security-code-reading.ts';

// prettier-ignore
const states = {
  empty:      'empty',
  code:       'code',
  illegible:  'illegible',
  absent:     'absent',
  partial:    null,
  'too-long': null,
  unreadable: null,
} satisfies Record<SecurityCodeReading['kind'], PresenceState | null>;

/**
 * The field and value in which a gateway hears whether there is a security code, for what the shopper put in.
 *
 * Only the indicator: the digits of a code go in the gateway's own field for the code, and only where the reading is `code`; the
 * letters X and I go nowhere. On `omit` nothing is sent in the place of a code that isn't there, above all no 000; `why` says
 * what to tell the merchant's staff, in the words of `enStaff.gatewayPresence`. Each gateway's source stands in `gateways.ts`.
 *
 * `brand` is the card's. While it is null, what the gateway takes for some brands alone is omitted.
 *
 * @throws {Error} when there is no gateway of that id.
 *
 * @example
 * const reading = readSecurityCode('X', brands.visa)
 * gatewayPresence('gp-ecom', reading, brands.visa)
 * // { kind: 'send', fields: [{ path: 'cvn.presind', value: '3' }] }
 * gatewayPresence('stripe', reading, brands.visa)
 * // { kind: 'omit', why: 'gateway-has-no-indicator' }
 */
export function gatewayPresence(
  gateway: PresenceGatewayId,
  reading: SecurityCodeReading,
  brand: Brand | null = null,
): GatewayPresence {
  if (!Object.hasOwn(presenceGateways, gateway)) unknownGateway(gateway);

  const state = states[reading.kind];
  if (state === null) return omit('unfinished-code');

  const { indicator } = presenceGateways[gateway];
  if (indicator === null) return omit(state === 'code' ? 'code-needs-no-indicator' : 'gateway-has-no-indicator');

  const { path, values, brands, asNotProvided } = indicator;
  const refusal = brands?.states.includes(state) ? refusalOf(brands, brand) : null;
  if (refusal !== null) return omit(refusal);

  const value = values[state];
  if (value === null) return omit('nothing-to-send');
  if (value !== undefined) return { kind: 'send', fields: [{ path, value }] };

  const instead = asNotProvided?.[state];
  if (instead !== undefined) return { kind: 'send', fields: [{ path, value: instead }], why: 'sent-as-not-provided' };

  return omit(state === 'code' ? 'code-needs-no-indicator' : 'value-not-documented');
}

function omit(why: PresenceOmitReason): GatewayPresence {
  return { kind: 'omit', why };
}

function refusalOf(limit: BrandLimit, brand: Brand | null): PresenceOmitReason | null {
  if (brand === null) return 'brand-unknown';

  // A gateway knows networks: Visa Electron is Visa to it. Hence wide: a merchant's own brand is none of ours.
  const network: string = brand.shownAs ?? brand.id;
  const names: readonly string[] = 'only' in limit ? limit.only : limit.except;
  const supported = names.includes(network) ? 'only' in limit : 'except' in limit;
  return supported ? null : 'brand-not-supported-by-gateway';
}

function unknownGateway(gateway: string): never {
  throw new Error(
    `There is no gateway '${gateway}' in the table of presence indicators, so nobody can say which field it takes. ` +
      `Use one of ${Object.keys(presenceGateways).join(', ')}.`,
  );
}
