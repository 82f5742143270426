import { expect, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { address } from './open.ts';

const index = join(import.meta.dirname, '../../.artifacts/storybook/index.json');
const entries: readonly { id: string; type: string; title: string }[] = existsSync(index)
  ? Object.values(JSON.parse(readFileSync(index, 'utf8')).entries)
  : [];

// In the light or in the dark, by turns.
for (const { id, title } of entries.filter(({ type }) => type === 'docs')) {
  test(`${title} can be read on a phone, in the light and in the dark`, async ({ page }) => {
    const thrown: string[] = [];
    page.on('pageerror', ({ message }) => thrown.push(message));
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: id.length % 2 === 0 ? 'light' : 'dark' });

    await page.goto(address(`iframe.html?viewMode=docs&id=${id}`));

    await expect(page.locator('.sbdocs-content h1')).toHaveCount(1);
    await expect(page.locator('.sb-errordisplay')).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(thrown).toEqual([]);
  });
}

test('props have their types in full, their defaults, and a word on each', async ({ page }) => {
  await page.goto(address('iframe.html?viewMode=docs&id=fields-security-code--docs'));
  const row = (name: string) =>
    page.locator('.docblock-argstable tr', { has: page.locator('td:first-child').getByText(name, { exact: true }) });

  await expect(row('picture')).toContainText('boolean');
  await expect(row('picture')).toContainText("'follows-focus'");
  await expect(row('forgetAfterMinutes')).toContainText('10');
  await expect(row('forgetAfterMinutes')).toContainText('After how many minutes');
  await expect(page.locator('.docblock-argstable', { hasText: /\bunion\b/ })).toHaveCount(0);
});
