// A card that is Maestro and Bancontact: the shopper says by which of the two it is charged.
import type { Locator, Page } from '@playwright/test';
import { expectNothingFound, loadAxe } from './axe.ts';
import { cards, checkoutOf, comeToCheckout, confirmation, enterContact, typeCard } from './shopper.ts';
import { answer, bankAnswer, openStaffOrder } from './staff.ts';
import { authorizationsFor, ordersOf, savedCardsOf } from './stored.ts';
import { expect, test } from './shop-test.ts';
import { tabTo } from './tab-to.ts';

const noCode = 'This card has no security code. Leave this empty.';

/** The choice under the card number. */
function choiceOf(page: Page) {
  const group = page.getByRole('group', { name: 'Pay with' });
  return {
    group,
    maestro: group.getByRole('button', { name: 'Maestro' }),
    bancontact: group.getByRole('button', { name: 'Bancontact' }),
  };
}

/** With a finger where there is a touch screen. */
const press = (target: Locator, { hasTouch }: { hasTouch: boolean | undefined }) =>
  hasTouch ? target.tap() : target.click();

async function expectOrder(page: Page, number: string, network: string): Promise<void> {
  await openStaffOrder(page, number);
  await expect(answer(page, 'Network')).toHaveText(network);
  await expect(answer(page, 'What the shopper said')).toContainText('No code was asked for or entered.');
}

test('a shopper sees both brands of the card, chooses Bancontact, and pays without a code; the staff read it (N10, C8, V4)', async ({
  page,
  demo,
  hasTouch,
}) => {
  const email = 'pays-by-bancontact@example.com';
  const { number, code, codeHint, codeError, picture, pay } = checkoutOf(page);
  const { group, maestro, bancontact } = choiceOf(page);
  await loadAxe(page);
  await comeToCheckout(page);
  await enterContact(page, email);
  await expect(group).toHaveCount(0);

  await typeCard(page, cards.bancontact);
  await expect(maestro).toHaveAttribute('aria-pressed', 'true');
  await expect(bancontact).toHaveAttribute('aria-pressed', 'false');
  await expect(codeHint).toContainText('If your card has none, leave this empty.');

  await press(bancontact, { hasTouch });
  await expect(bancontact).toHaveAttribute('aria-pressed', 'true');
  await expect(maestro).toHaveAttribute('aria-pressed', 'false');
  await expect(number).toHaveValue('6703 4444 4444 4449');
  await expect(codeHint).toHaveText(noCode);
  await expect(code).toHaveAccessibleDescription(noCode);
  await expect(picture).toHaveCount(0);
  await expectNothingFound(page, 'the checkout with the choice of brand');

  await press(pay, { hasTouch });
  await expect(codeError).toBeHidden();
  const order = await confirmation(page);
  await expect(page.getByText('Bancontact •••• 4449')).toBeVisible();

  const [kept] = ordersOf(demo, email);
  expect(kept).toMatchObject({
    state: 'approved',
    brand: 'maestro',
    chosen_brand: 'bancontact',
    network: 'bancontact',
  });
  expect(authorizationsFor(demo, kept)).toMatchObject([
    { cardholder: 'bancontact', network: 'bancontact', presenceIndicator: '0', state: 'approved' },
  ]);
  await expectOrder(page, order.number, 'Bancontact, chosen by the shopper on a Maestro card');
  await expect(answer(page, 'Card')).toContainText('Bancontact •••• 4449');
  await expect(bankAnswer(page, 'authorization')).toContainText('Card schemeBancontact');
  await expect(bankAnswer(page, 'security-code')).toContainText('No code sent');
});

test('the choice left alone pays by the brand that is shown (N10, C8)', async ({ page, demo, hasTouch }) => {
  const email = 'leaves-it-at-maestro@example.com';
  await comeToCheckout(page);
  await enterContact(page, email);
  await typeCard(page, cards.bancontact);

  await press(checkoutOf(page).pay, { hasTouch });
  const order = await confirmation(page);
  await expect(page.getByText('Maestro •••• 4449')).toBeVisible();

  const [kept] = ordersOf(demo, email);
  expect(authorizationsFor(demo, kept)).toMatchObject([{ network: 'maestro', presenceIndicator: '0' }]);
  await expectOrder(page, order.number, 'Maestro, offered first and kept by the shopper');
});

test(
  'the choice goes with the number: a Visa in its place is asked for its code, and the staff read of no choice (N10, C8)',
  {
    tag: '@desk',
  },
  async ({ page, demo }) => {
    const email = 'takes-another-card@example.com';
    const { number, codeHint, pay } = checkoutOf(page);
    await comeToCheckout(page);
    await enterContact(page, email);
    await number.pressSequentially(cards.bancontact.number);
    await choiceOf(page).bancontact.click();
    await expect(codeHint).toHaveText(noCode);

    await number.clear();
    await typeCard(page, cards.visa);
    await expect(choiceOf(page).group).toHaveCount(0);
    await expect(codeHint).toContainText('The last three digits');
    await pay.click();
    const order = await confirmation(page);

    expect(ordersOf(demo, email)).toMatchObject([
      { brand: 'visa', chosen_brand: null, presence_indicator: '1', security_code_result: 'M' },
    ]);
    await openStaffOrder(page, order.number);
    await expect(answer(page, 'Card')).toContainText('Visa');
    await expect(answer(page, 'Network')).toHaveCount(0);
  },
);

test(
  'the brand is chosen by the keyboard alone, and a code typed before goes nowhere (N10, A4, C8)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'chooses-by-key@example.com';
    const { number, expiry, code, cardName, pay } = checkoutOf(page);
    const { maestro, bancontact } = choiceOf(page);
    const { keyboard } = page;
    await comeToCheckout(page);
    await enterContact(page, email);
    await number.focus();

    await keyboard.type(cards.bancontact.number);
    await expect(number, 'the focus never moves by itself').toBeFocused();
    await expect(
      page.getByRole('status').filter({ hasText: 'You can use this card as Maestro or Bancontact.' }),
    ).toBeAttached();
    await tabTo(page, expiry);
    await keyboard.type(cards.bancontact.expiry);
    await tabTo(page, code);
    await keyboard.type('123');
    await tabTo(page, maestro, 'Shift+Tab');
    await tabTo(page, bancontact);
    await keyboard.press('Space');
    await expect(bancontact).toBeFocused();
    await expect(bancontact).toHaveAttribute('aria-pressed', 'true');
    await tabTo(page, cardName);
    await keyboard.type(cards.bancontact.name);
    await tabTo(page, pay);
    await keyboard.press('Enter');
    await confirmation(page);

    const [kept] = ordersOf(demo, email);
    expect(kept).toMatchObject({ chosen_brand: 'bancontact', presence_indicator: '0', security_code_result: null });
    expect(authorizationsFor(demo, kept)).toMatchObject([{ network: 'bancontact', presenceIndicator: '0' }]);
  },
);

test('a saved card keeps the brand that was chosen: listed by it, asked for no code, charged by it (V5, N10, C8)', async ({
  page,
  demo,
  hasTouch,
}) => {
  const email = 'saves-a-bancontact@example.com';
  const { pay } = checkoutOf(page);
  await comeToCheckout(page);
  await enterContact(page, email);
  await typeCard(page, cards.bancontact);
  await press(choiceOf(page).bancontact, { hasTouch });
  await page.getByLabel('Save this card for next time').check();
  await press(pay, { hasTouch });
  await confirmation(page);

  await comeToCheckout(page);
  await enterContact(page, email);
  const list = page.getByRole('group', { name: 'Choose a card' });
  await expect(list.getByRole('radio', { name: /^Bancontact ending in 4 4 4 9, expires 12 \/ 34$/ })).toBeChecked();
  await expect(list.getByLabel('Security code')).toHaveCount(0);
  await press(pay, { hasTouch });
  const order = await confirmation(page);

  const [, second] = ordersOf(demo, email);
  expect(second).toMatchObject({
    state: 'approved',
    brand: 'maestro',
    chosen_brand: 'bancontact',
    network: 'bancontact',
  });
  expect(authorizationsFor(demo, second)).toMatchObject([{ network: 'bancontact', presenceIndicator: '0' }]);
  expect(savedCardsOf(demo, email)).toMatchObject([{ brand: 'maestro', chosen_brand: 'bancontact' }]);
  await expectOrder(page, order.number, 'Bancontact, chosen by the shopper on a Maestro card');
});
