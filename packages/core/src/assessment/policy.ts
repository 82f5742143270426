import type { RiskBand } from './risk.ts';

/**
 * What a merchant can decide, and the answers there are to each question, the milder first: for a page of settings.
 *
 * @example policyAnswers.noAddressMatch // ['review', 'decline']
 */
export const policyAnswers = {
  /** Street or postal code alone matches, or all but the name, and the shopper isn't authenticated. Default: `review`. */
  partialAddress: ['proceed', 'step-up', 'review'],
  /** The same, with the shopper authenticated by 3-D Secure (Y) or the attempt at it proven (A). Default: `proceed`, flagged. */
  partialAddressAuthenticated: ['proceed', 'review'],
  /** Neither street nor postal code matches. Default: `review`. With 3-D Secure's Y it is always a review. */
  noAddressMatch: ['review', 'decline'],
  /** The address couldn't be checked, and the shopper isn't authenticated. Default: `step-up`. */
  addressUnchecked: ['proceed', 'step-up', 'review'],
  /** The same, for an order that the merchant's own risk rules rate `low`. Default: `proceed`. */
  addressUncheckedLowRisk: ['proceed', 'step-up', 'review'],
  /** The address matches and the code couldn't be checked. Default: `step-up`, and `proceed`, flagged, where it isn't possible. */
  codeUnchecked: ['proceed', 'step-up', 'review'],
  /** The code doesn't match after the shopper was asked for it again. Default: `review`, with voiding offered. */
  codeNoMatchAgain: ['review', 'decline'],
  /** Neither address nor code could be checked, and the shopper is authenticated (Y). Default: `proceed`, flagged. */
  authenticationAlone: ['proceed', 'review'],
  /** An order that the merchant's own risk rules rate `high`, not authenticated (Y). Default: `step-up`. `as-usual` looks at the answers alone. */
  highRisk: ['as-usual', 'step-up', 'review'],
} as const;

/**
 * Where a `step-up` isn't possible, because 3-D Secure isn't there or was tried already, it is read as `review`.
 *
 * @example
 * const noMatch: PolicyAnswers['noAddressMatch'] = readPolicy({ noAddressMatch: 'decline' }).noAddressMatch; // 'decline'
 */
export type PolicyAnswers = {
  readonly [Question in keyof typeof policyAnswers]: (typeof policyAnswers)[Question][number];
};

/**
 * How often each way on may be taken for one order: whole numbers from 0 to 5.
 *
 * @example
 * const limits: PolicyLimits = readPolicy({ limits: { retryCode: 1 } }).limits; // { retryCode: 1, askForCode: 1, … }
 */
export interface PolicyLimits {
  /** Asking the shopper for the code again. Default: 1. */
  readonly askForCode: number;
  /** Retrying because the code was not processed. Default: 2. */
  readonly retryCode: number;
  /** Retrying because the address check was down. Default: 1. */
  readonly retryAddress: number;
  /** Retrying because the bank couldn't say yes just then. Default: 1. */
  readonly retryDeclined: number;
  /** Repeating a request that was not answered, under the same idempotency key. Default: 1. */
  readonly repeatUnanswered: number;
  /** Sending the shopper to authenticate. Default: 1. */
  readonly stepUp: number;
}

/**
 * An order in this currency, from this amount up, is at least of this risk. Currency and unit are those of ISO 4217: a yen is
 * its own smallest unit. `readPolicy` throws where a band can't be read.
 *
 * @example
 * const band: AmountBand = { currency: 'EUR', from: 50000, risk: 'high' };
 */
export interface AmountBand {
  /** Three capital letters: `'EUR'`. */
  readonly currency: string;
  /** In the currency's smallest unit: 50000 for 500.00 euros. */
  readonly from: number;
  readonly risk: RiskBand;
}

/**
 * A policy with every question answered.
 *
 * @example
 * const policy: WholePolicy = readPolicy({ highRisk: 'review' }); // { highRisk: 'review', noAddressMatch: 'review', … }
 */
export interface WholePolicy extends PolicyAnswers {
  readonly limits: PolicyLimits;
  readonly amountBands: readonly AmountBand[];
}

/**
 * A merchant's policy, as far as it differs from `defaultPolicy`. May come from JSON. `readPolicy` throws where it can't be
 * kept.
 *
 * @example
 * const policy: AssessmentPolicy = { noAddressMatch: 'decline', limits: { askForCode: 2 } };
 * readPolicy(policy).limits.askForCode // 2
 */
export type AssessmentPolicy = { readonly [Question in keyof PolicyAnswers]?: PolicyAnswers[Question] | undefined } & {
  readonly limits?: { readonly [Limit in keyof PolicyLimits]?: number | undefined } | undefined;
  readonly amountBands?: readonly AmountBand[] | undefined;
};

/**
 * What holds where a merchant says nothing else.
 *
 * @example
 * readPolicy({ noAddressMatch: 'decline' }) // { noAddressMatch: 'decline', partialAddress: 'review', … }: all else as here
 */
export const defaultPolicy: WholePolicy = {
  partialAddress: 'review',
  partialAddressAuthenticated: 'proceed',
  noAddressMatch: 'review',
  addressUnchecked: 'step-up',
  addressUncheckedLowRisk: 'proceed',
  codeUnchecked: 'step-up',
  codeNoMatchAgain: 'review',
  authenticationAlone: 'proceed',
  highRisk: 'step-up',
  limits: { askForCode: 1, retryCode: 2, retryAddress: 1, retryDeclined: 1, repeatUnanswered: 1, stepUp: 1 },
  amountBands: [],
};
