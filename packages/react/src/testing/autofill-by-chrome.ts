import { enteredFields, type SavedByBrowser } from './card-to-enter.ts';
import type { CardInChrome, PageInChrome, ProtocolSession } from './chrome-page.ts';
import { fieldPlaces } from './field-places.ts';
import { monthAndYear } from './month-and-year.ts';

/**
 * What may be asked of Chrome.
 *
 * @example
 * const options: ChromeAutofillOptions = { from: 'securityCode', timeout: 5000 };
 */
export interface ChromeAutofillOptions {
  /**
   * The field in which the shopper picks the card.
   * @default the first one of the card's
   */
  readonly from?: keyof SavedByBrowser | undefined;
  /**
   * How many milliseconds to go on asking: Chrome looks at a form a while after it is there.
   * @default 20000
   */
  readonly timeout?: number | undefined;
}

/**
 * Has Chrome itself fill in a card, as when a shopper picks a saved one in the list below a field. Chrome finds the fields as it does in a
 * shop, so this also tells whether it does. Chromium only: no other engine has a protocol for it.
 *
 * @throws {Error} when Chrome has filled in nothing when the time is up: it takes none of the fields for a card's.
 * @example
 * await page.goto('/checkout');
 * await autofillByChrome(page, { ...testCards.visa, cardholderName: 'Ada Marsh' });
 * await expect(page.getByLabel('Card number')).toHaveValue('4242 4242 4242 4242');
 */
export async function autofillByChrome(
  page: PageInChrome,
  card: SavedByBrowser,
  { from, timeout = 20_000 }: ChromeAutofillOptions = {},
): Promise<void> {
  const place = fieldPlaces[from ?? enteredFields(card)[0]?.[0] ?? 'number'];
  const saved = asSaved(card);
  const input = page.locator(place);
  await input.focus();
  // To Playwright this is its own `Page`, which only Playwright can name.
  const session = await page.context().newCDPSession(page as never);

  try {
    await askUntilFilled(
      timeout,
      () => ask(session, place, saved),
      async () => (await input.inputValue()) !== '',
    );
  } catch (error) {
    throw new Error(
      `Chrome filled in no card from ${place}. It finds the fields of a card by their labels and their \`autocomplete\`, in a page that has had a moment.`,
      { cause: error },
    );
  } finally {
    await session.detach();
  }
}

/** Refused as long as Chrome has not looked at the form. */
async function ask(session: ProtocolSession, selector: string, card: CardInChrome): Promise<void> {
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  await session.send('Autofill.trigger', { fieldId: node.backendNodeId, card });
}

/* oxlint-disable no-await-in-loop -- One attempt after the other. */
async function askUntilFilled(timeout: number, trigger: () => Promise<void>, isFilled: () => Promise<boolean>) {
  const end = Date.now() + timeout;

  for (;;) {
    const isLast = Date.now() >= end;
    try {
      await trigger();
      if (await within(1000, isFilled)) return;
      if (isLast) throw new Error('It was asked for, and the field is empty.');
    } catch (error) {
      if (isLast) throw error;
    }
    await pause(200);
  }
}

async function within(milliseconds: number, isSo: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await pause(50)) {
    if (await isSo()) return true;
  }
  return isSo();
}
/* oxlint-enable no-await-in-loop */

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

function asSaved({ number = '', expiry = '', securityCode = '', cardholderName = '' }: SavedByBrowser): CardInChrome {
  const { month, year } = monthAndYear(expiry);
  return {
    number: number.replaceAll(/\D/g, ''),
    name: cardholderName,
    expiryMonth: month,
    expiryYear: year,
    cvc: securityCode,
  };
}
