import { formatMoney } from '../../contract/money.ts';
import type { StaffOrder } from '../../contract/order.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Page } from '../layout/page.tsx';
import { Waiting } from '../layout/waiting.tsx';
import { AddressLines } from '../orders/address-lines.tsx';
import { CardName } from '../orders/card-name.tsx';
import { formatDayAndTime } from '../orders/format-date.ts';
import { OrderLines } from '../orders/order-lines.tsx';
import { Link } from '../router/link.tsx';
import { BankAnswers } from './bank-answers.tsx';

/** One order: what the bank answered, what was bought, by whom. */
export function StaffOrderPage({ id }: { id: string }) {
  const answer = useAnswer<{ order: StaffOrder }>(`/api/staff/orders/${encodeURIComponent(id)}`);
  const title = answer.kind === 'ready' ? `Order ${answer.value.order.number}` : 'Order';

  return (
    <Page title={title} width="wide">
      <p>
        <Link to="/staff">All orders</Link>
      </p>
      {answer.kind === 'ready' ? <Order order={answer.value.order} /> : <Waiting answer={answer} />}
    </Page>
  );
}

function Order({ order }: { order: StaffOrder }) {
  const { created, lines, amount, email, name, address, brand, lastFour, expiry } = order;
  const [year, month] = expiry.split('-');

  return (
    <div className="staff-order">
      <BankAnswers order={order} />
      <section aria-labelledby="bought-title">
        <h2 id="bought-title">Bought</h2>
        <OrderLines lines={lines} total={amount} />
      </section>
      <section aria-labelledby="paid-title">
        <h2 id="paid-title">Payment and buyer</h2>
        <dl className="facts">
          <Fact term="Amount">{formatMoney(amount)}</Fact>
          <Fact term="Card">
            <CardName brand={brand} lastFour={lastFour} />
          </Fact>
          <Fact term="Expires">
            {month} / {year}
          </Fact>
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
