import type { Page } from '@playwright/test';
import { cards, checkoutOf, confirmation, fillCheckout } from './shopper.ts';
import { answer, bankAnswer, letterOf, openStaffOrder, recommendation } from './staff.ts';
import { authorizationsFor, ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

// What the shopper says of the code, and what the bank makes of it. That digits are 1 is held where a Visa pays.
const letters = [
  {
    typed: 'x',
    choice: 'There is no code on my card (X)',
    letter: 'X',
    indicator: '9',
    result: 'S',
    said: 'The shopper says there is no code on the card. Indicator 9',
    answered: 'every valid card of this kind should have one. Ask them to look again in the right place.',
    toDo: 'Ask the customer to look at the card and enter the security code again',
    told: 'You told us that your card has no code (X).',
  },
  {
    typed: 'i',
    choice: 'It is there but I can’t read it (I)',
    letter: 'I',
    indicator: '2',
    result: 'P',
    said: 'The shopper says the code can’t be read. Indicator 2',
    answered: 'The security code was not checked',
    toDo: 'Keep an eye on this order.',
    told: 'You told us that the code can’t be read (I).',
  },
] as const;

for (const { typed, choice, letter, indicator, result, said, answered, toDo, told } of letters) {
  test(`${letter} typed as the code reaches the processor as ${indicator}, and the bank answers ${result} (C2, C3)`, async ({
    page,
    demo,
  }) => {
    const email = `types-${typed}@example.com`;
    await fillCheckout(page, email, { ...cards.visa, code: typed });
    await expect(checkoutOf(page).code).toBeEditable();
    await expect(page.locator('[data-part=fallback-chosen]')).toHaveText(told);

    await checkoutOf(page).pay.click();
    const { number } = await confirmation(page);

    const [order] = ordersOf(demo, email);
    expect(authorizationsFor(demo, order)).toMatchObject([
      { presenceIndicator: indicator, securityCodeResult: result, state: 'approved' },
    ]);
    await openStaffOrder(page, number);
    await expect(answer(page, 'What the shopper said')).toHaveText(said);
    await expect(letterOf(page, 'security-code')).toHaveText(result);
    await expect(bankAnswer(page, 'security-code')).toContainText(answered);
    await expect(bankAnswer(page, 'authorization')).toContainText('Approved');
    await expect(recommendation(page)).toContainText(toDo);
  });

  test(`“${choice}” reaches the processor as ${indicator}: chosen by touch alone on a phone, by keyboard alone at a desk (C3, C4, C6)`, async ({
    page,
    demo,
    hasTouch,
  }) => {
    const email = `chooses-${typed}@example.com`;
    const { code, pay } = checkoutOf(page);
    await fillCheckout(page, email, { ...cards.visa, code: '' });

    await (hasTouch ? chooseByTouch(page, choice) : chooseByKeyboard(page, choice));

    await expect(code).toHaveValue(letter);
    await expect(code).not.toBeEditable();
    await expect(code).toBeEnabled();
    await expect(page.getByRole('status').filter({ hasText: told })).toBeAttached();
    await (hasTouch ? pay.tap() : pay.press('Enter'));
    await confirmation(page);

    const [order] = ordersOf(demo, email);
    expect(authorizationsFor(demo, order)).toMatchObject([
      { presenceIndicator: indicator, securityCodeResult: result, state: 'approved' },
    ]);
  });
}

test('a shopper who finds the code after all gets the empty input back, with focus, and pays with digits as 1 (C3, C6)', async ({
  page,
  demo,
}) => {
  const email = 'finds-the-code@example.com';
  const { code, pay } = checkoutOf(page);
  await fillCheckout(page, email, { ...cards.visa, code: '' });
  await expect(code).toHaveAttribute('inputmode', 'numeric');
  await page.getByRole('button', { name: 'I can’t enter this code' }).click();
  await expect(code, 'a phone’s digit pad has no letters').toHaveAttribute('inputmode', 'text');
  await page.getByRole('radio', { name: letters[0].choice }).click();

  await page.getByRole('button', { name: 'Enter the code after all' }).click();

  await expect(code).toBeFocused();
  await expect(code).toHaveValue('');
  await expect(code).toHaveAttribute('inputmode', 'numeric');
  await page.keyboard.type('123');
  await pay.click();
  await confirmation(page);
  const [order] = ordersOf(demo, email);
  expect(authorizationsFor(demo, order)).toMatchObject([{ presenceIndicator: '1', securityCodeResult: 'M' }]);
});

async function chooseByTouch(page: Page, choice: string): Promise<void> {
  await page.getByRole('button', { name: 'I can’t enter this code' }).tap();
  await page.getByText(choice).tap();
}

async function chooseByKeyboard(page: Page, choice: string): Promise<void> {
  const radio = page.getByRole('radio', { name: choice });
  await checkoutOf(page).code.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Where is my security code?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'I can’t enter this code' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  // From a group where none is chosen, Space takes the first and an arrow the next.
  await page.keyboard.press('Space');
  if (!(await radio.isChecked())) await page.keyboard.press('ArrowDown');
  await expect(radio).toBeChecked();
}
