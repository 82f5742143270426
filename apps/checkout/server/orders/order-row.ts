import { assessmentRules, isTransStatus, type RuleId, type TransStatus } from '@flipside/core';
import type { SQLOutputValue } from 'node:sqlite';
import * as v from 'valibot';
import { isCountryCode, type CountryCode } from '../../contract/countries.ts';
import type { OrderLink, StaffAttempt } from '../../contract/order.ts';
import { statementSchema } from '../../contract/statement.ts';
import type { Order } from './order.ts';

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

const transStatus = v.custom<TransStatus>(isTransStatus);

const state = v.picklist(['asking', 'unknown', 'unreached', 'voiding', 'approved', 'declined', 'voided', 'refused']);

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
  chosen_brand: v.nullable(v.string()),
  network: v.nullable(v.string()),
  last_four: v.string(),
  expiry: v.string(),
  presence_indicator: v.picklist(['0', '1', '2', '9']),
  state,
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
  statement: v.nullable(
    v.pipe(v.string(), v.parseJson(), v.object({ ...statementSchema.entries, at: v.string(), sentence: v.string() })),
  ),
  authentication: v.nullable(v.string()),
  trans_status: v.nullable(transStatus),
  eci: v.nullable(v.string()),
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
      'brand',
      'trans_status',
      'eci',
    ]).entries,
    retried: v.number(),
    askedForCode: v.number(),
    steppedUp: v.number(),
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
    brand: found.brand,
    transStatus: found.trans_status,
    eci: found.eci,
    attempts: { askedForCode: found.askedForCode, retried: found.retried, steppedUp: found.steppedUp },
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
    chosen_brand,
    last_four,
    presence_indicator,
    authorization_id,
    authorization_code,
    security_code_result,
    asked_as,
    saved_card,
    action_now,
    trans_status,
    ...same
  } = v.parse(row, found);

  return {
    ...same,
    amount: { minorUnits: minor_units, currency: its },
    chosenBrand: chosen_brand,
    lastFour: last_four,
    presenceIndicator: presence_indicator,
    authorizationId: authorization_id,
    authorizationCode: authorization_code,
    securityCodeResult: security_code_result,
    askedAs: asked_as ?? same.attempt,
    savedCard: saved_card,
    actionNow: action_now,
    transStatus: trans_status,
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

const linkRow = v.object({
  id: v.string(),
  number: v.number(),
  at: v.string(),
  state,
  avs: v.nullable(v.string()),
  security_code_result: v.nullable(v.string()),
});

/** Another order, as a query in `read-orders.ts` gives it. */
export function readLinkRow(found: Record<string, SQLOutputValue>): OrderLink {
  const { security_code_result: securityCodeResult, ...same } = v.parse(linkRow, found);
  return { ...same, securityCodeResult };
}
