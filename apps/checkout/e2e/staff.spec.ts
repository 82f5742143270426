// The staff's pages by keyboard: find an order, decide on it, see at the processor that it was done.
import { bankAnswer, buyHeld, decisionsOf, openStaffOrder } from './staff.ts';
import { authorizationsFor, ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

test(
  'staff find a held order by filters and search, by keyboard alone, and release it (V3)',
  { tag: '@desk' },
  async ({ page }) => {
    const number = await buyHeld(page, 'held-then-released@example.com');
    await page.goto('/staff');

    const state = page.getByLabel('State');
    await state.focus();
    await page.keyboard.type('Held');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.getByLabel('Address check').focus();
    await page.keyboard.type('N:');
    await page.getByRole('button', { name: 'Search' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/staff?state=held&address=N');
    await expect(page.getByRole('button', { name: 'Search' }), 'the focus is kept').toBeFocused();
    await expect(page.getByRole('row', { name: number })).toContainText('Held for review');

    const text = page.getByLabel('Order number, name or e-mail');
    await text.focus();
    await page.keyboard.type('held-then');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/staff?text=held-then&state=held&address=N');
    await expect(text).toBeFocused();
    await expect(page.locator('#orders-found')).toHaveText('1 order');

    await page.reload();
    await expect(text, 'what is searched for is in the address').toHaveValue('held-then');
    await page.getByRole('link', { name: number, exact: true }).press('Enter');

    const { button, told, history } = decisionsOf(page);
    await expect(page.getByRole('heading', { name: 'Held for review' })).toBeVisible();
    await button('Release the order').press('Enter');
    await expect(told).toHaveText('Released. The order can go.');
    await expect(told).toBeFocused();
    await expect(button('Release the order')).toHaveCount(0);
    await expect(history.getByRole('row', { name: 'staff' })).toContainText('Released');

    await page.goto(`/staff?text=${number}`);
    await expect(page.getByRole('row', { name: number })).toContainText('Released');
  },
);

test('staff decline an order: asked first, voided at the processor, written down (V0)', async ({ page, demo }) => {
  const email = 'held-then-declined@example.com';
  const number = await buyHeld(page, email);
  await openStaffOrder(page, number);
  const { button, dialog, told, history } = decisionsOf(page);

  await button('Void and decline').press('Enter');
  await expect(dialog).toContainText('The approval of £2.40 is voided at the processor. That can’t be undone.');
  await expect(dialog.getByRole('button', { name: 'Leave it as it is' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button('Void and decline')).toBeFocused();
  expect(authorizationsFor(demo, ordersOf(demo, email)[0])).toMatchObject([{ state: 'approved' }]);

  await button('Void and decline').press('Enter');
  await dialog.getByRole('button', { name: 'Void and decline' }).press('Enter');
  await expect(told).toHaveText('Declined. Nothing is charged.');
  await expect(told).toBeFocused();

  expect(authorizationsFor(demo, ordersOf(demo, email)[0])).toMatchObject([{ state: 'voided' }]);
  await expect(history.getByRole('row', { name: 'staff' })).toContainText('Declined');
  await expect(bankAnswer(page, 'authorization'), 'nobody ships on it').toContainText('Do not ship on this payment');
});

test('of two of the staff the second is told what was done (V0)', async ({ page, context, demo }) => {
  const email = 'two-look-at-it@example.com';
  const number = await buyHeld(page, email);
  await openStaffOrder(page, number);
  const other = await context.newPage();
  await openStaffOrder(other, number);

  await decisionsOf(page).button('Release the order').press('Enter');
  await expect(decisionsOf(page).told).toHaveText('Released. The order can go.');
  await decisionsOf(other).button('Void and decline').press('Enter');
  await decisionsOf(other).dialog.getByRole('button', { name: 'Void and decline' }).press('Enter');

  await expect(decisionsOf(other).told).toContainText('Something was done already: released by staff');
  await expect(decisionsOf(other).button('Release the order')).toHaveCount(0);
  expect(authorizationsFor(demo, ordersOf(demo, email)[0])).toMatchObject([{ state: 'approved' }]);
});

test(
  'an order prints on two pages at most, dark on white from a dark screen, and without what can be pressed (V4)',
  { tag: '@desk' },
  async ({ page }) => {
    const number = await buyHeld(page, 'is-printed@example.com');
    await openStaffOrder(page, number);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

    const report = page.getByRole('region', { name: 'What the bank answered' });
    await expect(report).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(report).toContainText('Neither the street nor the postal code matches');
    await expect(report).toContainText('Sure. It is documented without dispute.');
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
    const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
    expect(await report.innerText(), 'never a code').not.toMatch(/\d{3}/);
  },
);
