import type { Assessment, Attempts, Authorization, AvsAnswer, SecurityCodeAnswer } from '@flipside/core';
import { assessOrder, readAnswers } from '../../contract/assess-order.ts';
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
  voiding: 'approved',
  voided: 'approved',
  declined: 'declined',
};

/** There is something left to do about these alone. */
const open: readonly OrderState[] = ['approved', 'declined', 'unknown'];

/** An order as the report and the assessment take it. */
export function whatTheBankSaid(order: StaffOrder, attempts: Attempts): BanksAnswers {
  const kind = authorizations[order.state];
  if (kind === null) return { authorization: null, avs: null, securityCode: null, assessment: null };

  const authorization = kind === 'declined' ? { kind, reason: order.reason } : { kind };
  const assessment = open.includes(order.state) ? assessOrder(authorization, order, attempts) : null;
  return { authorization, ...readAnswers(order), assessment };
}
