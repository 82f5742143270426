import {
  assessAuthorization,
  describeAvsResult,
  describeSecurityCodeResult,
  type Assessment,
  type AssessmentPolicy,
  type Attempts,
  type Authorization,
  type AvsAnswer,
  type SecurityCodeAnswer,
} from '@flipside/core';
import type { StaffOrder } from './order.ts';

/** What the bank has answered about an order, and what the shopper said of the code. */
export type OrderAnswers = Pick<
  StaffOrder,
  'amount' | 'presenceIndicator' | 'avs' | 'securityCodeResult' | 'transStatus'
>;

/**
 * The letters of the sandbox, as core reads them. They are those of the schemes' guides, the same for every brand: these two gateways'
 * lists read all eight of the address and all five of the code as the guides do. No scheme, or American Express' N would be another.
 */
export function readAnswers({
  presenceIndicator,
  avs,
  securityCodeResult,
}: Pick<OrderAnswers, 'presenceIndicator' | 'avs' | 'securityCodeResult'>): {
  readonly avs: AvsAnswer;
  readonly securityCode: SecurityCodeAnswer | null;
} {
  return {
    avs: { gateway: 'cybersource', avsCode: avs },
    securityCode: presenceIndicator === '0' ? null : { gateway: 'authorize-net', code: securityCodeResult },
  };
}

/** What to do about an order, from what the bank has answered and what was tried for it already. */
export function assessOrder(
  authorization: Authorization,
  order: OrderAnswers,
  attempts: Attempts,
  policy: AssessmentPolicy = {},
): Assessment {
  const { avs, securityCode } = readAnswers(order);

  return assessAuthorization(
    {
      authorization,
      avs: describeAvsResult(avs),
      securityCode: securityCode && describeSecurityCodeResult(securityCode),
      // The shop asks for it where the bank declines for the want of it, and for no payment that the bank has approved.
      threeDSecure: order.transStatus ?? (authorization.kind === 'declined' ? 'not-tried' : 'not-available'),
      attempts,
      amount: order.amount,
    },
    // A code that the shopper can't read stays unchecked, however often the bank is asked.
    order.presenceIndicator === '2' ? { ...policy, limits: { ...policy.limits, retryCode: 0 } } : policy,
  );
}
