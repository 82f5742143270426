import type { ConfirmedOrder } from '../../contract/order.ts';
import { useAnswer, type Answer } from '../api/use-answer.ts';
import { Page } from '../layout/page.tsx';
import { Waiting } from '../layout/waiting.tsx';
import { AddressLines } from '../orders/address-lines.tsx';
import { CardName } from '../orders/card-name.tsx';
import { formatDay } from '../orders/format-date.ts';
import { OrderLines } from '../orders/order-lines.tsx';
import { paidOrder, type PaidOrder } from '../orders/paid-order.ts';
import { Link } from '../router/link.tsx';

/** Thank you, and what was bought. That it is paid stands there from the start where this tab has paid it, whatever comes of the rest. */
export function ConfirmationPage({ id }: { id: string }) {
  const answer = useAnswer<{ order: ConfirmedOrder }>(`/api/orders/${encodeURIComponent(id)}`);
  const paid = answer.kind === 'failed' && answer.gone ? null : paidOrder.read(id);
  const isHidden = answer.kind === 'failed' && paid === null;

  return (
    <Page title={isHidden ? 'This order can’t be shown' : 'Thank you'} width="narrow">
      {/* There before the order is, or its arrival would not be said. */}
      <output className={isHidden ? undefined : 'lead'}>
        {isHidden ? null : <Lead answer={answer} paid={paid} />}
      </output>
      {answer.kind === 'ready' ? <Confirmed {...answer.value.order} /> : null}
      {answer.kind === 'failed' ? <Waiting answer={answer} /> : null}
    </Page>
  );
}

function Lead({ answer, paid }: { answer: Answer<{ order: ConfirmedOrder }>; paid: PaidOrder | null }) {
  if (answer.kind === 'ready') {
    const { number, email } = answer.value.order;
    return (
      <>
        Order {number} is paid. We’ll write to <b>{email}</b> when it’s on its way.
      </>
    );
  }

  if (paid === null) return 'One moment…';
  const said = paid.number === undefined ? 'Your order is paid.' : `Order ${paid.number} is paid.`;
  return answer.kind === 'failed' ? `${said} Only its details can’t be shown at the moment.` : said;
}

function Confirmed({ created, name, address, brand, chosenBrand, lastFour, lines, amount }: ConfirmedOrder) {
  return (
    <>
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
