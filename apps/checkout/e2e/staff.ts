import type { Locator, Page } from '@playwright/test';
import { checkoutOf, confirmation, fillCheckout } from './shopper.ts';

/** A card whose bank finds the address wrong, whatever is entered. */
export const addressNever = { number: '4000000000000010', expiry: '1234', code: '123', name: 'Pia Lund' };

/** Finds an order in the staff's list and opens it. */
export async function openStaffOrder(page: Page, number: string): Promise<void> {
  await page.goto(`/staff?text=${number}`);
  await page.getByRole('link', { name: number, exact: true }).click();
  await page.getByRole('heading', { name: `Order ${number}` }).waitFor();
  await page.getByRole('region', { name: 'What the bank answered' }).waitFor();
}

/** What stands beside a term of the order's page: `Card`, `Expires`. */
export function answer(page: Page, term: string): Locator {
  return page.locator(`dt:text-is("${term}") + dd`);
}

/** One of the bank's answers, as the report on the order's page has it. */
export function bankAnswer(
  page: Page,
  check: 'authorization' | 'address' | 'security-code' | 'three-d-secure',
): Locator {
  return page.locator(`[data-check=${check}]`);
}

/** The letter of one of them. */
export function letterOf(page: Page, check: 'address' | 'security-code'): Locator {
  return bankAnswer(page, check).locator('[data-part=letter]');
}

/** What the report recommends. */
export function recommendation(page: Page): Locator {
  return page.locator('[data-part=recommendation]');
}

/** What the staff can do about an order, on its page. */
export function decisionsOf(page: Page) {
  const section = page.getByRole('region', { name: /^(Held for review|What you can do)$/ });
  return {
    section,
    told: section.getByRole('status'),
    button: (name: string) => section.getByRole('button', { name }),
    dialog: page.getByRole('dialog'),
    history: page.getByRole('region', { name: 'What happened to this order' }).getByRole('table'),
  };
}

/** Buys with a card whose bank finds the address wrong: the order is taken, and held. */
export async function buyHeld(page: Page, email: string, card = addressNever): Promise<string> {
  await fillCheckout(page, email, card);
  await checkoutOf(page).pay.click();
  const { number } = await confirmation(page);
  return number;
}
