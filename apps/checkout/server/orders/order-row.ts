import type { SQLOutputValue } from 'node:sqlite';
import * as v from 'valibot';
import { isCountryCode, type CountryCode } from '../../contract/countries.ts';
import type { Order } from './order.ts';

/** The table as it is on disk. `number` is what staff and shoppers call an order; `id` is what nobody can guess. */
export const createOrders = `
  create table if not exists orders (
    number               integer primary key autoincrement,
    id                   text not null unique,
    attempt              text not null unique,
    created              text not null,
    lines                text not null,
    minor_units          integer not null,
    currency             text not null,
    email                text not null,
    name                 text not null,
    address              text not null,
    brand                text,
    last_four            text not null check (last_four glob '[0-9][0-9][0-9][0-9]'),
    expiry               text not null,
    presence_indicator   text not null,
    state                text not null,
    authorization_id     text,
    authorization_code   text,
    reason               text,
    avs                  text,
    security_code_result text
  ) strict;
  create index if not exists orders_by_last_four on orders (last_four);
  create index if not exists open_orders on orders (number) where state in ('asking', 'unknown');
  insert into sqlite_sequence (name, seq) select 'orders', 1000 where not exists (select 1 from sqlite_sequence where name = 'orders');
`;

const currency = v.literal('GBP');
const country = v.custom<CountryCode>((code) => typeof code === 'string' && isCountryCode(code));

const lines = v.array(
  v.object({
    productId: v.string(),
    name: v.string(),
    quantity: v.number(),
    price: v.object({ minorUnits: v.number(), currency }),
  }),
);

const address = v.object({
  line1: v.string(),
  line2: v.optional(v.string(), ''),
  city: v.string(),
  region: v.optional(v.string()),
  postalCode: v.string(),
  country,
});

const row = v.object({
  number: v.number(),
  id: v.string(),
  attempt: v.string(),
  created: v.string(),
  lines: v.pipe(v.string(), v.parseJson(), lines),
  minor_units: v.number(),
  currency,
  email: v.string(),
  name: v.string(),
  address: v.pipe(v.string(), v.parseJson(), address),
  brand: v.nullable(v.string()),
  last_four: v.string(),
  expiry: v.string(),
  presence_indicator: v.picklist(['0', '1', '2', '9']),
  state: v.picklist(['asking', 'unknown', 'unreached', 'approved', 'declined', 'voided', 'refused']),
  authorization_id: v.nullable(v.string()),
  authorization_code: v.nullable(v.string()),
  reason: v.nullable(v.string()),
  avs: v.nullable(v.string()),
  security_code_result: v.nullable(v.string()),
});

/** The order that a row of the table says. Throws where the file holds something else than this program wrote. */
export function readOrderRow(found: Record<string, SQLOutputValue>): Order {
  const {
    minor_units,
    currency: its,
    last_four,
    presence_indicator,
    authorization_id,
    authorization_code,
    security_code_result,
    ...same
  } = v.parse(row, found);

  return {
    ...same,
    amount: { minorUnits: minor_units, currency: its },
    lastFour: last_four,
    presenceIndicator: presence_indicator,
    authorizationId: authorization_id,
    authorizationCode: authorization_code,
    securityCodeResult: security_code_result,
  };
}
