import { testCards } from '@flipside/core';
import { expect } from '@playwright/test';
import { chromium, type Browser, type Page } from 'playwright';
import { chromiumLaunch } from '../chromium.ts';

/** In each app the merchant's own `pay`: it leaves what it was handed where the test finds it. */
export const payFile = `declare global {
  interface Window {
    paid?: object[];
  }
}

export function pay(card: object): Promise<{ declined: boolean }> {
  (window.paid ??= []).push(card);
  return Promise.resolve({ declined: false });
}
`;

const { amex, failsMod10 } = testCards;
const wrong = 'The card number you entered is invalid. Please try again.';
const hint = 'The four digits on the front of the card, above the card number, usually on the right.';

export const launch = (): Promise<Browser> => chromium.launch(chromiumLaunch);

/** Types a card that fails Mod 10, reads what is said, types a right one, and pays. Throws when anything is not as promised. */
export async function payAsShopper(browser: Browser, url: string): Promise<void> {
  const { page, complaints } = await open(browser, url);
  const number = page.getByLabel('Card number');
  const name = page.getByLabel('Name on card');

  await type(page, 'Card number', failsMod10.number);
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-part=card-number] [data-part=error]')).toHaveText(wrong);
  await page.getByRole('button', { name: 'Pay £24.00' }).click();
  expect(await page.evaluate(() => window.paid)).toBeUndefined();

  await number.fill('');
  await type(page, 'Card number', amex.number);
  await expect(number).toHaveValue('3782 822463 10005');
  await expect(page.locator('[data-part=card-number]')).toHaveAttribute('data-brand', 'amex');
  await expect(page.locator('[data-part=card-number] [data-part=error]')).toBeHidden();
  await expect(page.locator('[data-part=security-code] [data-part=hint]')).toHaveText(hint);

  await type(page, 'Expiry date', '0930');
  await type(page, 'Security code', '1234');
  const hasName = (await name.count()) > 0;
  if (hasName) await type(page, 'Name on card', 'Ada Marsh');
  await page.getByRole('button', { name: 'Pay £24.00' }).click();
  await expect.poll(() => page.evaluate(() => window.paid)).toHaveLength(1);

  const paid: readonly object[] = (await page.evaluate(() => window.paid)) ?? [];
  expect(paid[0]).toMatchObject({
    number: amex.number,
    expiry: '2030-09',
    code: '1234',
    ...(hasName && { name: 'Ada Marsh' }),
  });
  expect((await page.content()).match(/37828|22463|10005/g)).toBeNull();
  expect(page.url()).not.toMatch(/\d{12,}/);
  // The style sheet has come along: without it an input is 21 pixels high.
  expect((await number.boundingBox())?.height ?? 0).toBeGreaterThan(40);
  expect(complaints).toEqual([]);
  await page.close();
}

/** A page, and what the browser complained of since. */
export async function open(browser: Browser, url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.setDefaultTimeout(10_000);
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    // Of what did not load the next lines tell, with its address.
    const isNamed = message.text().startsWith('Failed to load resource');
    if (['error', 'warning'].includes(message.type()) && !isNamed) complaints.push(message.text());
  });
  page.on('response', (response) => {
    // Chromium asks every page for an icon, and an app's template may have none.
    if (!response.ok() && !response.url().endsWith('/favicon.ico')) {
      complaints.push(`${response.status()} ${response.url()}`);
    }
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, complaints };
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: false }).first().pressSequentially(text);
}

declare global {
  interface Window {
    paid?: object[];
  }
}
