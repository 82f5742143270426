// Every case of the table, as a test of its own, in each browser that Playwright drives.
import { test as base } from '@playwright/test';
import { cases } from './cases.ts';
import type { Driver } from './driver.ts';
import { playwrightDriver } from './playwright-driver.ts';
import { runCase } from './run-case.ts';

// One page for all the cases of a worker.
const test = base.extend<object, { driver: Driver }>({
  driver: [
    async ({ browser, browserName }, provide) => {
      const context = await browser.newContext({
        viewport: { width: 900, height: 700 },
        // Firefox's own protocol knows none of these.
        ...(browserName === 'firefox' && {
          colorScheme: null,
          reducedMotion: null,
          forcedColors: null,
          contrast: null,
        }),
      });
      const engine = browserName === 'firefox' ? 'firefox' : 'chromium';
      await provide(await playwrightDriver(await context.newPage(), engine, process.env['ENGINES_PAGE'] ?? ''));
      await context.close();
    },
    { scope: 'worker' },
  ],
});

for (const each of cases) {
  test(`${each.about.join(', ')}: ${each.title} [${each.id}]`, async ({ driver }) => {
    const reason = each.cannot?.[driver.engine];
    test.skip(reason !== undefined, reason);

    await runCase(driver, each);
  });
}
