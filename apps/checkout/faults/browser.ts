import { pay } from '../src/checkout/pay.ts';
import type { CheckoutValues } from '../src/checkout/checkout-values.ts';
import type { PayOutcome } from '../contract/pay-outcome.ts';

export interface Paying {
  readonly values: CheckoutValues;
  readonly quantity: number;
  /** The page was loaded again in the middle, and both sent the order: the answer to the second is what is seen. */
  readonly twice: boolean;
}

export interface Paid {
  readonly outcome: PayOutcome;
  /** The key that the order was sent with. Null where nothing was sent. */
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
export function openTab(shopUrl: string): Browser {
  const kept = new Map<string, string>();
  const sent: string[] = [];
  let twice = false;
  let purchase: string | null = null;

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

    const order: { attempt: string; purchase: string } = JSON.parse(init.body);
    sent.push(order.attempt);
    purchase = order.purchase;
    if (twice) void over(url, init).catch(() => undefined);
    return over(url, init);
  };

  return {
    purchase: () => purchase,
    async pay({ values, quantity, twice: isTwice }) {
      twice = isTwice;
      sent.length = 0;
      const outcome = await pay({
        values,
        savedCards: [],
        said: {},
        basket: [{ productId: 'kale-nero-di-toscana', quantity }],
        agreed: { minorUnits: price * quantity, currency: 'GBP' },
      });
      return { outcome, attempt: sent[0] ?? null };
    },
  };
}

const over = globalThis.fetch;
