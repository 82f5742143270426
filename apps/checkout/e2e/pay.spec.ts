import { ada, cards, checkoutOf, comeToCheckout, confirmation, fillCheckout, typeCard } from './shopper.ts';
import { answer, bankAnswer, letterOf, openStaffOrder, recommendation } from './staff.ts';
import { authorizationsFor, ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

test('a shopper pays with a Visa, and staff find the order with its three answers, also after the shop was restarted (N9, P4)', async ({
  page,
  demo,
}) => {
  const email = 'pays-with-visa@example.com';
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const { fullName, line1, city, postalCode, country, pay, ...checkout } = checkoutOf(page);

  await comeToCheckout(page);
  await checkout.email.pressSequentially(email);
  await fullName.pressSequentially(ada.name);
  await line1.pressSequentially(ada.line1);
  await city.pressSequentially(ada.city);
  await postalCode.pressSequentially(ada.postalCode);
  await country.selectOption(ada.country);
  await typeCard(page, cards.visa);
  await pay.click();
  const { id, number } = await confirmation(page);

  await expect(page.getByText('Visa •••• 4242')).toBeVisible();
  await expect(page.getByText('ending in 4 2 4 2')).toBeAttached();
  await expect(page.getByRole('table')).toContainText('Total£2.40');

  const ofTheStaff = /staff-pages/;
  expect(loaded.join(), 'a shopper downloads no sentence of the staff').not.toMatch(ofTheStaff);

  await demo.restartShop();
  await openStaffOrder(page, number);
  expect(loaded.join()).toMatch(ofTheStaff);

  await expect(page).toHaveURL(`/staff/orders/${id}`);
  await expect(recommendation(page)).toContainText('Go on with the order.');
  await expect(bankAnswer(page, 'authorization')).toContainText('The bank approved the amount.');
  await expect(letterOf(page, 'address')).toHaveText('Y');
  await expect(bankAnswer(page, 'address')).toContainText('The street and the five-digit ZIP code match');
  await expect(letterOf(page, 'security-code')).toHaveText('M');
  await expect(bankAnswer(page, 'security-code')).toContainText('The security code is right.');
  await expect(answer(page, 'What the shopper said')).toHaveText('The shopper entered a code. Indicator 1');
  await expect(answer(page, 'Card')).toContainText('Visa •••• 4242');
  await expect(answer(page, 'Expires')).toHaveText('12 / 2034');

  const stored = ordersOf(demo, email);
  expect(stored).toHaveLength(1);
  expect(stored[0]).toMatchObject({
    brand: 'visa',
    last_four: '4242',
    expiry: '2034-12',
    presence_indicator: '1',
    state: 'approved',
    avs: 'Y',
    security_code_result: 'M',
  });
  expect(authorizationsFor(demo, stored[0])).toMatchObject([
    { state: 'approved', minorUnits: 240, currency: 'GBP', presenceIndicator: '1', lastFour: '4242' },
  ]);
});

test(
  'staff find an order by the last four digits of its card, and see no more of it on any page (N9, V5)',
  { tag: '@desk' },
  async ({ page }) => {
    await fillCheckout(page, 'last-four@example.com', cards.amex);
    await checkoutOf(page).pay.click();
    const { number } = await confirmation(page);
    const pages = [await page.content()];

    await page.goto('/staff');
    await page.getByLabel('Last four digits of the card').pressSequentially('0005');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/staff?lastFour=0005');
    await expect(page.getByRole('row', { name: number })).toContainText('American Express •••• 0005');
    pages.push(await page.content());
    await openStaffOrder(page, number);
    await expect(answer(page, 'Card')).toContainText('American Express •••• 0005');
    pages.push(await page.content());

    // The last four with the digit before them would be one too many.
    for (const html of pages) expect(html).not.toMatch(/\d[ \u{a0}-]?0005|3782/u);
  },
);

test(
  'a whole number typed into the staff’s search goes no further than its last four, and too few digits are answered (P4)',
  { tag: '@desk' },
  async ({ page }) => {
    await page.goto('/staff');
    const search = page.getByLabel('Last four digits of the card');

    await search.pressSequentially('12a');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText('Enter the last four digits of the card, for example 4242.');
    await expect(search).toHaveValue('12a');
    await expect(page).toHaveURL('/staff');

    await search.clear();
    await search.pressSequentially('4242424242424242');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/staff?lastFour=4242');
    await expect(search).toHaveValue('4242');
  },
);
