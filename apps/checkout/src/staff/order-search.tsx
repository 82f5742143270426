import { containsCardNumber, lastFour as lastFourOf } from '@flipside/core';
import { useState, type FormEvent } from 'react';
import { addressOfSearch, type OrderSearch as Search } from '../../contract/order-search.ts';
import { Link } from '../router/link.tsx';
import { goTo } from '../router/visits.ts';
import { filterOptions } from './filter-options.ts';

type Wanted = Omit<Search, 'page'>;

const filters = [
  ['state', 'State'],
  ['toDo', 'To do, by the policy now'],
  ['address', 'Address check'],
  ['code', 'Code check'],
] as const;

/** What is looked for among the orders. It goes into the address, and the focus stays where it is. */
export function OrderSearch({ wanted }: { wanted: Wanted }) {
  const [typed, setTyped] = useState(wanted);
  const [shown, setShown] = useState(addressOfSearch(wanted));
  const [unclear, setUnclear] = useState<'lastFour' | 'text' | null>(null);
  // The address moved on, by "Show all" or by going back: the form says what is shown, and keeps the focus.
  if (shown !== addressOfSearch(wanted)) {
    setShown(addressOfSearch(wanted));
    setTyped(wanted);
  }

  function search(event: FormEvent) {
    event.preventDefault();
    // Of a whole number only the end may reach the address bar, the history and the server.
    const lastFour = lastFourOf(typed.lastFour);
    const clear = lastFour.length === 4 || typed.lastFour.trim() === '';
    const problem = !clear ? 'lastFour' : containsCardNumber(typed.text) ? 'text' : null;
    setUnclear(problem);
    if (problem !== null) return;

    const next = { ...typed, lastFour, text: typed.text.trim() };
    setTyped(next);
    goTo(addressOfSearch(next));
  }

  const box = (name: 'lastFour' | 'text') => ({
    className: 'input',
    autoComplete: 'off',
    'aria-invalid': unclear === name || undefined,
    'aria-describedby': unclear === name ? 'search-error' : undefined,
    value: typed[name],
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  });

  return (
    <search>
      <form className="search" onSubmit={search}>
        <div className="search-field">
          <label htmlFor="last-four">Last four digits of the card</label>
          <input id="last-four" inputMode="numeric" {...box('lastFour')} />
        </div>
        <div className="search-field">
          <label htmlFor="search-text">Order number, name or e-mail</label>
          <input id="search-text" {...box('text')} />
        </div>
        {filters.map(([name, label]) => (
          <div className="search-field" key={name}>
            <label htmlFor={`filter-${name}`}>{label}</label>
            <select
              id={`filter-${name}`}
              className="input"
              value={typed[name]}
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            >
              <option value="">All</option>
              {filterOptions[name].map(({ value, name: words }) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div className="search-buttons">
          <button type="submit" className="button">
            Search
          </button>
          {shown === '/staff' ? null : <Link to="/staff">Show all</Link>}
        </div>
        {unclear === null ? null : (
          <p id="search-error" className="field-error" role="alert">
            {unclear === 'lastFour'
              ? 'Enter the last four digits of the card, for example 4242.'
              : 'This looks like a card number. Search for a card by its last four digits.'}
          </p>
        )}
      </form>
    </search>
  );
}
