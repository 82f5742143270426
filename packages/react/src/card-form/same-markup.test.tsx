// S2: the snapshot beside this file is held by React 19 and, run again by apps/compat-react-18, by React 18.3.
import { testCards } from '@flipside/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CardFields, CardForm } from '../index.ts';

const { visa, failsMod10 } = testCards;
const today = () => new Date('2026-11-23T12:00:00Z');
const dates = ['2001-01-01T00:00:00Z', '2026-11-23T12:00:00Z', '2068-12-31T23:59:59Z'];

/** As a browser reads it: the order of attributes, and React 18's spelling of them, are nothing that a page sees. */
function served() {
  const page = document.createElement('div');
  page.innerHTML = renderToString(
    <CardForm id="pay" amount="£24.00" accepted={['visa', 'amex']} today={today} onPay={() => Promise.resolve()} />,
  );
  return page;
}

async function typed(number: string) {
  const { container, unmount } = render(<CardFields id="pay" accepted={['visa', 'amex']} today={today} />);
  await userEvent.type(screen.getByLabelText('Card number'), number);
  await userEvent.type(screen.getByLabelText(/^Expiry date/), visa.expiry);
  await userEvent.type(screen.getByLabelText('Security code'), '12');
  await userEvent.tab();
  const page = container.cloneNode(true) as HTMLElement;
  unmount();
  return page;
}

/** Without the drawings: what is in them changes with every stroke, and no React draws them differently. */
function undrawn(page: HTMLElement) {
  for (const drawing of page.querySelectorAll('svg')) drawing.replaceChildren();
  return page;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a card form with an id', () => {
  test('S2: is served as the same markup by every React', () => {
    expect(undrawn(served())).toMatchSnapshot();
  });

  test('S2: has the same markup in every React while it is filled in', async () => {
    expect(undrawn(await typed(failsMod10.number))).toMatchSnapshot();
  });

  test('S2: has no id of React’s own', async () => {
    expect(`${served().innerHTML}${(await typed(visa.number)).innerHTML}`).not.toMatch(/[:«_]r[\w_]*[:»_]/i);
  });

  test('S2: has the same markup whatever the date', async () => {
    const seen = [];
    for (const date of dates) {
      vi.useFakeTimers({ now: new Date(date), toFake: ['Date'] });
      seen.push(served().innerHTML, (await typed(visa.number)).innerHTML);
      vi.useRealTimers();
    }

    const [first, second] = seen;
    expect(seen).toEqual([first, second, first, second, first, second]);
  });

  test('S2: has the same markup twice on one page, but for the id', () => {
    const html = (id: string) => renderToString(<CardFields id={id} today={today} />);

    expect(html('one').replaceAll('one-', '')).toBe(html('two').replaceAll('two-', ''));
  });
});
