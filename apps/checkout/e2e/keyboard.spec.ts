import { ada, cards, checkoutOf, confirmation } from './shopper.ts';
import { ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';
import { tabTo } from './tab-to.ts';

// A phone has no Tab key; there the touch tests stand in.
test(
  'a shopper buys without a mouse, from the first page to the confirmation (A4, A5, C3)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'never-touches-the-mouse@example.com';
    const { country, code, codeError, pay, ...checkout } = checkoutOf(page);
    const { keyboard } = page;

    await page.goto('/');
    await tabTo(page, page.getByRole('button', { name: /^Add to basket.*Kale/ }));
    await keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: '1 in your basket' })).toBeAttached();
    await tabTo(page, page.getByRole('link', { name: /^Basket/ }), 'Shift+Tab');
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Basket' }), 'a move takes the focus along').toBeFocused();
    await tabTo(page, page.getByRole('button', { name: 'One more' }));
    await keyboard.press('Space');
    await tabTo(page, page.getByRole('link', { name: 'Go to checkout' }));
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Checkout' })).toBeFocused();

    await tabTo(page, checkout.email);
    await keyboard.type(email);
    await tabTo(page, checkout.fullName);
    await keyboard.type(ada.name);
    await tabTo(page, country);
    await keyboard.type(ada.country);
    await expect(country).toHaveValue('US');
    await tabTo(page, checkout.line1);
    await keyboard.type(ada.line1);
    await tabTo(page, checkout.city);
    await keyboard.type(ada.city);
    await tabTo(page, checkout.postalCode);
    await keyboard.type(ada.postalCode);

    await tabTo(page, checkout.number);
    await keyboard.type(cards.visa.number);
    await expect(checkout.number, 'the focus never moves by itself').toBeFocused();
    await tabTo(page, checkout.expiry);
    await keyboard.type(cards.visa.expiry);
    await tabTo(page, checkout.cardName);
    await keyboard.type(cards.visa.name);

    // The code was passed by. It is asked for, and what is empty is never taken for X.
    await tabTo(page, pay);
    await keyboard.press('Enter');
    await expect(code).toBeFocused();
    await expect(codeError).toHaveText('Enter the security code on your card.');
    await keyboard.type(cards.visa.code);
    await tabTo(page, pay);
    await keyboard.press('Space');
    await confirmation(page);

    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeFocused();
    expect(ordersOf(demo, email)).toMatchObject([
      { state: 'approved', minor_units: 480, address: expect.stringContaining('"US"') },
    ]);
  },
);
