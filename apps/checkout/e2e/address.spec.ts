import { cards, checkoutOf, comeToCheckout, confirmation, fillCheckout, typeCard } from './shopper.ts';
import { answer, letterOf, openStaffOrder } from './staff.ts';
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
    expect(JSON.parse(String(order?.['address']))).toMatchObject({ city: '', postalCode: '1050011', country: 'JP' });
  },
);

test(
  'what the bank compares is made of the address, which everybody reads as it was typed (V1)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'types-as-they-like@example.com';
    const { line1, postalCode, pay } = checkoutOf(page);
    await fillCheckout(page, email, cards.visa);
    await line1.fill('Harbor Street　１２');
    await postalCode.fill('972051234');
    await pay.click();
    const { number } = await confirmation(page);

    await expect(page.getByRole('main')).toContainText('Harbor Street １２');
    await expect(page.getByRole('main')).toContainText('972051234');
    await openStaffOrder(page, number);
    await expect(answer(page, 'Address')).toContainText('972051234');
    await expect(letterOf(page, 'address'), 'street and nine-digit ZIP code match').toHaveText('X');
    expect(JSON.parse(String(ordersOf(demo, email)[0]?.['address']))).toMatchObject({ postalCode: '972051234' });
  },
);
