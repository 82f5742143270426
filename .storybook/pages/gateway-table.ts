import { brands, presenceGateways, type BrandLimit, type PresenceGateway } from '@flipside/core';

type State = 'empty' | 'code' | 'illegible' | 'absent';

/** One gateway: what it is called, its field, and what stands there in each state. */
export interface GatewayRow {
  readonly id: string;
  readonly name: string;
  readonly path: string | null;
  readonly values: Readonly<Record<State, string>>;
  readonly limit: string;
}

const states: readonly State[] = ['code', 'illegible', 'absent', 'empty'];

/** What core knows of each gateway's presence indicator, as words. */
export const gatewayRows: readonly GatewayRow[] = Object.entries<PresenceGateway>(presenceGateways).map(
  ([id, { name, indicator }]) => ({
    id,
    name,
    path: indicator?.path ?? null,
    values: Object.fromEntries(states.map((state) => [state, valueOf(indicator, state)])) as Record<State, string>,
    limit: indicator?.brands ? limitInWords(indicator.brands) : '',
  }),
);

function valueOf(indicator: PresenceGateway['indicator'], state: State): string {
  if (indicator === null) return '';

  const value = indicator.values[state];
  if (value === null) return 'nothing';
  if (value !== undefined) return value;
  const instead = indicator.asNotProvided?.[state];
  return instead === undefined ? 'not documented' : `${instead} (as not provided)`;
}

function limitInWords(limit: BrandLimit): string {
  const names = ('only' in limit ? limit.only : limit.except).map((id) => brands[id].name).join(', ');
  return 'only' in limit ? `only ${names}` : `not ${names}`;
}
