import { describeEci } from '@flipside/core';
import type { Authentication } from './authentications.ts';

const codes = ['05', '06', '07', '02', '01', '00'] as const;

const kinds = {
  Y: 'authenticated',
  A: 'attempted',
  N: 'not-authenticated',
  U: 'not-authenticated',
  C: null,
} as const satisfies Record<Authentication['transStatus'], string | null>;

/** The indicator by which a scheme says how it ended: 05 at Visa is 02 at Mastercard. Null where there is none. */
export function eciOf(transStatus: Authentication['transStatus'], scheme: string | null): string | null {
  return codes.find((eci) => describeEci({ scheme, eci }).kind === kinds[transStatus]) ?? null;
}
