import { lazy, Suspense } from 'react';
import { formatMoney } from '../../contract/money.ts';
import type { StaffOrderAnswer } from '../../contract/order.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Page } from '../layout/page.tsx';
import { Waiting } from '../layout/waiting.tsx';
import { AddressLines } from '../orders/address-lines.tsx';
import { CardName } from '../orders/card-name.tsx';
import { formatDayAndTime } from '../orders/format-date.ts';
import { OrderLines } from '../orders/order-lines.tsx';
import { Link } from '../router/link.tsx';
import { History } from './history.tsx';
import { indicatorMeanings, stateMeanings } from './meanings.ts';

// Apart, so that no shopper downloads the staff's sentences.
const BankAnswers = lazy(() =>
  import('./bank-answers.tsx').then(
    (module) => ({ default: module.BankAnswers }),
    () => ({ default: NotLoaded }),
  ),
);

/** One order: what the bank answered, what was bought, by whom. */
export function StaffOrderPage({ id }: { id: string }) {
  const answer = useAnswer<StaffOrderAnswer>(`/api/staff/orders/${encodeURIComponent(id)}`);
  const title = answer.kind === 'ready' ? `Order ${answer.value.order.number}` : 'Order';

  return (
    <Page title={title} width="wide">
      <p>
        <Link to="/staff">All orders</Link>
      </p>
      {answer.kind === 'ready' ? <Order {...answer.value} /> : <Waiting answer={answer} />}
    </Page>
  );
}

function Order({ order, history, attempts, policy }: StaffOrderAnswer) {
  const { created, lines, amount, email, name, address, brand, lastFour, expiry } = order;
  const { state, authorizationCode, authorizationId, presenceIndicator } = order;
  const [year, month] = expiry.split('-');

  return (
    <div className="staff-order">
      <Suspense fallback={<output className="quiet">One moment…</output>}>
        <BankAnswers order={order} attempts={attempts} policy={policy} />
      </Suspense>
      {history.length > 1 ? <History history={history} /> : null}
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

function NotLoaded() {
  return <p role="alert">The bank’s answers could not be loaded. Load the page again.</p>;
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
