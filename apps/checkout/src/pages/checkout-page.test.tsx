// The shop's server played by hand: what it doesn't answer never comes.
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gbp } from '../../contract/money.ts';
import { basketStore } from '../basket/basket-store.ts';
import { useAnswer } from '../api/use-answer.ts';
import { CheckoutPage } from './checkout-page.tsx';
import type { ProductsAnswer } from './products-answer.ts';

const product = { id: 'sweet-pea', name: 'Sweet pea', about: 'Climbs.', price: gbp(240), unit: 'Packet of 25 seeds' };
const answers: Record<string, unknown> = {
  '/api/products': { products: [product] },
  '/api/saved-cards': { cards: [] },
  '/api/fallbacks': { fallbacks: {} },
};

// The page asks it when it is loaded. jsdom has none.
vi.hoisted(() => {
  const medium = { matches: false, addEventListener: () => {}, removeEventListener: () => {} };
  Object.assign(globalThis, { matchMedia: () => medium });
});

let patience = new AbortController();
let silent: string | undefined;

beforeEach(() => {
  patience = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
  vi.stubGlobal('fetch', (path: string, { signal }: { signal: AbortSignal }) =>
    path === silent
      ? new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
      : Promise.resolve(Response.json(answers[path])),
  );
  basketStore.setQuantity(product.id, 1);
});
afterEach(() => {
  silent = undefined;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
});

function Checkout() {
  const products: ProductsAnswer = useAnswer('/api/products');
  return <CheckoutPage answer={products} />;
}

describe('a request that hangs blocks no sale', () => {
  test.each(['/api/saved-cards', '/api/fallbacks'])('X7: without an answer from %s a card is typed', async (path) => {
    silent = path;
    render(<Checkout />);
    // The catalogue is here first, and then what hangs is waited for.
    await act(async () => {});
    expect(screen.getByText('One moment…')).toBeVisible();

    act(() => patience.abort());

    expect(AbortSignal.timeout).toHaveBeenCalledWith(10_000);
    expect(await screen.findByRole('button', { name: 'Pay £2.40' })).toBeVisible();
    expect(screen.getByLabelText('Card number')).toBeVisible();
  });

  test('X7: without the catalogue the shopper is told, and asks again', async () => {
    silent = '/api/products';
    render(<Checkout />);
    act(() => patience.abort());
    expect(await screen.findByRole('alert')).toHaveTextContent('The shop can’t be reached.');

    silent = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('button', { name: 'Pay £2.40' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Checkout' })).toHaveFocus();
  });

  test('X7: an answer whose end doesn’t come is none', async () => {
    vi.stubGlobal('fetch', async () => new Response('{"products":['));
    render(<Checkout />);

    expect(await screen.findByRole('alert')).toHaveTextContent('The shop can’t be reached.');
  });
});
