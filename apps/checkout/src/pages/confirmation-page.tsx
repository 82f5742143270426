import type { ConfirmedOrder } from '../../contract/order.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Page } from '../layout/page.tsx';
import { Waiting } from '../layout/waiting.tsx';
import { AddressLines } from '../orders/address-lines.tsx';
import { CardName } from '../orders/card-name.tsx';
import { formatDay } from '../orders/format-date.ts';
import { OrderLines } from '../orders/order-lines.tsx';
import { Link } from '../router/link.tsx';

/** Thank you, and what was bought. */
export function ConfirmationPage({ id }: { id: string }) {
  const answer = useAnswer<{ order: ConfirmedOrder }>(`/api/orders/${encodeURIComponent(id)}`);

  return (
    <Page title={answer.kind === 'failed' ? 'This order can’t be shown' : 'Thank you'} width="narrow">
      {answer.kind === 'ready' ? <Confirmed {...answer.value.order} /> : <Waiting answer={answer} />}
    </Page>
  );
}

function Confirmed({
  number,
  created,
  email,
  name,
  address,
  brand,
  chosenBrand,
  lastFour,
  lines,
  amount,
}: ConfirmedOrder) {
  return (
    <>
      <p className="lead">
        Order {number} is paid. We’ll write to <b>{email}</b> when it’s on its way.
      </p>
      <OrderLines lines={lines} total={amount} />
      <dl className="facts">
        <div>
          <dt>Paid with</dt>
          <dd>
            <CardName {...{ brand, chosenBrand, lastFour }} />
          </dd>
        </div>
        <div>
          <dt>Ordered</dt>
          <dd>{formatDay(created)}</dd>
        </div>
        <div>
          <dt>Going to</dt>
          <dd>
            <AddressLines name={name} address={address} />
          </dd>
        </div>
      </dl>
      <Link to="/">Back to the shop</Link>
    </>
  );
}
