// A bank that wants the shopper to confirm the payment on its own page (3-D Secure), from the pay button to what the staff read.
import type { Page } from '@playwright/test';
import { expectNothingFound, loadAxe } from './axe.ts';
import { bankOf, confirmWithBank } from './bank.ts';
import { cards, checkoutOf, comeToCheckout, confirmation, enterContact, fillCheckout } from './shopper.ts';
import { bankAnswer, openStaffOrder, recommendation } from './staff.ts';
import { authorizationsFor, ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';
import { tabTo } from './tab-to.ts';

const card = cards.toConfirm;

async function payWith(page: Page, email: string): Promise<void> {
  await fillCheckout(page, email, card);
  await checkoutOf(page).pay.click();
  await expect(bankOf(page).heading).toBeVisible();
}

test(
  'a shopper confirms by keyboard alone and has paid once; staff read how it ended (T2, T3, V0, V4)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'confirms-by-keyboard@example.com';
    const { window, heading, facts, code, passcode } = bankOf(page);
    await fillCheckout(page, email, card);

    await checkoutOf(page).code.press('Enter');
    await expect(heading).toBeVisible();
    await expect(window.getByRole('heading')).toBeFocused();
    await expect(facts).toContainText(/Quiet Acre Seeds.*£2\.40.*ending in 3220/s);
    const sent = await passcode();
    await tabInto(page, code);
    await page.keyboard.type(sent);
    await page.keyboard.press('Enter');
    const { number } = await confirmation(page);

    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeFocused();
    const [declined, paid, ...more] = ordersOf(demo, email);
    expect(more).toEqual([]);
    expect(declined).toMatchObject({ state: 'declined', reason: 'authentication-required', action: 'step-up' });
    expect(paid).toMatchObject({ state: 'approved', trans_status: 'Y', eci: '05', security_code_result: 'M' });
    expect(authorizationsFor(demo, paid)).toMatchObject([{ state: 'approved', transStatus: 'Y', minorUnits: 240 }]);

    await openStaffOrder(page, number);
    await expect(recommendation(page)).toContainText('Go on with the order.');
    await expect(bankAnswer(page, 'three-d-secure')).toContainText('The bank authenticated the cardholder.');
    await expect(bankAnswer(page, 'three-d-secure').locator('[data-fact=eci]')).toContainText('05');
    await expect(bankAnswer(page, 'three-d-secure').locator('[data-fact=program]')).toContainText('Visa Secure');
  },
);

test(
  'a wrong code may be mended; after the third one nothing is charged, the form stands, and another card pays (T3, X7)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'enters-wrong-codes@example.com';
    const { code, alert, confirm, window } = bankOf(page);
    const checkout = checkoutOf(page);
    await payWith(page, email);

    for (const left of ['2 tries', 'one try']) {
      await code.fill('111111');
      await confirm.click();
      await expect(alert).toHaveText(`This code is not right: ${left} left.`);
    }
    await code.fill('111111');
    await confirm.click();

    await expect(checkout.notice).toHaveText(
      'Your bank could not confirm that it was you who wanted to pay. Nothing was charged. Use another card, or ask your bank.',
    );
    await expect(window).toHaveCount(0);
    await expect(checkout.notice).toBeFocused();
    await expect(checkout.number).toHaveValue('4000 0000 0000 3220');
    await expect(checkout.code).toHaveValue('');
    const [declined, ...others] = ordersOf(demo, email);
    expect(others, 'the bank was not asked without a confirmation').toEqual([]);
    expect(declined).toMatchObject({ state: 'declined', trans_status: 'N', eci: '07', action_now: 'decline' });

    await checkout.code.pressSequentially(card.code);
    await checkout.pay.click();
    await expect(checkout.notice).toContainText('Your bank still wants to check that it is you. Nothing was charged.');

    await checkout.number.selectText();
    await checkout.number.pressSequentially(cards.visa.number);
    await checkout.code.pressSequentially(cards.visa.code);
    await checkout.pay.click();
    await confirmation(page);

    await openStaffOrder(page, String(declined?.['number']));
    await expect(recommendation(page)).toContainText('did not pass the 3-D Secure check');
  },
);

test(
  'a bank’s page that hangs is said to take long, and the shopper leaves it and pays after all (T2, X7)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'waits-for-the-bank@example.com';
    const { window, stop, stopForGood } = bankOf(page);
    const { code, pay } = checkoutOf(page);
    const hang = () => new Promise<void>(() => {});
    await page.route('**/acs/challenge', hang);
    await fillCheckout(page, email, card);
    await pay.click();

    await expect(window.getByRole('status')).toHaveText('Your bank’s page is loading.');
    await expect(window.getByRole('status')).toContainText('taking longer than usual', { timeout: 15_000 });
    await stop.click();
    await stopForGood.click();
    await expect(window).toHaveCount(0);
    await expect(code).toHaveValue('123');

    await page.unroute('**/acs/challenge', hang);
    await pay.click();
    await confirmWithBank(page);
    await confirmation(page);
    expect(ordersOf(demo, email).map(({ state }) => state)).toEqual(['declined', 'approved']);
  },
);

test(
  'a mistyped security code does not cost a second confirmation, and a saved card is confirmed as a typed one (T3, V2, V5)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'saves-a-card-to-confirm@example.com';
    const { code, codeError, pay } = checkoutOf(page);
    await fillCheckout(page, email, { ...card, code: '987' });
    await page.getByLabel('Save this card for next time').check();
    await pay.click();
    await confirmWithBank(page);
    await expect(codeError).toContainText('did not recognise the security code');
    await code.pressSequentially(card.code);
    await pay.click();
    await confirmation(page);

    await comeToCheckout(page);
    await enterContact(page, email);
    await page.locator('#saved-csc').pressSequentially(card.code);
    await pay.click();
    await confirmWithBank(page);
    await confirmation(page);

    expect(ordersOf(demo, email).map(({ state, trans_status: status }) => [state, status])).toEqual([
      ['declined', 'Y'],
      ['voided', 'Y'],
      ['approved', 'Y'],
      ['declined', 'Y'],
      ['approved', 'Y'],
    ]);
  },
);

test('axe finds nothing while the bank’s page is open, in it and around it (A1, T2)', async ({ page }) => {
  await loadAxe(page);
  await payWith(page, 'confirms-with-a-reader@example.com');
  const { code, confirm, alert, stop, keepOn } = bankOf(page);

  await expectNothingFound(page, 'the checkout under the bank’s page');
  await code.fill('111111');
  await confirm.click();
  await expect(alert).toBeVisible();
  const bank = page.frames().find((frame) => frame.url().includes('/acs/challenge'));
  if (bank === undefined) throw new Error('The bank’s page is in no frame.');
  await expectNothingFound(bank, 'the bank’s page');
  await stop.click();
  await expect(keepOn).toBeFocused();
  await expectNothingFound(page, 'the question');
});

/** From the window into the page in its frame, where the browser's own focus goes. */
async function tabInto(page: Page, target: ReturnType<typeof bankOf>['code']): Promise<void> {
  await tabTo(page, page.locator('[data-part=challenge-frame]'));
  await expect(target).toBeFocused();
}
