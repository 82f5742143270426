import type { Page } from '@playwright/test';
import { cards, checkoutOf, comeToCheckout, confirmation, enterContact } from './shopper.ts';
import { ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

test(
  'a card that the browser fills in by itself is read like a typed one, and pays (D7, E4)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'fills-in@example.com';
    const { number, expiry, code, cardName, pay } = checkoutOf(page);
    await comeToCheckout(page);
    await enterContact(page, email);

    await fillIn(page, { number: '4242424242424242', name: cards.visa.name });

    await expect(number).toHaveValue('4242 4242 4242 4242');
    await expect(expiry).toHaveValue('12 / 34');
    await expect(code).toHaveValue('123');
    await expect(cardName).toHaveValue(cards.visa.name);

    await pay.click();
    await confirmation(page);
    expect(ordersOf(demo, email)).toMatchObject([{ state: 'approved' }]);
  },
);

test(
  'a Switch card that the browser fills in leaves start date and issue number to the shopper, also when filled in again (D7, X4)',
  { tag: '@desk' },
  async ({ page }) => {
    const { number, expiry } = checkoutOf(page);
    const switchCard = { number: '6331101999990016', name: 'Kate Boyle' };
    await comeToCheckout(page);

    await fillIn(page, switchCard);
    await expect(page.getByLabel('Start date')).toHaveValue('');
    await expect(page.getByLabel('Issue number')).toHaveValue('');

    await fillIn(page, switchCard);
    await expect(number).toHaveValue('6331 1019 9999 0016');
    await expect(expiry).toHaveValue('12 / 34');
    await expect(page.getByLabel('Start date')).toHaveValue('');
    await expect(page.getByLabel('Issue number')).toHaveValue('');
  },
);

/** As when the shopper chooses a card that Chrome has stored. */
async function fillIn(page: Page, card: { readonly number: string; readonly name: string }): Promise<void> {
  await checkoutOf(page).number.focus();
  const browser = await page.context().newCDPSession(page);
  const { root } = await browser.send('DOM.getDocument', { depth: -1 });
  const { nodeId } = await browser.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#pay-number' });
  const { node } = await browser.send('DOM.describeNode', { nodeId });
  await browser.send('Autofill.trigger', {
    fieldId: node.backendNodeId,
    card: { ...card, expiryMonth: '12', expiryYear: '2034', cvc: '123' },
  });
}
