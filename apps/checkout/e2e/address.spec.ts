import { cards, checkoutOf, comeToCheckout, confirmation, typeCard } from './shopper.ts';
import { ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

test(
  'a shopper in Japan is asked in the order of Japan, and what was typed before stays out of the order (X5, V1)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'lives-in-japan@example.com';
    const { fullName, city, country, pay, ...checkout } = checkoutOf(page);
    await comeToCheckout(page);
    await checkout.email.fill(email);
    await fullName.fill('山田 花子');
    await city.fill('London');

    await country.selectOption('JP');
    await expect(city).toBeHidden();
    const postalCode = page.getByLabel('Postal code');
    await expect(postalCode).toHaveAccessibleDescription('For example 154-0023.');
    await country.focus();
    await page.keyboard.press('Tab');
    await expect(postalCode).toBeFocused();
    await page.keyboard.type('1050011');
    await page.getByLabel('Address', { exact: true }).fill('東京都港区芝公園 4-2-8');
    await typeCard(page, cards.visa);
    await pay.click();
    await confirmation(page);

    const [order] = ordersOf(demo, email);
    expect(JSON.parse(String(order?.['address']))).toMatchObject({ city: '', postalCode: '105-0011', country: 'JP' });
  },
);
