import {
  assessAuthorization,
  describeAvsResult,
  describeSecurityCodeResult,
  type Assessment,
  type Authorization,
  type AvsAnswer,
  type SecurityCodeAnswer,
} from '@flipside/core';
import type { OrderState, StaffOrder } from '../../contract/order.ts';

interface BanksAnswers {
  readonly authorization: Authorization | null;
  readonly avs: AvsAnswer | null;
  readonly securityCode: SecurityCodeAnswer | null;
  readonly assessment: Assessment | null;
}

/** Null where the bank was not asked. */
const authorizations: Readonly<Record<OrderState, Authorization['kind'] | null>> = {
  asking: 'no-answer',
  unknown: 'no-answer',
  unreached: null,
  refused: null,
  approved: 'approved',
  voided: 'approved',
  declined: 'declined',
};

/** There is something left to do about these alone. */
const open: readonly OrderState[] = ['approved', 'declined', 'unknown'];

/** An order as the report and the assessment take it. */
export function whatTheBankSaid(order: StaffOrder): BanksAnswers {
  const kind = authorizations[order.state];
  if (kind === null) return { authorization: null, avs: null, securityCode: null, assessment: null };

  const authorization = kind === 'declined' ? { kind, reason: order.reason } : { kind };
  // The sandbox answers in the letters of the schemes' guides, the same for every brand. These two gateways' lists read all eight of
  // the address and all five of the code as the guides do. No scheme: with it, they would read American Express' N otherwise.
  const avs: AvsAnswer = { gateway: 'cybersource', avsCode: order.avs };
  const securityCode: SecurityCodeAnswer | null =
    order.presenceIndicator === '0' ? null : { gateway: 'authorize-net', code: order.securityCodeResult };

  return { authorization, avs, securityCode, assessment: assess() };

  function assess(): Assessment | null {
    if (!open.includes(order.state)) return null;

    return assessAuthorization(
      {
        authorization,
        avs: describeAvsResult(avs),
        securityCode: securityCode && describeSecurityCodeResult(securityCode),
        // This shop has no 3-D Secure yet, and counts no attempts: each order is one.
        threeDSecure: 'not-available',
        attempts: { askedForCode: 0, retried: 0, steppedUp: 0 },
      },
      // A code that the shopper can't read stays unchecked, however often the bank is asked.
      order.presenceIndicator === '2' ? { limits: { retryCode: 0 } } : {},
    );
  }
}
