import { VerificationReport } from '@flipside/react';
import { formatMoney } from '../../contract/money.ts';
import type { StaffOrderAnswer } from '../../contract/order.ts';
import { whatTheBankSaid } from '../../contract/what-the-bank-said.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Page } from '../layout/page.tsx';
import { Waiting } from '../layout/waiting.tsx';
import { AddressLines } from '../orders/address-lines.tsx';
import { CardName } from '../orders/card-name.tsx';
import { formatDayAndTime } from '../orders/format-date.ts';
import { OrderLines } from '../orders/order-lines.tsx';
import { History } from './history.tsx';
import { LinkedOrders } from './linked-orders.tsx';
import { indicatorMeanings, stateMeanings } from './meanings.ts';
import { networkOf } from './network.ts';
import { OrderActions } from './order-actions.tsx';
import { StaffNav } from './staff-nav.tsx';

/** One order: what the bank answered, what was bought, by whom. */
export function StaffOrderPage({ id }: { id: string }) {
  const answer = useAnswer<StaffOrderAnswer>(`/api/staff/orders/${encodeURIComponent(id)}`);
  const title = answer.kind === 'ready' ? `Order ${answer.value.order.number}` : 'Order';

  return (
    <Page title={title} width="wide">
      <StaffNav at="order" />
      {answer.kind === 'ready' ? <Order answer={answer.value} onChange={answer.again} /> : <Waiting answer={answer} />}
    </Page>
  );
}

function Order({ answer, onChange }: { answer: StaffOrderAnswer; onChange: () => void }) {
  const { order, attempts, policy } = answer;
  const { created, lines, amount, email, name, address, brand, expiry } = order;
  const { state, authorizationCode, authorizationId, presenceIndicator } = order;
  const [year, month] = expiry.split('-');
  const network = networkOf(order);

  return (
    <div className="staff-order">
      <OrderActions answer={answer} onChange={onChange} />
      <LinkedOrders {...answer} />
      {/* Each of the bank's three answers by itself, since an approval may come with a wrong code; above them what to do. */}
      <VerificationReport
        id="answers"
        gateway="Sandbox processor"
        scheme={order.network ?? brand ?? undefined}
        {...whatTheBankSaid(order, attempts, policy)}
      />
      <History {...answer} />
      <section aria-labelledby="bought-title">
        <h2 id="bought-title">Bought</h2>
        <OrderLines lines={lines} total={amount} />
      </section>
      <section aria-labelledby="paid-title">
        <h2 id="paid-title">Payment and buyer</h2>
        <dl className="facts">
          <Fact term="Amount">{formatMoney(amount)}</Fact>
          <Fact term="Card">
            <CardName {...order} />
          </Fact>
          {network === null ? null : <Fact term="Network">{network}</Fact>}
          <Fact term="Expires">
            {month} / {year}
          </Fact>
          <Fact term="What the shopper said">
            {indicatorMeanings[presenceIndicator]} <span className="quiet">Indicator {presenceIndicator}</span>
          </Fact>
          <Fact term="State">{stateMeanings[state]}</Fact>
          {authorizationCode === null ? null : <Fact term="Authorization code">{authorizationCode}</Fact>}
          {authorizationId === null ? null : <Fact term="Reference">{authorizationId}</Fact>}
          <Fact term="Ordered">{formatDayAndTime(created)}</Fact>
          <Fact term="E-mail">{email}</Fact>
          <Fact term="Address">
            <AddressLines name={name} address={address} />
          </Fact>
        </dl>
      </section>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
