import type {
  Assessment,
  AssessmentPolicy,
  Attempts,
  Authorization,
  AvsAnswer,
  SecurityCodeAnswer,
  ThreeDSecureState,
} from '@flipside/core';
import { assessOrder, readAnswers, type OrderAnswers } from './assess-order.ts';
import type { OrderState, StaffOrder } from './order.ts';

interface ThreeDSecureAnswer {
  readonly state: ThreeDSecureState;
  readonly eci: string | null;
  /** By which the indicator is read. */
  readonly scheme: string | null;
  /** Whose 3-D Secure server asked. */
  readonly gateway: string;
}

interface BanksAnswers {
  readonly authorization: Authorization | null;
  /** What became of an approval since. */
  readonly approval: 'voiding' | 'voided' | null;
  readonly avs: AvsAnswer | null;
  readonly securityCode: SecurityCodeAnswer | null;
  readonly threeDSecure: ThreeDSecureAnswer | null;
  readonly assessment: Assessment | null;
}

/** Null where the bank was not asked. */
const authorizations: Readonly<Record<OrderState, Authorization['kind'] | null>> = {
  asking: 'no-answer',
  unknown: 'no-answer',
  unreached: null,
  refused: null,
  approved: 'approved',
  voiding: 'approved',
  voided: 'approved',
  declined: 'declined',
};

/** There is something left to do about these alone. */
export const statesToAssess: readonly OrderState[] = ['approved', 'declined', 'unknown'];

const notAsked: BanksAnswers = {
  authorization: null,
  approval: null,
  avs: null,
  securityCode: null,
  threeDSecure: null,
  assessment: null,
};

/** An order as the report and the assessment take it. */
export function whatTheBankSaid(
  order: OrderAnswers & Pick<StaffOrder, 'state' | 'reason' | 'brand' | 'eci'>,
  attempts: Attempts,
  policy: AssessmentPolicy = {},
): BanksAnswers {
  const kind = authorizations[order.state];
  if (kind === null) return notAsked;

  const authorization = kind === 'declined' ? { kind, reason: order.reason } : { kind };
  const assessment = statesToAssess.includes(order.state) ? assessOrder(authorization, order, attempts, policy) : null;
  const approval = order.state === 'voiding' || order.state === 'voided' ? order.state : null;
  const { transStatus, eci, brand } = order;
  const threeDSecure = { state: transStatus ?? 'not-tried', eci, scheme: brand, gateway: 'sandbox' } as const;
  return { authorization, approval, ...readAnswers(order), threeDSecure, assessment };
}
