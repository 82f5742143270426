import { enStaff } from '@flipside/core';
import { useEffect, useRef, useState } from 'react';
import * as v from 'valibot';
import { formatMoney } from '../../contract/money.ts';
import type { StaffOrder, StaffOrders } from '../../contract/order.ts';
import { addressOfSearch, orderSearchSchema, type OrderSearch as Search } from '../../contract/order-search.ts';
import { isHeld } from '../../contract/staff-actions.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Page } from '../layout/page.tsx';
import { Scroller } from '../layout/scroller.tsx';
import { Waiting } from '../layout/waiting.tsx';
import { CardName } from '../orders/card-name.tsx';
import { formatDayAndTime } from '../orders/format-date.ts';
import { Link } from '../router/link.tsx';
import { AnswerLetter } from './answer-letter.tsx';
import { actionNames, standingOf } from './meanings.ts';
import { OrderSearch } from './order-search.tsx';
import { StaffNav } from './staff-nav.tsx';

const everything = v.parse(orderSearchSchema, {});

/** Every order, newest first. Search and page are in the address, so that they can be bookmarked. */
export function StaffOrdersPage({ query }: { query: URLSearchParams }) {
  const read = v.safeParse(orderSearchSchema, Object.fromEntries(query));
  // What can't be read in the address is not searched for.
  const search = read.success ? read.output : everything;
  const { page: _page, ...wanted } = search;
  const answer = useAnswer<StaffOrders>(addressOfSearch(search).replace('/staff', '/api/staff/orders'));

  // The last answer stays until the next one is here, and with it whatever has the focus.
  const [latest, setLatest] = useState<StaffOrders | null>(null);
  if (answer.kind === 'ready' && answer.value !== latest) setLatest(answer.value);

  return (
    <Page title="Orders" width="wide">
      <StaffNav at="orders" />
      <OrderSearch wanted={wanted} />
      {answer.kind === 'failed' || latest === null ? (
        answer.kind === 'ready' ? null : (
          <Waiting answer={answer} />
        )
      ) : (
        <Orders found={latest} search={search} busy={answer.kind === 'loading'} />
      )}
    </Page>
  );
}

interface OrdersProps {
  found: StaffOrders;
  search: Search;
  busy: boolean;
}

function Orders({ found, search, busy }: OrdersProps) {
  const { orders, page, pages, total } = found;
  const count = useRef<HTMLOutputElement>(null);

  // On the last page there is no "Older" any more, and what had the focus is gone.
  useEffect(() => {
    if (page > 1 && document.activeElement === document.body) count.current?.focus();
  }, [page]);

  return (
    <>
      <output className="quiet" id="orders-found" ref={count} tabIndex={-1}>
        {total === 1 ? '1 order' : `${total} orders`}
        {pages > 1 ? `, page ${page} of ${pages}` : ''}
      </output>
      {orders.length === 0 ? null : (
        <Scroller labelledBy="orders-found">
          <table className="dense" aria-busy={busy || undefined}>
            <thead>
              <tr>
                <th scope="col">Order</th>
                <th scope="col">State</th>
                <th scope="col">When</th>
                <th scope="col">Name</th>
                <th scope="col" className="amount">
                  Amount
                </th>
                <th scope="col">Card</th>
                <th scope="col">Address</th>
                <th scope="col">Code</th>
                <th scope="col">Done then</th>
                <th scope="col">Policy now</th>
              </tr>
            </thead>
            <tbody>
              {orders.map((order) => (
                <OrderRow key={order.id} {...order} />
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
      <nav className="pages" aria-label="Pages">
        {page > 1 ? <Link to={addressOfSearch({ ...search, page: page - 1 })}>Newer</Link> : null}
        {page < pages ? <Link to={addressOfSearch({ ...search, page: page + 1 })}>Older</Link> : null}
      </nav>
    </>
  );
}

function OrderRow(order: StaffOrder) {
  const { id, number, created, name, amount, avs, securityCodeResult, action, actionNow } = order;

  return (
    <tr data-state={order.state} data-held={isHeld(order) ? '' : undefined}>
      <th scope="row">
        <Link to={`/staff/orders/${id}`}>{number}</Link>
      </th>
      <td className="standing">{standingOf(order)}</td>
      <td className="number">{formatDayAndTime(created)}</td>
      <td dir="auto" className="name">
        {name}
      </td>
      <td className="amount">{formatMoney(amount)}</td>
      <td className="number">
        <CardName {...order} />
      </td>
      <td className="answer">
        <AnswerLetter check="address" letter={avs} />
      </td>
      <td className="answer">
        <AnswerLetter check="code" letter={securityCodeResult} />
      </td>
      <td>{action === null ? '–' : actionNames[action]}</td>
      <td>{actionNow === null ? '–' : enStaff.report.headlines[actionNow]}</td>
    </tr>
  );
}
