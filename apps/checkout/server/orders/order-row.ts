import { assessmentRules, type RuleId } from '@flipside/core';
import type { SQLOutputValue } from 'node:sqlite';
import * as v from 'valibot';
import { isCountryCode, type CountryCode } from '../../contract/countries.ts';
import type { StaffAttempt } from '../../contract/order.ts';
import type { Order } from './order.ts';

/** The table as it is on disk. `number` is what staff and shoppers call an order; `id` is what nobody can guess. */
export const createTables = `
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
    security_code_result text,
    purchase             text,
    asked_as             text,
    action               text,
    rule                 text,
    show                 text,
    saved_card           text,
    action_now           text,
    decision             text
  ) strict;
  create table if not exists attempts (
    key                  text primary key,
    order_number         integer not null,
    answered             text not null,
    presence_indicator   text not null,
    state                text not null,
    authorization_id     text not null,
    authorization_code   text,
    reason               text,
    avs                  text,
    security_code_result text,
    action               text not null,
    rule                 text not null
  ) strict;
  insert into sqlite_sequence (name, seq) select 'orders', 1000 where not exists (select 1 from sqlite_sequence where name = 'orders');
`;

export const createIndexes = `
  create index if not exists attempts_of_order on attempts (order_number);
  create index if not exists orders_of_purchase on orders (purchase);
  create index if not exists orders_without_word on orders (number) where state in ('asking', 'unknown', 'voiding');
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

const action = v.picklist(['proceed', 'review', 'retry', 'ask-cardholder', 'step-up', 'decline']);
const ruleIds = new Set<string>(assessmentRules.map(({ id }) => id));
const rule = v.custom<RuleId>((id) => typeof id === 'string' && ruleIds.has(id));

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
  state: v.picklist(['asking', 'unknown', 'unreached', 'voiding', 'approved', 'declined', 'voided', 'refused']),
  authorization_id: v.nullable(v.string()),
  authorization_code: v.nullable(v.string()),
  reason: v.nullable(v.string()),
  avs: v.nullable(v.string()),
  security_code_result: v.nullable(v.string()),
  purchase: v.nullable(v.string()),
  asked_as: v.nullable(v.string()),
  action: v.nullable(action),
  rule: v.nullable(rule),
  show: v.nullable(v.picklist(['enter-the-code-again', 'where-to-find-the-code'])),
  saved_card: v.nullable(v.string()),
  action_now: v.nullable(action),
  decision: v.nullable(v.picklist(['release', 'ask', 'decline', 'retry'])),
});

/** What an order is assessed by, as a query in `kept-policy.ts` gives it. */
export const answersRow = v.pipe(
  v.object({
    ...v.pick(row, [
      'number',
      'state',
      'reason',
      'presence_indicator',
      'avs',
      'security_code_result',
      'minor_units',
      'currency',
      'action_now',
    ]).entries,
    retried: v.number(),
    askedForCode: v.number(),
  }),
  v.transform((found) => ({
    number: found.number,
    actionNow: found.action_now,
    state: found.state,
    reason: found.reason,
    presenceIndicator: found.presence_indicator,
    avs: found.avs,
    securityCodeResult: found.security_code_result,
    amount: { minorUnits: found.minor_units, currency: found.currency },
    // This shop has no 3-D Secure yet.
    attempts: { askedForCode: found.askedForCode, retried: found.retried, steppedUp: 0 },
  })),
);

const attemptRow = v.object({
  answered: v.string(),
  presence_indicator: v.picklist(['0', '1', '2', '9']),
  state: v.picklist(['approved', 'declined', 'voided']),
  authorization_id: v.string(),
  authorization_code: v.nullable(v.string()),
  reason: v.nullable(v.string()),
  avs: v.nullable(v.string()),
  security_code_result: v.nullable(v.string()),
  action,
  rule,
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
    asked_as,
    saved_card,
    action_now,
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
    askedAs: asked_as ?? same.attempt,
    savedCard: saved_card,
    actionNow: action_now,
  };
}

/** One answer of the bank's, as a row of the table of attempts says. */
export function readAttemptRow(found: Record<string, SQLOutputValue>): StaffAttempt {
  const {
    presence_indicator: presenceIndicator,
    authorization_id: authorizationId,
    authorization_code: authorizationCode,
    security_code_result: securityCodeResult,
    ...same
  } = v.parse(attemptRow, found);

  return { ...same, presenceIndicator, authorizationId, authorizationCode, securityCodeResult };
}

/** Columns that a file from before they were thought of lacks. */
export const addedColumns = [
  'purchase',
  'asked_as',
  'action',
  'rule',
  'show',
  'saved_card',
  'action_now',
  'decision',
] as const;
