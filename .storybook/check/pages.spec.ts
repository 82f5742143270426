import { expect, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { address } from './open.ts';

const index = join(import.meta.dirname, '../../.artifacts/storybook/index.json');
const entries: readonly { id: string; type: string; title: string }[] = existsSync(index)
  ? Object.values(JSON.parse(readFileSync(index, 'utf8')).entries)
  : [];

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
