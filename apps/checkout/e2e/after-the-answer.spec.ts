// What follows from the bank's answer about the code: asked again once, sent again by itself, never two approvals.
import type { Page } from '@playwright/test';
import { cards, checkoutOf, confirmation, fillCheckout } from './shopper.ts';
import { letterOf, openStaffOrder, recommendation } from './staff.ts';
import { authorizationsFor, ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

const absent = 'There is no code on my card (X)';
const wrong = /did not recognise the security code\. Nothing was charged\./;
const look = /says that this card has a security code\. Nothing was charged\. Look at the marked place again/;

/** Every authorization of a shopper, in order: its state and the answer about the code. */
function approvalsOf(demo: Parameters<typeof ordersOf>[0], email: string) {
  return ordersOf(demo, email)
    .flatMap((order) => authorizationsFor(demo, order))
    .map(({ state, securityCodeResult }) => `${String(state)} ${String(securityCodeResult)}`);
}

async function expectAskedAgain(page: Page, sentence: RegExp): Promise<void> {
  const { code, number } = checkoutOf(page);
  await expect(code).toBeFocused();
  await expect(code).toHaveValue('');
  await expect(code).toHaveAccessibleDescription(sentence);
  await expect(number).not.toHaveValue('');
}

test('N, then the right code: asked once more with everything else kept, and charged once (V2, V0, C9)', async ({
  page,
  demo,
}) => {
  const email = 'mistypes-then-pays@example.com';
  await fillCheckout(page, email, { ...cards.visa, code: '999' });
  await checkoutOf(page).pay.click();
  await expectAskedAgain(page, wrong);

  await page.keyboard.type('123');
  await page.keyboard.press('Enter');
  const { number } = await confirmation(page);

  expect(approvalsOf(demo, email)).toEqual(['voided N', 'approved M']);
  await openStaffOrder(page, number);
  await expect(letterOf(page, 'security-code')).toHaveText('M');
  const [first] = ordersOf(demo, email);
  const tried = page.getByRole('row', { name: `Tried to pay for the same with order ${String(first?.['number'])}` });
  await expect(tried.getByRole('cell')).toContainText(['Customer', 'Voided', 'Y', 'N', 'Tried to pay']);
});

test('N twice: the order is taken, and a person looks at it before it goes (V2, V3)', async ({ page, demo }) => {
  const email = 'never-right@example.com';
  await fillCheckout(page, email, { ...cards.visa, code: '999' });
  await checkoutOf(page).pay.click();
  await expectAskedAgain(page, wrong);

  await page.keyboard.type('998');
  await page.keyboard.press('Enter');
  const { number } = await confirmation(page);

  expect(approvalsOf(demo, email)).toEqual(['voided N', 'approved N']);
  await openStaffOrder(page, number);
  await expect(recommendation(page)).toContainText('again');
});

test('X on a Visa, S, then the code is found: the place is shown again, and the shopper pays with digits (C5, V2)', async ({
  page,
  demo,
  hasTouch,
}) => {
  const email = 'finds-it-after-all@example.com';
  const { code, pay, picture } = checkoutOf(page);
  await fillCheckout(page, email, { ...cards.visa, code: '' });
  const press = (name: string) => {
    const button = page.getByRole('button', { name });
    return hasTouch ? button.tap() : button.press('Enter');
  };
  await press('I can’t enter this code');
  await (hasTouch ? page.getByText(absent).tap() : page.getByRole('radio', { name: absent }).press(' '));
  await (hasTouch ? pay.tap() : pay.press('Enter'));

  await expectAskedAgain(page, look);
  await expect(code).toBeEditable();
  await expect(picture).toHaveAttribute('data-side', 'back');
  // Nobody is so quick, but a second tap at the same place in half a second would be a double one, and pay nothing.
  if (hasTouch) await code.tap();
  await page.keyboard.type('123');
  await (hasTouch ? pay.tap() : page.keyboard.press('Enter'));
  await confirmation(page);

  expect(approvalsOf(demo, email)).toEqual(['voided S', 'approved M']);
});

test('X twice: the second time the order is taken and held for a look (C5, V3)', async ({ page, demo }) => {
  const email = 'says-x-twice@example.com';
  await fillCheckout(page, email, { ...cards.visa, code: 'x' });
  await checkoutOf(page).pay.click();
  await expectAskedAgain(page, look);

  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  await confirmation(page);

  expect(approvalsOf(demo, email)).toEqual(['voided S', 'approved S']);
});

test('P: sent again by itself, the first approval taken back first; the shopper notices nothing (V2, V0)', async ({
  page,
  demo,
}) => {
  const email = 'not-processed@example.com';
  await fillCheckout(page, email, cards.codeNotProcessed);
  await checkoutOf(page).pay.click();
  const { number } = await confirmation(page);

  expect(approvalsOf(demo, email)).toEqual(['voided P', 'approved M']);
  expect(ordersOf(demo, email)).toHaveLength(1);
  await openStaffOrder(page, number);
  const history = page.getByRole('region', { name: 'What happened to this order' }).getByRole('table');
  await expect(history.getByRole('row')).toHaveCount(3);
  await expect(history.getByRole('row', { name: 'Asked again' })).toContainText('Voided');
});

test('after the code was asked for again and the page is left, it does not come back with the page (C9)', async ({
  page,
}) => {
  await fillCheckout(page, 'leaves-after-n@example.com', { ...cards.visa, code: '999' });
  await checkoutOf(page).pay.click();
  await expectAskedAgain(page, wrong);
  await page.keyboard.type('12');

  await page.goto('/staff');
  await page.goBack();

  await expect(checkoutOf(page).code).toHaveValue('');
});
