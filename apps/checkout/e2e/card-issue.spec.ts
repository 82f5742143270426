import type { Locator, Page } from '@playwright/test';
import { cards, checkoutOf, comeToCheckout, confirmation, enterContact, typeCard } from './shopper.ts';
import { authorizationsFor, ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

const kate = { number: '6331101999990016', expiry: '1234', code: '123', name: 'Kate Boyle' };

const issueOf = (page: Page) => ({
  startDate: page.getByLabel('Start date'),
  issueNumber: page.getByLabel('Issue number'),
});

test('a Switch customer may enter start date and issue number, and pays; they reach the processor sealed (X4, N2)', async ({
  page,
  demo,
}) => {
  const email = 'pays-with-switch@example.com';
  const { number, pay } = checkoutOf(page);
  const { startDate, issueNumber } = issueOf(page);
  await comeToCheckout(page);
  await enterContact(page, email);
  await expect(startDate).toBeHidden();

  await number.pressSequentially(kate.number);
  await expect(startDate).toBeVisible();
  await expect(number, 'the focus never moves by itself').toBeFocused();
  await startDate.pressSequentially('0319');
  await issueNumber.pressSequentially('1');
  await expect(startDate).toHaveValue('03 / 19');
  await number.press('End');
  await typeCard(page, { ...kate, number: '' });
  const sent = page.waitForRequest('**/api/orders');
  await pay.click();
  await confirmation(page);

  expect((await sent).postData()).not.toMatch(/2019-03|startDate|issueNumber/);
  const [order] = ordersOf(demo, email);
  expect(authorizationsFor(demo, order)).toMatchObject([{ brand: 'switch', lastFour: '0016', state: 'approved' }]);
});

test('a Switch customer pays with both left empty, and with a date to come, which is told and left out (X4)', async ({
  page,
  demo,
}) => {
  const email = 'has-no-start-date@example.com';
  const { startDate } = issueOf(page);
  await comeToCheckout(page);
  await enterContact(page, email);
  await typeCard(page, kate);

  await startDate.pressSequentially('1299');
  await checkoutOf(page).cardName.focus();
  await expect(startDate).toHaveAccessibleDescription(/still to come, and will not be sent/);

  await checkoutOf(page).pay.click();
  await confirmation(page);
  expect(ordersOf(demo, email)).toMatchObject([{ state: 'approved' }]);
});

test('both are found, filled in and paid with by touch alone on a phone, by keys alone at a desk (X4)', async ({
  page,
  demo,
  hasTouch,
}) => {
  const email = 'switch-without-a-mouse@example.com';
  const { number, expiry, code, cardName, pay } = checkoutOf(page);
  const { startDate, issueNumber } = issueOf(page);
  await comeToCheckout(page);
  await enterContact(page, email);
  const goTo = async (field: Locator) => {
    if (hasTouch) return field.tap();
    for (let presses = 0; presses < 10 && !(await isFocused(field)); presses += 1) await page.keyboard.press('Tab');
    return expect(field).toBeFocused();
  };
  const sent = page.waitForRequest('**/api/orders');

  await number.focus();
  await page.keyboard.type(kate.number);
  for (const [field, text] of [
    [expiry, kate.expiry],
    [code, kate.code],
    [startDate, '0319'],
    [issueNumber, '01'],
    [cardName, kate.name],
  ] as const) {
    await goTo(field);
    await page.keyboard.type(text);
  }
  await expect(startDate).toHaveValue('03 / 19');
  await expect(issueNumber).toHaveValue('01');
  // Nobody is so quick, but a second tap at the same place in half a second would be a double one, and pay nothing.
  if (hasTouch) await number.tap();
  await goTo(pay);
  if (!hasTouch) await page.keyboard.press('Enter');
  await confirmation(page);

  expect((await sent).postData()).not.toMatch(/2019-03|startDate|issueNumber/);
  expect(ordersOf(demo, email)).toMatchObject([{ brand: 'switch', state: 'approved' }]);
});

const isFocused = (field: Locator) => field.evaluate((node) => node === document.activeElement);

test('both are gone when the number becomes a Visa’s (X4)', async ({ page }) => {
  const { number } = checkoutOf(page);
  const { startDate, issueNumber } = issueOf(page);
  await comeToCheckout(page);
  await number.pressSequentially(kate.number);
  await issueNumber.pressSequentially('1');

  await number.selectText();
  await number.pressSequentially(cards.visa.number);

  await expect(startDate).toBeHidden();
  await expect(issueNumber).toBeHidden();
});
