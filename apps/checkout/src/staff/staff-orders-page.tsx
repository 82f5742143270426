import { lastFour as lastFourOf } from '@flipside/core';
import { useState, type FormEvent } from 'react';
import { formatMoney } from '../../contract/money.ts';
import type { StaffOrder, StaffOrders } from '../../contract/order.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Page } from '../layout/page.tsx';
import { Scroller } from '../layout/scroller.tsx';
import { Waiting } from '../layout/waiting.tsx';
import { CardName } from '../orders/card-name.tsx';
import { formatDayAndTime } from '../orders/format-date.ts';
import { Link } from '../router/link.tsx';
import { goTo } from '../router/visits.ts';
import { authorizationLetters, stateNames } from './meanings.ts';

/** Every order, newest first. Search and page are in the address, so that they can be bookmarked. */
export function StaffOrdersPage({ query }: { query: URLSearchParams }) {
  const lastFour = query.get('lastFour') ?? '';
  const page = query.get('page') ?? '1';
  const answer = useAnswer<StaffOrders>(`/api/staff/orders?${new URLSearchParams({ lastFour, page })}`);

  return (
    <Page title="Orders" width="wide">
      <LastFourSearch lastFour={lastFour} />
      {answer.kind === 'ready' ? <Orders found={answer.value} lastFour={lastFour} /> : <Waiting answer={answer} />}
    </Page>
  );
}

function LastFourSearch({ lastFour }: { lastFour: string }) {
  const [text, setText] = useState(lastFour);
  const [searched, setSearched] = useState(lastFour);
  const [unclear, setUnclear] = useState(false);
  // The address moved on, by "Show all" or by going back: the box says what is shown, and keeps the focus.
  if (searched !== lastFour) {
    setSearched(lastFour);
    setText(lastFour);
  }

  function search(event: FormEvent) {
    event.preventDefault();
    // Of a whole number only the end may reach the address bar, the history and the server.
    const wanted = lastFourOf(text);
    const clear = wanted.length === 4 || text.trim() === '';
    setUnclear(!clear);
    if (!clear) return;

    setText(wanted);
    goTo(addressOf({ lastFour: wanted, page: 1 }));
  }

  return (
    <search>
      <form className="search" onSubmit={search}>
        <label htmlFor="last-four">Last four digits of the card</label>
        <div>
          <input
            id="last-four"
            className="input"
            inputMode="numeric"
            autoComplete="off"
            aria-invalid={unclear || undefined}
            aria-describedby={unclear ? 'last-four-error' : undefined}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <button type="submit" className="button">
            Search
          </button>
          {lastFour === '' ? null : <Link to="/staff">Show all</Link>}
        </div>
        {unclear ? (
          <p id="last-four-error" className="field-error" role="alert">
            Enter the last four digits of the card, for example 4242.
          </p>
        ) : null}
      </form>
    </search>
  );
}

function Orders({ found: { orders, page, pages, total }, lastFour }: { found: StaffOrders; lastFour: string }) {
  return (
    <>
      <output className="quiet" id="orders-found">
        {total === 1 ? '1 order' : `${total} orders`}
        {pages > 1 ? `, page ${page} of ${pages}` : ''}
      </output>
      {orders.length === 0 ? null : (
        <Scroller labelledBy="orders-found">
          <table className="dense">
            <thead>
              <tr>
                <th scope="col">Order</th>
                <th scope="col">When</th>
                <th scope="col">Name</th>
                <th scope="col" className="amount">
                  Amount
                </th>
                <th scope="col">Card</th>
                <th scope="col">State</th>
                <th scope="col">Indicator</th>
                <th scope="col">Bank</th>
                <th scope="col">Address</th>
                <th scope="col">Code</th>
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
        {page > 1 ? <Link to={addressOf({ lastFour, page: page - 1 })}>Newer</Link> : null}
        {page < pages ? <Link to={addressOf({ lastFour, page: page + 1 })}>Older</Link> : null}
      </nav>
    </>
  );
}

function OrderRow(order: StaffOrder) {
  const { id, number, created, name, amount, brand, lastFour, state, presenceIndicator, avs, securityCodeResult } =
    order;

  return (
    <tr data-state={state}>
      <th scope="row">
        <Link to={`/staff/orders/${id}`}>{number}</Link>
      </th>
      <td className="number">{formatDayAndTime(created)}</td>
      <td dir="auto" className="name">
        {name}
      </td>
      <td className="amount">{formatMoney(amount)}</td>
      <td className="number">
        <CardName brand={brand} lastFour={lastFour} />
      </td>
      <td>{stateNames[state]}</td>
      <td className="letter">{presenceIndicator}</td>
      <td className="letter">{authorizationLetters[state]}</td>
      <td className="letter">{avs ?? '–'}</td>
      <td className="letter">{securityCodeResult ?? '–'}</td>
    </tr>
  );
}

function addressOf({ lastFour, page }: { lastFour: string; page: number }): string {
  const query = new URLSearchParams({
    ...(lastFour === '' ? {} : { lastFour }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  return query === '' ? '/staff' : `/staff?${query}`;
}
