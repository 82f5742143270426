import type { Locator, Page } from '@playwright/test';

/** Finds an order in the staff's list, which may take a page of its own by now, and opens it. */
export async function openStaffOrder(page: Page, number: string): Promise<void> {
  await page.goto('/staff');
  await page.getByRole('link', { name: number, exact: true }).click();
  await page.getByRole('heading', { name: `Order ${number}` }).waitFor();
}

/** What stands beside a term of the order's page: `Address check`, `Expires`. */
export function answer(page: Page, term: string): Locator {
  return page.locator(`dt:text-is("${term}") + dd`);
}
