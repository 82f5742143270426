import { VerificationReport } from '@flipside/react';
import type { StaffOrderAnswer } from '../../contract/order.ts';
import { whatTheBankSaid } from '../../contract/what-the-bank-said.ts';

/** The bank's three answers, each by itself, since an approval may come with a wrong code; above them what to do. */
export function BankAnswers({ order, attempts, policy }: Pick<StaffOrderAnswer, 'order' | 'attempts' | 'policy'>) {
  return <VerificationReport id="answers" gateway="Sandbox processor" {...whatTheBankSaid(order, attempts, policy)} />;
}
