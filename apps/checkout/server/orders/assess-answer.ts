import {
  assessAuthorization,
  describeAvsResult,
  describeSecurityCodeResult,
  type Assessment,
  type AssessmentPolicy,
  type Attempts,
} from '@flipside/core';
import type { Authorization } from '../processor/authorization.ts';
import type { Order } from './order.ts';

// The sandbox answers in the letters that Visa's member banks do, whatever the brand.
const scheme = 'visa';

/** What to do about an order, from what the bank has answered and what was tried for it already. */
export function assessAnswer(
  { presenceIndicator, amount }: Pick<Order, 'presenceIndicator' | 'amount'>,
  { state, reason, avs, securityCodeResult }: Authorization,
  attempts: Attempts,
  policy: AssessmentPolicy = {},
): Assessment {
  return assessAuthorization(
    {
      authorization: state === 'declined' ? { kind: 'declined', reason } : { kind: 'approved' },
      avs: avs === null ? null : describeAvsResult({ scheme, code: avs }),
      securityCode: codeResult(presenceIndicator, securityCodeResult),
      // This shop has no 3-D Secure yet.
      threeDSecure: 'not-available',
      attempts,
      amount,
    },
    policy,
  );
}

function codeResult(presenceIndicator: Order['presenceIndicator'], code: string | null) {
  if (code === null) return null;

  const result = describeSecurityCodeResult({ scheme, code });
  // Where the shopper could not read the code there was none to process: asking again would bring the same answer.
  return result.kind === 'not-processed' && presenceIndicator !== '1' ? null : result;
}
