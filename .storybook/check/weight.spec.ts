import { expect, test, type Browser } from '@playwright/test';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { address } from './open.ts';

/** Seconds. In `npm test` the machine has other things to do, and the figure is printed rather than held. */
const bar = process.env['CI'] === undefined ? 2 : 6;

const built = join(import.meta.dirname, '../../.artifacts/storybook');

test('the built Storybook stays under 15 MB', () => {
  const bytes = globSync(`${built}/**/*`)
    .map((path) => statSync(path))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);

  console.log(`The built Storybook: ${(bytes / 1e6).toFixed(1)} MB`);
  expect(bytes).toBeLessThan(15e6);
});

test('the first story stands there in 2 seconds, in a browser that has never seen it', async ({ browser }) => {
  const seconds = [await timeFirstStory(browser), await timeFirstStory(browser), await timeFirstStory(browser)];
  const best = Math.min(...seconds);

  console.log(`The first story, of three times: ${seconds.map((each) => each.toFixed(2)).join(', ')} s`);
  expect(best).toBeLessThan(bar);
});

/** With all that is around it: sidebar, toolbar and the story in its frame. */
async function timeFirstStory(browser: Browser): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const start = performance.now();

  await page.goto(address('?path=/story/form-card-form--empty'));
  await page.frameLocator('#storybook-preview-iframe').getByRole('button', { name: 'Pay £24.00' }).waitFor();
  const seconds = (performance.now() - start) / 1000;

  await context.close();
  return seconds;
}
