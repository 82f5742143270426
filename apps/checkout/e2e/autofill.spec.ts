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

    await number.focus();
    const browser = await page.context().newCDPSession(page);
    const { root } = await browser.send('DOM.getDocument', { depth: -1 });
    const { nodeId } = await browser.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#pay-number' });
    const { node } = await browser.send('DOM.describeNode', { nodeId });
    const card = {
      number: '4242424242424242',
      name: cards.visa.name,
      expiryMonth: '12',
      expiryYear: '2034',
      cvc: '123',
    };
    await browser.send('Autofill.trigger', { fieldId: node.backendNodeId, card });

    await expect(number).toHaveValue('4242 4242 4242 4242');
    await expect(expiry).toHaveValue('12 / 34');
    await expect(code).toHaveValue('123');
    await expect(cardName).toHaveValue(cards.visa.name);

    await pay.click();
    await confirmation(page);
    expect(ordersOf(demo, email)).toMatchObject([{ state: 'approved' }]);
  },
);
