import { autofillByChrome } from '@flipside/react/testing/playwright';
import { cards, checkoutOf, comeToCheckout, confirmation, enterContact } from './shopper.ts';
import { ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

const saved = { expiry: '12/2034', securityCode: '123' };

test(
  'a card that the browser fills in by itself is read like a typed one, and pays (D7, E4)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'fills-in@example.com';
    const { number, expiry, code, cardName, pay } = checkoutOf(page);
    await comeToCheckout(page);
    await enterContact(page, email);

    await autofillByChrome(page, { ...saved, number: '4242424242424242', cardholderName: cards.visa.name });

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
    const switchCard = { ...saved, number: '6331101999990016', cardholderName: 'Kate Boyle' };
    await comeToCheckout(page);

    await autofillByChrome(page, switchCard);
    await expect(page.getByLabel('Start date')).toHaveValue('');
    await expect(page.getByLabel('Issue number')).toHaveValue('');

    await autofillByChrome(page, switchCard);
    await expect(number).toHaveValue('6331 1019 9999 0016');
    await expect(expiry).toHaveValue('12 / 34');
    await expect(page.getByLabel('Start date')).toHaveValue('');
    await expect(page.getByLabel('Issue number')).toHaveValue('');
  },
);
