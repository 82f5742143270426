import type { Locator, Page } from '@playwright/test';

/** Presses Tab until the focus is there. Throws when it doesn't come by. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Thirty presses of ${key} did not come by ${target.toString()}.`);
}
