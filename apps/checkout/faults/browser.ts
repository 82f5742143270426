import type { CheckoutValues } from '../src/checkout/checkout-values.ts';
import { payAndConfirm, type CheckoutOutcome, type OfTheBank } from '../src/checkout/confirm-with-bank.ts';

export interface Paying {
  readonly values: CheckoutValues;
  readonly quantity: number;
  /** The page was loaded again in the middle, and both sent the order: the answer to the second is what is seen. */
  readonly twice: boolean;
}

export interface Paid {
  readonly outcome: CheckoutOutcome;
  /** The key that the order was sent with, the last one where it was sent again once it was confirmed. Null where nothing was sent. */
  readonly attempt: string | null;
}

export interface Browser {
  readonly purchase: () => string | null;
  pay(what: Paying): Promise<Paid>;
}

const price = 240;

/**
 * The shop's own client, that of the checkout's form, in place of a browser: what it keeps for the tab and where its addresses lead is
 * all that a browser would bring. One tab is open at a time.
 */
export function openTab(shopUrl: string, bank: OfTheBank): Browser {
  const kept = new Map<string, string>();
  const sent: string[] = [];
  let twice = false;
  let purchase: string | null = null;
  /** What was confirmed for a card, as the form keeps it. */
  let confirmed: { readonly number: string; readonly authentication: string } | null = null;

  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    value: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => void kept.set(name, text),
      removeItem: (name: string) => void kept.delete(name),
    },
  });
  globalThis.fetch = async (path, init) => {
    // The shop's client asks by path, with text.
    if (typeof path !== 'string') throw new TypeError('The client asked with something else than a path.');
    const url = new URL(path, shopUrl);
    if (typeof init?.body !== 'string') return over(url, init);

    if (path === '/api/orders') {
      const order: { attempt: string; purchase: string } = JSON.parse(init.body);
      sent.push(order.attempt);
      purchase = order.purchase;
    }
    if (twice) void over(url, init).catch(() => undefined);
    return over(url, init);
  };

  return {
    purchase: () => purchase,
    async pay({ values, quantity, twice: isTwice }) {
      twice = isTwice;
      sent.length = 0;
      const { number } = values.card;
      const { outcome, authentication } = await payAndConfirm(
        {
          values,
          savedCards: [],
          said: {},
          basket: [{ productId: 'kale-nero-di-toscana', quantity }],
          agreed: { minorUnits: price * quantity, currency: 'GBP' },
          authentication: confirmed?.number === number ? confirmed.authentication : undefined,
        },
        bank,
      );
      confirmed = authentication === undefined ? null : { number, authentication };
      return { outcome, attempt: sent.at(-1) ?? null };
    },
  };
}

const over = globalThis.fetch;
