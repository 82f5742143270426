// The staff say what X and I take, and the checkout asks for it: from the page of the policy to the history of the order.
import type { Locator, Page } from '@playwright/test';
import { cards, checkoutOf, comeToCheckout, confirmation, enterContact, fillCheckout } from './shopper.ts';
import { openStaffOrder } from './staff.ts';
import { authorizationsFor, ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

const believed = {
  absentWherePrinted: 'taken',
  absentElsewhere: 'taken',
  illegible: 'taken',
  exceptions: [],
} as const;
const secondLook = { ...believed, absentWherePrinted: 'second-look' } as const;
const tickInUs = { ...believed, exceptions: [{ said: 'absent', brand: 'visa', region: 'US', rule: 'tick' }] } as const;

/** A Visa whose bank checks no code: with X of another the bank asks to look again, as after-the-answer.spec.ts shows. */
const cardOfAnyBank = { ...cards.visa, number: '4217651111111119' };

const tickOf = (page: Page) =>
  page.getByRole('checkbox', { name: /^I have looked at the place that the picture marks/ });
const lookedOf = (page: Page) => page.getByRole('button', { name: 'I have looked again: no code is there' });

/** Has the staff's server keep it, without their page. */
async function keep(page: Page, fallbacks: object): Promise<void> {
  const answer = await page.request.put('/api/staff/fallbacks', { data: fallbacks });
  expect(answer.status()).toBe(200);
}

// The other tests of this worker share its shop.
test.afterEach(async ({ page }) => void (await page.request.delete('/api/staff/fallbacks')));

test('the staff ask for a tick with X on a Visa in one country; there it is asked for, in another it is not (C5)', async ({
  page,
  demo,
}) => {
  await page.goto('/staff/missing-codes');
  const section = page.getByRole('main');
  await section.getByRole('button', { name: 'Add an exception' }).click();
  await section.getByLabel('Brand').selectOption('Visa');
  await section.getByLabel('Country').selectOption('United States');
  await section.getByLabel('What the shop does').selectOption('Ask for a tick that they looked');
  await section.getByRole('button', { name: 'Save what X and I take' }).click();
  await expect(section.getByRole('status')).toHaveText('Saved. It holds for the checkout from now on.');

  const email = 'ticks-in-the-states@example.com';
  const { country, code, codeError, pay } = checkoutOf(page);
  await fillCheckout(page, email, { ...cardOfAnyBank, code: 'x' });
  await expect(tickOf(page)).not.toBeChecked();
  await country.selectOption('Germany');
  await expect(tickOf(page)).toHaveCount(0);
  await country.selectOption('United States');

  await pay.click();
  await expect(codeError).toHaveText('Tick that you have looked for the code, or enter it.');
  await expect(code).toBeFocused();
  expect(ordersOf(demo, email), 'nothing was sent').toEqual([]);

  await tickOf(page).check();
  await pay.click();
  const { number } = await confirmation(page);

  const [order] = ordersOf(demo, email);
  expect(authorizationsFor(demo, order)).toMatchObject([{ presenceIndicator: '9', state: 'approved' }]);
  await openStaffOrder(page, number);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'sideways').toBeLessThanOrEqual(
    0,
  );
  const said = page.getByRole('row', { name: /Ticked/ });
  await expect(said).toContainText(
    'Ticked: “I have looked at the place that the picture marks. There is no code on my card.”',
  );
  await expect(said.getByRole('cell').nth(4)).toHaveText('X');
  expect(await said.getByRole('cell').nth(5).innerText(), 'no digit is in it').not.toMatch(/\d/);
});

test('X with its tick is told and paid by keyboard alone at a desk, by touch alone on a phone (C4, C5)', async ({
  page,
  demo,
  hasTouch,
}) => {
  const email = 'ticks-without-a-mouse@example.com';
  const { code, pay } = checkoutOf(page);
  await keep(page, tickInUs);
  await fillCheckout(page, email, { ...cardOfAnyBank, code: '' });

  await sayX(page, hasTouch);
  if (hasTouch) {
    // By its words, as a thumb does.
    await page.getByText('I have looked at the place that the picture marks. There is no code on my card.').tap();
  } else {
    await tabTo(page, tickOf(page));
    await page.keyboard.press('Space');
  }
  await expect(tickOf(page)).toBeChecked();
  await expect(code).toHaveValue('X');
  await press(page, pay, hasTouch);
  await confirmation(page);

  expect(ordersOf(demo, email)).toMatchObject([{ statement: expect.stringContaining('"how":"tick"') }]);
});

test('X with its second look is told, taken back, told again and paid, by keyboard alone or by touch alone (C4, C5, C6)', async ({
  page,
  demo,
  hasTouch,
}) => {
  const email = 'looks-twice@example.com';
  const { code, codeError, pay } = checkoutOf(page);
  await keep(page, secondLook);
  await fillCheckout(page, email, { ...cardOfAnyBank, code: '' });

  await sayX(page, hasTouch);
  await press(page, lookedOf(page), hasTouch);
  await expect(lookedOf(page)).toHaveAttribute('aria-pressed', 'true');
  await press(page, page.getByRole('button', { name: 'Enter the code after all' }), hasTouch);
  await expect(code).toBeFocused();
  await expect(code).toHaveValue('');

  // What was confirmed before holds no more.
  await sayX(page, hasTouch);
  await expect(lookedOf(page)).toHaveAttribute('aria-pressed', 'false');
  await press(page, pay, hasTouch);
  await expect(codeError).toHaveText('Look at the marked place once more and say what you find, or enter the code.');
  await press(page, lookedOf(page), hasTouch);
  await expect(codeError).toHaveCount(0);
  await press(page, pay, hasTouch);
  await confirmation(page);

  expect(ordersOf(demo, email)).toMatchObject([{ statement: expect.stringContaining('"how":"second-look"') }]);
});

test(
  'a letter that the shop refuses in one country is answered with a clear sentence, and is no choice there (C5, C7)',
  { tag: '@desk' },
  async ({ page }) => {
    const { country, code, codeError } = checkoutOf(page);
    await keep(page, {
      ...believed,
      exceptions: [{ said: 'absent', brand: null, region: 'US', rule: 'refused' }],
    });
    await fillCheckout(page, 'no-x-here@example.com', { ...cards.visa, code: '' });

    await page.getByRole('button', { name: 'I can’t enter this code' }).click();
    await expect(page.getByRole('radio', { name: /\(X\)$/ })).toHaveCount(0);
    await code.pressSequentially('x');
    await expect(codeError).toHaveText(
      'We need the security code to take this card. Enter it in digits, or use another card.',
    );

    await country.selectOption('Germany');
    await expect(codeError).toHaveCount(0);
    await expect(page.getByRole('radio', { name: /\(X\)$/ })).toBeVisible();
  },
);

test(
  'rules that have changed since the checkout was opened are asked for when the shopper pays, and nothing was charged (C5, V0)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'rules-change-meanwhile@example.com';
    const { code, codeError, pay } = checkoutOf(page);
    await fillCheckout(page, email, { ...cardOfAnyBank, code: 'x' });
    await keep(page, tickInUs);

    await pay.click();
    await expect(codeError).toHaveText('Tick that you have looked for the code, or enter it.');
    await expect(code).toBeFocused();
    expect(ordersOf(demo, email)).toEqual([]);

    await page.keyboard.type('x');
    await tickOf(page).check();
    await pay.click();
    await confirmation(page);
    expect(ordersOf(demo, email)).toHaveLength(1);
  },
);

test(
  'the rules hold for the code of a saved card too, by its own brand (C5, V5)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'says-x-of-a-saved-card@example.com';
    const { pay } = checkoutOf(page);
    await fillCheckout(page, email, cardOfAnyBank);
    await page.getByLabel('Save this card for next time').check();
    await pay.click();
    await confirmation(page);
    await keep(page, tickInUs);

    await comeToCheckout(page);
    await enterContact(page, email);
    await page.getByRole('textbox', { name: 'Security code' }).pressSequentially('x');
    await pay.click();
    await expect(page.locator('#saved-csc-error')).toHaveText('Tick that you have looked for the code, or enter it.');
    await tickOf(page).check();
    await pay.click();
    await confirmation(page);

    expect(ordersOf(demo, email).at(-1)).toMatchObject({
      presence_indicator: '9',
      statement: expect.stringContaining('"how":"tick"'),
    });
  },
);

test('when an exception is taken out, what was wrong with it goes with it, and the others keep what was chosen (C5)', async ({
  page,
}) => {
  await page.goto('/staff/missing-codes');
  const main = page.getByRole('main');
  const countries = main.getByLabel('Country');
  await main.getByRole('button', { name: 'Add an exception' }).click();
  await main.getByRole('button', { name: 'Add an exception' }).click();
  await countries.nth(1).selectOption('Japan');
  await main.getByRole('button', { name: 'Save what X and I take' }).press('Enter');
  await expect(main.getByRole('alert').getByRole('listitem')).toHaveCount(1);

  await main.getByRole('button', { name: 'Remove this exception' }).first().press('Enter');
  await expect(main.getByRole('button', { name: 'Add an exception' })).toBeFocused();
  await expect(main.getByRole('alert')).toHaveCount(0);
  await expect(countries).toHaveValue('JP');
  await expect(main.locator('[aria-invalid=true]')).toHaveCount(0);

  await main.getByRole('button', { name: 'Save what X and I take' }).press('Enter');
  await expect(main.getByRole('status')).toHaveText('Saved. It holds for the checkout from now on.');
});

test('the staff are told what is wrong with an exception, at its field, and can take everything back (C5)', async ({
  page,
}) => {
  await page.goto('/staff/missing-codes');
  const section = page.getByRole('main');
  await section.getByRole('button', { name: 'Add an exception' }).press('Enter');
  await section.getByRole('button', { name: 'Save what X and I take' }).press('Enter');

  const summary = section.getByRole('alert');
  await expect(summary).toBeFocused();
  await summary.getByRole('link').press('Enter');
  await expect(section.getByLabel('Brand')).toBeFocused();
  await expect(section.getByLabel('Brand')).toHaveAccessibleDescription(
    'Choose a brand or a country: without either this is no exception.',
  );

  await section.getByLabel('Country').selectOption('Japan');
  await section.getByRole('button', { name: 'Save what X and I take' }).press('Enter');
  await expect(section.getByRole('status')).toBeFocused();
  await expect(section.getByLabel('Country')).toHaveValue('JP');

  await section.getByRole('button', { name: 'Believe X and I again' }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('That can’t be undone.');
  await page.getByRole('dialog').getByRole('button', { name: 'Believe X and I again' }).press('Enter');
  await expect(section.getByRole('status')).toHaveText('X and I are believed again, with a warning.');
  await expect(section.getByLabel('Country')).toHaveCount(0);
});

/** Typed where there are keys with letters on them, chosen where there are none. */
async function sayX(page: Page, byTouch: boolean): Promise<void> {
  if (byTouch) {
    await tap(page, page.getByRole('button', { name: 'I can’t enter this code' }));
    await tap(page, page.getByText('There is no code on my card (X)'));
    return;
  }
  await checkoutOf(page).code.focus();
  await tabTo(page, page.getByRole('button', { name: 'I can’t enter this code' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'There is no code on my card (X)' })).toBeChecked();
}

async function press(page: Page, target: Locator, byTouch: boolean): Promise<void> {
  if (byTouch) return tap(page, target);
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Not so soon after the one before: two at one place of the screen in half a second are a double tap, whatever stands there. */
async function tap(page: Page, target: Locator): Promise<void> {
  await page.waitForTimeout(500);
  await target.tap();
}

/** To what comes next in the page, or before. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let presses = 0; presses < 30; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press(key);
    }
  }
  throw new Error(`Neither Tab nor Shift+Tab came by ${target.toString()}.`);
}
