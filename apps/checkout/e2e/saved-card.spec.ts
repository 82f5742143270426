import { DatabaseSync } from 'node:sqlite';
import type { Page } from '@playwright/test';
import type { Demo } from '../../../.ci/demo-servers.ts';
import {
  cards,
  checkoutOf,
  comeToCheckout,
  confirmation,
  enterContact,
  fillCheckout,
  type TypedCard,
} from './shopper.ts';
import { authorizationsFor, databasesOf, ordersOf, savedCardsOf, vaultOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

/** The saved cards at the checkout, as a shopper finds them. */
function savedOf(page: Page) {
  const list = page.getByRole('group', { name: 'Choose a card' });

  return {
    list,
    card: (name: RegExp) => list.getByRole('radio', { name }),
    another: list.getByRole('radio', { name: 'Use another card' }),
    code: list.getByLabel('Security code'),
    tick: page.getByLabel('Save this card for next time'),
    pay: page.getByRole('button', { name: 'Pay £' }),
  };
}

async function payAndSave(page: Page, email: string, card: TypedCard): Promise<void> {
  await fillCheckout(page, email, card);
  await savedOf(page).tick.check();
  await checkoutOf(page).pay.click();
  await confirmation(page);
}

/** Comes again, to pay with a card that is saved. */
async function comeBack(page: Page, email: string): Promise<void> {
  await comeToCheckout(page);
  await enterContact(page, email);
}

test('a card is saved by the shopper’s own tick, and the next time only its code is asked (V5, X5, N9)', async ({
  page,
  demo,
}) => {
  const email = 'comes-back@example.com';
  await fillCheckout(page, email, cards.amex);
  await expect(savedOf(page).tick).not.toBeChecked();
  await savedOf(page).tick.check();
  await checkoutOf(page).pay.click();
  await confirmation(page);

  await comeBack(page, email);
  const { card, code, pay } = savedOf(page);
  await expect(card(/^American Express ending in 0 0 0 5, expires 12 \/ 34$/)).toBeChecked();
  await expect(checkoutOf(page).number).toHaveCount(0);
  await expect(code).toHaveAccessibleDescription(/four digits on the front/);
  await expect(page.locator('[data-part=card-picture]')).toHaveAttribute('data-side', 'front');
  await code.pressSequentially('1234');
  await pay.click();
  await confirmation(page);

  const [, second] = ordersOf(demo, email);
  expect(second).toMatchObject({ state: 'approved', brand: 'amex', last_four: '0005', security_code_result: 'M' });
  expect(authorizationsFor(demo, second)).toMatchObject([{ cardholder: 'amex', presenceIndicator: '1' }]);
});

test('without the tick nothing is saved, no cookie is set, and the next time a card is typed (X5)', async ({
  page,
  context,
}) => {
  const email = 'saves-nothing@example.com';
  await fillCheckout(page, email, cards.visa);
  await checkoutOf(page).pay.click();
  await confirmation(page);

  await comeBack(page, email);

  await expect(savedOf(page).list).toHaveCount(0);
  await expect(checkoutOf(page).number).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test('a wrong code on a saved card is said at the code, which is empty and has the focus; the right one pays (C9, V5, X7)', async ({
  page,
  demo,
}) => {
  const email = 'mistypes-the-code@example.com';
  await payAndSave(page, email, cards.strictCode);
  await comeBack(page, email);
  const { card, code, pay } = savedOf(page);

  await code.pressSequentially('987');
  await pay.click();

  await expect(code).toBeFocused();
  await expect(code).toHaveValue('');
  await expect(code).toHaveAccessibleDescription(/did not recognise the security code\. Nothing was charged\./);
  await expect(card(/^Visa/)).toBeChecked();
  await expect(checkoutOf(page).email).toHaveValue(email);

  await page.keyboard.type('123');
  await page.keyboard.press('Enter');
  await confirmation(page);
  expect(ordersOf(demo, email).map(({ state }) => state)).toEqual(['approved', 'declined', 'approved']);
});

test(
  'what a bank says of one card’s code is not said of another, which was chosen while it was slow to answer (C9, V2, V5)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'changes-the-card@example.com';
    await payAndSave(page, email, cards.strictCode);
    await comeBack(page, email);
    const { another, code, pay, card } = savedOf(page);
    const { number, expiry, cardName, code: otherCode, codeError, notice } = checkoutOf(page);
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/api/orders', async (route) => {
      await held;
      await route.continue();
    });
    await code.pressSequentially('987');
    await pay.click();

    await another.check();
    await number.pressSequentially(cards.visa.number);
    await expiry.pressSequentially(cards.visa.expiry);
    await otherCode.pressSequentially(cards.visa.code);
    await expect(otherCode).toHaveValue(cards.visa.code);
    answer();

    await expect(notice).toBeFocused();
    await expect(notice).toContainText('the code of the card that you paid with. Nothing was charged.');
    await expect(codeError).toHaveCount(0);
    // As after each answer: no code outlives the try in which it was in the page.
    await expect(otherCode).toHaveValue('');
    await otherCode.pressSequentially(cards.visa.code);
    await cardName.pressSequentially(cards.visa.name);
    await pay.click();
    await confirmation(page);
    expect(ordersOf(demo, email).map(({ state }) => state)).toEqual(['approved', 'declined', 'approved']);
    await comeToCheckout(page);
    await expect(card(/^Visa/)).toBeChecked();
  },
);

test('a code that can’t be read reaches the processor as 2, with the token and no code (C3, V5)', async ({
  page,
  demo,
}) => {
  const email = 'scratched-code@example.com';
  await payAndSave(page, email, cards.visa);
  await comeBack(page, email);
  const { list, code, pay } = savedOf(page);

  await list.getByRole('button', { name: 'I can’t enter this code' }).click();
  await list.getByRole('radio', { name: /can’t read it/ }).click();
  await expect(code).toHaveValue('I');
  await pay.click();
  await confirmation(page);

  const [, order] = ordersOf(demo, email);
  expect(authorizationsFor(demo, order)).toMatchObject([{ presenceIndicator: '2', securityCodeResult: 'P' }]);
});

test('another card can be used, and saved beside the first; choosing wipes the code (C9, V5)', async ({ page }) => {
  const email = 'has-two-cards@example.com';
  await payAndSave(page, email, cards.visa);
  await comeBack(page, email);
  const { card, another, code, tick, pay } = savedOf(page);
  await code.pressSequentially('123');

  await another.check();
  await expect(checkoutOf(page).code).toHaveValue('');
  await checkoutOf(page).code.pressSequentially('123');
  await card(/^Visa/).check();
  await another.check();
  await expect(checkoutOf(page).code).toHaveValue('');
  const { number, expiry, cardName } = checkoutOf(page);
  await number.pressSequentially(cards.amex.number);
  await expiry.pressSequentially(cards.amex.expiry);
  await checkoutOf(page).code.pressSequentially(cards.amex.code);
  await cardName.pressSequentially(cards.amex.name);
  await tick.check();
  await pay.click();
  await confirmation(page);

  await comeToCheckout(page);
  await expect(card(/^American Express/)).toBeChecked();
  await code.pressSequentially('1234');
  await card(/^Visa/).check();
  await expect(code).toHaveValue('');
  await expect(code).toHaveAccessibleDescription(/three digits/);
});

test('a card is removed once that is confirmed, at the shop and at the processor (V5)', async ({ page, demo }) => {
  const email = 'removes-a-card@example.com';
  await payAndSave(page, email, cards.visa);
  const { length: kept } = vaultOf(demo);
  await comeBack(page, email);
  const { list, card, another } = savedOf(page);
  const remove = list.getByRole('button', { name: 'Remove Visa ending in 4 2 4 2' });

  await remove.click();
  await expect(list.getByRole('button', { name: /^Yes, remove it/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(remove).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');

  await expect(card(/^Visa/)).toHaveCount(0);
  await expect(another).toBeFocused();
  await expect(list.getByRole('status').filter({ hasText: 'Visa ending in 4 2 4 2 was removed.' })).toHaveCount(1);
  await expect(checkoutOf(page).number).toBeVisible();
  expect(vaultOf(demo)).toHaveLength(kept - 1);
  await page.reload();
  await expect(checkoutOf(page).number).toBeVisible();
  await expect(list).toHaveCount(0);
});

test('a saved card is chosen, left for another, paid with and removed by touch alone on a phone, by keys alone at a desk (V5, C9)', async ({
  page,
  demo,
  hasTouch,
}) => {
  const email = 'without-a-mouse@example.com';
  await payAndSave(page, email, cards.visa);
  await comeBack(page, email);
  const { another, code, pay } = savedOf(page);
  const visa = page.getByText(/^Visa ending in 4242$/);
  const press = (name: RegExp) => {
    const button = page.getByRole('button', { name });
    return hasTouch ? button.tap() : button.press('Enter');
  };

  await (hasTouch
    ? page.getByText('Use another card').tap()
    : page.getByRole('radio', { name: /^Visa/ }).press('ArrowDown'));
  await expect(checkoutOf(page).number).toBeVisible();
  await (hasTouch ? visa.tap() : another.press('ArrowUp'));
  await (hasTouch ? code.tap() : code.focus());
  await page.keyboard.type('123');
  await (hasTouch ? pay.tap() : pay.press('Enter'));
  await confirmation(page);
  expect(ordersOf(demo, email).map(({ state }) => state)).toEqual(['approved', 'approved']);

  await comeBack(page, email);
  await press(/^Remove Visa ending in 4 2 4 2/);
  await press(/^Yes, remove it/);
  await expect(page.getByText('Visa ending in 4242')).toHaveCount(0);
  await expect.poll(() => savedCardsOf(demo, email)).toEqual([]);
});

test(
  'a card that was removed in another tab is refused, and offered no more (V5)',
  { tag: '@desk' },
  async ({ page, context }) => {
    const email = 'removes-elsewhere@example.com';
    await payAndSave(page, email, cards.visa);
    await comeBack(page, email);
    const { card, code, pay } = savedOf(page);
    await expect(card(/^Visa ending in 4 2 4 2/)).toBeChecked();
    const other = await context.newPage();
    await other.goto('/checkout');
    await other.getByRole('button', { name: /^Remove Visa/ }).click();
    await other
      .getByRole('button', { name: /^Yes|^Remove/ })
      .first()
      .click();
    await expect(other.getByText('Visa ending in 4 2 4 2 was removed.').first()).toBeAttached();

    await code.pressSequentially('123');
    await pay.click();

    await expect(checkoutOf(page).notice).toHaveText(
      'This card is not saved any more. Nothing was charged. Use another card.',
    );
    await expect(checkoutOf(page).notice).toBeFocused();
    await expect(card(/^Visa/)).toHaveCount(0);
    await expect(checkoutOf(page).number).toBeVisible();
    await expect(checkoutOf(page).email).toHaveValue(email);
  },
);

test('a card that can’t be removed now stays, and a sentence says so (V5)', async ({ page }) => {
  const email = 'cannot-remove@example.com';
  await payAndSave(page, email, cards.visa);
  await comeBack(page, email);
  const { list, card } = savedOf(page);
  await page.route('**/api/saved-cards/*', (route) => route.abort());

  // The browser itself notes the request that failed.
  await list.getByRole('button', { name: /^Remove Visa/ }).click();
  await list.getByRole('button', { name: /^Yes, remove it/ }).click();

  await expect(list.getByRole('button', { name: /^Yes, remove it/ })).toHaveAccessibleDescription(/still saved/);
  await expect(card(/^Visa/)).toBeChecked();
});

test('a card that has expired says so and can’t pay; another one is asked for (E2, V5)', async ({ page, demo }) => {
  const email = 'old-card@example.com';
  await payAndSave(page, email, cards.visa);
  expire(demo, email);

  await comeToCheckout(page);

  const { list, card, another } = savedOf(page);
  await expect(card(/^Visa ending in 4 2 4 2, expired 01 \/ 20$/)).toBeDisabled();
  await expect(list.getByText('Expired 01 / 20. You can’t pay with it any more.')).toBeVisible();
  await expect(another).toBeChecked();
  await expect(checkoutOf(page).number).toBeVisible();
});

test('nothing of a saved card is in the shop but brand, last four, expiry and the token; the code is nowhere (P4, N9)', async ({
  page,
  demo,
}) => {
  const email = 'saved-and-no-more@example.com';
  await payAndSave(page, email, cards.visa);

  expect(savedCardsOf(demo, email)).toMatchObject([
    { brand: 'visa', last_four: '4242', expiry: '2034-12', token: expect.stringMatching(/^card_[A-Z]{24}$/) },
  ]);
  const response = await page.request.get('/api/saved-cards');
  expect(new Set(Object.keys((await response.json()).cards[0]))).toEqual(
    new Set(['id', 'brand', 'lastFour', 'expiry']),
  );
  expect((await page.context().cookies()).map(({ httpOnly, sameSite }) => ({ httpOnly, sameSite }))).toEqual([
    { httpOnly: true, sameSite: 'Strict' },
  ]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

/** Lets the years pass for the card that was saved with an order of this shopper's. */
function expire(demo: Demo, email: string): void {
  const database = new DatabaseSync(databasesOf(demo).shop, { timeout: 5000 });
  database
    .prepare(`update saved_cards set expiry = '2020-01' where attempt in (select attempt from orders where email = ?)`)
    .run(email);
  database.close();
}
