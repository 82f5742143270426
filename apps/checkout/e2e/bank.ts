import { expect, type Page } from '@playwright/test';

/** The bank's page in the window over the checkout, and the window's own way out. */
export function bankOf(page: Page) {
  const window = page.getByRole('dialog', { name: 'Confirm the payment with your bank' });
  const bank = page.frameLocator('[data-part=challenge-frame]');

  return {
    window,
    heading: bank.getByRole('heading', { name: 'Confirm your payment' }),
    facts: bank.locator('dl'),
    code: bank.getByLabel('Code from your bank'),
    alert: bank.getByRole('alert'),
    confirm: bank.getByRole('button', { name: 'Confirm' }),
    notMe: bank.getByRole('button', { name: 'This wasn’t me' }),
    stop: window.locator('[data-part=challenge-cancel]'),
    stopForGood: window.locator('[data-part=challenge-confirm]'),
    keepOn: window.locator('[data-part=challenge-keep]'),
    /** The code that a bank would send to a phone: the sandbox shows it. */
    passcode: () => bank.locator('.passcode').innerText(),
  };
}

/** Waits for the bank's page, and enters the code that stands there. */
export async function confirmWithBank(page: Page): Promise<void> {
  const { heading, code, confirm, passcode } = bankOf(page);
  await expect(heading).toBeVisible();
  await code.fill(await passcode());
  await confirm.click();
}
