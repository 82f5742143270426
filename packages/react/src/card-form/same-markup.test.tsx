// S2: the snapshot beside this file is held by React 19.3 and, run again by apps/compat-react-*, by React 18.3, 19.0 and 19.1.
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  CardFields,
  CardForm,
  CardholderNameField,
  CardNumberField,
  ExpiryField,
  IssueNumberField,
  SecurityCodeField,
  SecurityCodeHelp,
  StartDateField,
} from '../index.ts';
import { cardSnapshotSerializer, fillCard, fixedClock, testCards, type CardToEnter } from '../testing/index.ts';

expect.addSnapshotSerializer(cardSnapshotSerializer);

const { visa, failsMod10 } = testCards;
const today = fixedClock('2026-11-23');
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
  await fillCard(container, { number, expiry: visa.expiry, securityCode: '12' });
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

/** Each ready-made field by itself, and what is typed in it. */
const fields: Readonly<Record<string, readonly [field: (id?: string) => ReactElement, card: CardToEnter]>> = {
  CardNumberField: [(id) => <CardNumberField id={id} accepted={['visa', 'amex']} />, { number: failsMod10.number }],
  ExpiryField: [(id) => <ExpiryField id={id} today={today} />, { expiry: '13' }],
  SecurityCodeField: [
    (id) => <SecurityCodeField id={id} brand="amex" help={<SecurityCodeHelp />} />,
    { securityCode: '12' },
  ],
  CardholderNameField: [(id) => <CardholderNameField id={id} />, { cardholderName: '1234' }],
  StartDateField: [(id) => <StartDateField id={id} today={today} />, { startDate: '03/19' }],
  IssueNumberField: [(id) => <IssueNumberField id={id} />, { issueNumber: '2' }],
};

async function entered(field: ReactElement, card: CardToEnter) {
  const { container, unmount } = render(field);
  await fillCard(container, card);
  const page = container.cloneNode(true) as HTMLElement;
  unmount();
  return undrawn(page);
}

describe.each(Object.entries(fields))('%s', (_name, [field, card]) => {
  test('S2: has the same markup in every React, with an id', async () => {
    expect(await entered(field('pay'), card)).toMatchSnapshot();
  });

  test('S2: has the same markup in every React without an id, once the serializer has settled React’s own', async () => {
    expect(await entered(field(), card)).toMatchSnapshot();
  });

  test('S2: has the same markup whatever the date', async () => {
    const seen = new Set<string>();
    for (const date of dates) {
      vi.useFakeTimers({ now: new Date(date), toFake: ['Date'] });
      seen.add((await entered(field('pay'), card)).innerHTML);
      vi.useRealTimers();
    }

    expect(seen.size).toBe(1);
  });
});

test('S2: a whole form without an id is served and filled in as the same snapshot by every React', async () => {
  const form = <CardForm accepted={['visa', 'amex']} today={today} onPay={() => Promise.resolve()} />;
  const page = document.createElement('div');
  page.innerHTML = renderToString(form);

  expect(undrawn(page)).toMatchSnapshot('served');
  expect(await entered(form, { ...visa, cardholderName: 'Ada Marsh' })).toMatchSnapshot('filled in');
});
