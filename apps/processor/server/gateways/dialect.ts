import { presenceGateways, type AvsGateway, type PresenceGatewayId, type SecurityCodeGateway } from '@flipside/core';
import type { PresenceIndicator } from '../authorization-request.ts';
import type { Authorization } from '../ledger.ts';
import { gatewayAvsAnswers, type AvsAnswers, type AvsFields } from './gateway-avs-answers.ts';
import { gatewayCodeAnswers, type CodeAnswers } from './gateway-code-answers.ts';

/** A gateway in whose words the sandbox can answer, be asked, or both. */
export type GatewayId = AvsGateway | SecurityCodeGateway | PresenceGatewayId;

/** Every gateway, for whoever sets one. */
export const gatewayIds: readonly string[] = [
  ...new Set([...Object.keys(gatewayAvsAnswers), ...Object.keys(gatewayCodeAnswers), ...Object.keys(presenceGateways)]),
];

export function isGatewayId(text: string): text is GatewayId {
  return gatewayIds.includes(text);
}

/** An authorization's two checks in the words of a gateway. A check that this gateway's list is not known of is left out. */
export interface InDialect {
  readonly gateway: GatewayId;
  /** The fields of its own response; none where it has no way to say what the bank answered. */
  readonly avs?: AvsFields;
  /** Null where it says nothing. */
  readonly securityCode?: string | null;
}

/** What a gateway makes of the bank's answers. */
export function inDialect(
  gateway: GatewayId,
  { brand, avs, securityCodeResult }: Pick<Authorization, 'brand' | 'avs' | 'securityCodeResult'>,
): InDialect {
  const address = rowOf<{ answers: AvsAnswers; byBrand?: Record<string, AvsAnswers> }>(gatewayAvsAnswers, gateway);
  const code = rowOf<{ answers: CodeAnswers; byBrand?: Record<string, CodeAnswers>; notProvided?: string }>(
    gatewayCodeAnswers,
    gateway,
  );

  return {
    gateway,
    ...(address && { avs: (address.byBrand?.[brand ?? ''] ?? address.answers)[avs] ?? {} }),
    ...(code && {
      securityCode:
        securityCodeResult === null
          ? (code.notProvided ?? null)
          : (code.byBrand?.[brand ?? ''] ?? code.answers)[securityCodeResult],
    }),
  };
}

const digits = { empty: '0', code: '1', illegible: '2', absent: '9' } as const;

/** One field of a gateway's request, as core names it. */
export interface PresenceField {
  readonly path: string;
  readonly value: string;
}

/**
 * The indicator that a gateway's own field says. Undefined where the field is none of its own, or the value is none that it
 * documents. Where one value stands for two things, the one that claims less.
 */
export function readPresenceField(gateway: GatewayId, { path, value }: PresenceField): PresenceIndicator | undefined {
  const { indicator = null } = rowOf<(typeof presenceGateways)[PresenceGatewayId]>(presenceGateways, gateway) ?? {};
  if (indicator?.path !== path) return undefined;

  const states = ['empty', 'code', 'illegible', 'absent'] as const;
  const said = states.find((state) => indicator.values[state] === value);
  return said && digits[said];
}

function rowOf<Row>(table: Readonly<Record<string, Row>>, gateway: string): Row | undefined {
  return Object.hasOwn(table, gateway) ? table[gateway] : undefined;
}
