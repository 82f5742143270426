import { presenceIndicator, readSecurityCode } from '@flipside/core';
import type { AddressOnFile, AvsCode } from './address-check.ts';
import type { BillingAddress, PresenceIndicator } from './authorization-request.ts';
import type { Behaviour } from './cardholder.ts';
import { cardholders, portland, type CardholderId } from './cardholders.ts';
import type { DeclineReason } from './decline-reason.ts';
import type { SecurityCodeResult } from './security-code-check.ts';

export interface ExpectedAnswer {
  readonly state: 'approved' | 'declined';
  readonly reason?: DeclineReason;
  readonly avs: AvsCode;
  readonly securityCodeResult: SecurityCodeResult | null;
}

/** Something to try: what to enter in a checkout, and what the bank answers then. */
export interface Scenario {
  readonly id: string;
  readonly group: 'brand' | 'address' | 'security-code' | 'decline' | 'connection';
  /** What happens, in a sentence. */
  readonly does: string;
  readonly enter: {
    readonly number: string;
    readonly expiry: string;
    /** As the shopper enters it: digits, X, I, or nothing. */
    readonly securityCode: string;
    readonly name: string;
    readonly billingAddress: BillingAddress;
  };
  /** Sent to the processor for that security code. */
  readonly presenceIndicator: PresenceIndicator;
  /** One for each attempt at the same reference; the last one stays. */
  readonly answers: readonly ExpectedAnswer[];
  /** Present when the answer does not come at once. */
  readonly delivery?: NonNullable<Behaviour['delivery']>;
}

interface Row {
  readonly id: string;
  readonly group: Scenario['group'];
  readonly cardholder: CardholderId;
  readonly does: string;
  readonly answers: Scenario['answers'];
  /** What is entered other than what stands on the card. */
  readonly expiry?: string;
  readonly securityCode?: string;
  readonly address?: Partial<BillingAddress>;
}

const approved = (avs: AvsCode, securityCodeResult: SecurityCodeResult | null): ExpectedAnswer => ({
  state: 'approved',
  avs,
  securityCodeResult,
});

const declined = (
  reason: DeclineReason,
  avs: AvsCode = 'Y',
  securityCodeResult: SecurityCodeResult | null = 'M',
): ExpectedAnswer => ({ state: 'declined', reason, avs, securityCodeResult });

// prettier-ignore
const rows: readonly Row[] = [
  { id: 'visa',                  group: 'brand',         cardholder: 'visa',                answers: [approved('Y', 'M')], does: 'Visa: approved, address and code match.' },
  { id: 'mastercard',            group: 'brand',         cardholder: 'mastercard',          answers: [approved('Y', 'M')], does: 'Mastercard: approved, address and code match.' },
  { id: 'amex',                  group: 'brand',         cardholder: 'amex',                answers: [approved('Y', 'M')], does: 'American Express: approved, address and the 4-digit code match.' },
  { id: 'discover',              group: 'brand',         cardholder: 'discover',            answers: [approved('Y', 'M')], does: 'Discover: approved, address and code match.' },
  { id: 'diners',                group: 'brand',         cardholder: 'diners',              answers: [approved('Y', 'M')], does: 'Diners Club, 14 digits: approved, address and code match.' },
  { id: 'jcb',                   group: 'brand',         cardholder: 'jcb',                 answers: [approved('Y', 'M')], does: 'JCB: approved, address and code match.' },
  { id: 'unionpay',              group: 'brand',         cardholder: 'unionpay',            answers: [approved('Y', 'M')], does: 'UnionPay: approved, address and code match.' },
  { id: 'unionpay-no-mod-10',    group: 'brand',         cardholder: 'unionpay-no-mod-10',  answers: [approved('Y', 'M')], does: 'UnionPay, a number that fails Mod 10 and is good all the same: approved.' },
  { id: 'maestro',               group: 'brand',         cardholder: 'maestro',             answers: [approved('Y', 'M')], does: 'Maestro: approved, address and code match.' },
  { id: 'maestro-no-code',       group: 'brand',         cardholder: 'maestro-no-code',     answers: [approved('Y', 'U')], securityCode: 'X', does: 'Maestro, 19 digits, without a code on the card: approved, the bank does not check codes.' },
  { id: 'bancontact',            group: 'brand',         cardholder: 'bancontact',          answers: [approved('Y', null)], does: 'Maestro and Bancontact on one card, without a code: approved, charged by the one that the shopper chooses.' },
  { id: 'switch',                group: 'brand',         cardholder: 'switch',              answers: [approved('Y', 'M')], does: 'Switch: approved, address and code match.' },
  { id: 'solo',                  group: 'brand',         cardholder: 'solo',                answers: [approved('Y', 'U')], securityCode: 'X', does: 'Solo, 18 digits, without a code on the card: approved, the bank does not check codes.' },

  { id: 'address-x',             group: 'address',       cardholder: 'visa',                answers: [approved('X', 'M')], address: { postalCode: '97205-1234' }, does: 'Street and nine-digit ZIP code match.' },
  { id: 'address-a',             group: 'address',       cardholder: 'visa',                answers: [approved('A', 'M')], address: { postalCode: '10001' }, does: 'The street matches, the ZIP code does not.' },
  { id: 'address-z',             group: 'address',       cardholder: 'visa',                answers: [approved('Z', 'M')], address: { line1: '99 Harbor Street' }, does: 'The ZIP code matches, the street does not.' },
  { id: 'address-n',             group: 'address',       cardholder: 'visa',                answers: [approved('N', 'M')], address: { line1: '99 Harbor Street', postalCode: '10001' }, does: 'Neither street nor ZIP code match.' },
  { id: 'address-g',             group: 'address',       cardholder: 'outside-us',          answers: [approved('G', 'M')], does: 'An address outside the US: it cannot be checked.' },
  { id: 'address-r',             group: 'address',       cardholder: 'address-retry',       answers: [approved('R', 'M'), approved('Y', 'M')], does: 'The bank’s address system is down for the first try at an order; the next one matches.' },
  { id: 'address-u-down',        group: 'address',       cardholder: 'address-unavailable', answers: [approved('U', 'M')], does: 'The bank’s address system is unavailable.' },
  { id: 'address-u',             group: 'address',       cardholder: 'address-unsupported', answers: [approved('U', 'M')], does: 'The bank does not check addresses.' },
  { id: 'address-never',         group: 'address',       cardholder: 'address-never',       answers: [approved('N', 'M')], does: 'Neither street nor ZIP code match, whatever is entered.' },
  { id: 'street-never',          group: 'address',       cardholder: 'street-never',        answers: [approved('Z', 'M')], does: 'The street does not match, whatever is entered.' },
  { id: 'zip-never',             group: 'address',       cardholder: 'zip-never',           answers: [approved('A', 'M')], does: 'The ZIP code does not match, whatever is entered.' },

  { id: 'code-n',                group: 'security-code', cardholder: 'visa',                answers: [approved('Y', 'N')], securityCode: '999', does: 'A wrong code; this bank approves all the same.' },
  { id: 'code-n-amex',           group: 'security-code', cardholder: 'amex',                answers: [approved('Y', 'N')], securityCode: '9999', does: 'American Express, a wrong code; the bank approves all the same.' },
  { id: 'code-n-always',         group: 'security-code', cardholder: 'code-never',          answers: [approved('Y', 'N')], does: 'The code does not match, whatever is entered.' },
  { id: 'code-n-declined',       group: 'security-code', cardholder: 'code-strict',         answers: [declined('incorrect-code', 'Y', 'N')], securityCode: '999', does: 'A wrong code, for which this bank declines. With the right one it approves.' },
  { id: 'code-s',                group: 'security-code', cardholder: 'visa',                answers: [approved('Y', 'S')], securityCode: 'X', does: 'The shopper says there is no code on a card that has one; this bank approves all the same.' },
  { id: 'code-s-declined',       group: 'security-code', cardholder: 'code-demanded',       answers: [declined('code-required', 'Y', 'S')], securityCode: 'X', does: 'The shopper says there is no code on a card that has one, for which this bank declines.' },
  { id: 'code-illegible',        group: 'security-code', cardholder: 'visa',                answers: [approved('Y', 'P')], securityCode: 'I', does: 'The shopper cannot read the code, so the bank has nothing to check.' },
  { id: 'code-p',                group: 'security-code', cardholder: 'code-not-processed',  answers: [approved('Y', 'P'), approved('Y', 'M')], does: 'The bank does not get to the code at the first try at an order; the next one matches.' },
  { id: 'code-u',                group: 'security-code', cardholder: 'code-unsupported',    answers: [approved('Y', 'U')], securityCode: '123', does: 'There is a code on the card, but the bank does not check codes.' },
  { id: 'code-not-sent',         group: 'security-code', cardholder: 'maestro',             answers: [approved('Y', null)], securityCode: '', does: 'No code entered where none is demanded: the bank says nothing about it.' },

  { id: 'declined',              group: 'decline',       cardholder: 'declined',            answers: [declined('do-not-honour')], does: 'Declined; the bank gives no reason.' },
  { id: 'declined-solo',         group: 'decline',       cardholder: 'declined-solo',       answers: [declined('do-not-honour', 'Y', 'U')], securityCode: 'X', does: 'Solo, declined; the bank gives no reason.' },
  { id: 'insufficient-funds',    group: 'decline',       cardholder: 'insufficient-funds',  answers: [declined('insufficient-funds')], does: 'Declined: not enough money in the account.' },
  { id: 'lost-card',             group: 'decline',       cardholder: 'lost-card',           answers: [declined('lost-card')], does: 'Declined: the card was reported lost.' },
  { id: 'suspected-fraud',       group: 'decline',       cardholder: 'suspected-fraud',     answers: [declined('suspected-fraud')], does: 'Declined: the bank suspects fraud.' },
  { id: 'expired-by-date',       group: 'decline',       cardholder: 'visa',                answers: [declined('expired-card')], expiry: '2020-01', does: 'Declined: the expiry date sent is over. (The form says so before; this is for a form that does not.)' },
  { id: 'expired-card',          group: 'decline',       cardholder: 'expired-card',        answers: [declined('expired-card')], does: 'Declined as expired, whatever date is entered.' },
  { id: 'processing-error',      group: 'decline',       cardholder: 'processing-error',    answers: [declined('processing-error')], does: 'Declined: something went wrong at the bank.' },
  { id: 'wants-3-d-secure',      group: 'decline',       cardholder: 'wants-3-d-secure',    answers: [declined('authentication-required')], does: 'Declined at first: the bank wants the shopper to confirm the payment on its own page (3-D Secure), which the checkout opens. Once they have, it approves.' },

  { id: 'slow',                  group: 'connection',    cardholder: 'slow',                answers: [approved('Y', 'M')], does: 'The bank takes three seconds, then approves.' },
  { id: 'lost-answer',           group: 'connection',    cardholder: 'lost-answer',         answers: [approved('Y', 'M')], does: 'The card is charged, but the answer is lost. The same key again gets it at once.' },
  { id: 'lost-request',          group: 'connection',    cardholder: 'lost-request',        answers: [approved('Y', 'M')], does: 'The first request is lost on its way and nothing is charged. The next request for the same order charges the card.' },
];

/** What there is to try, for a page that anyone may read: published test numbers and people who do not exist. */
export const scenarios: readonly Scenario[] = rows.map((row) => {
  const { number, expiry, securityCode, name, address, behaviour } = cardholders[row.cardholder];
  const entered = row.securityCode ?? securityCode ?? '';

  return {
    id: row.id,
    group: row.group,
    does: row.does,
    enter: {
      number,
      expiry: row.expiry ?? expiry,
      securityCode: entered,
      name,
      billingAddress: { ...asTyped(address ?? portland), ...row.address },
    },
    presenceIndicator: presenceIndicator(readSecurityCode(entered, null)),
    answers: row.answers,
    ...(behaviour.delivery !== undefined && { delivery: behaviour.delivery }),
  };
});

/** People type five digits of a ZIP code, also where the bank has nine. */
function asTyped(address: AddressOnFile): BillingAddress {
  return { ...address, postalCode: address.postalCode.replace(/-\d{4}$/, '') };
}
