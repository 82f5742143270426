import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './.ci/chromium.ts';

export default defineConfig({
  testDir: 'apps/checkout/e2e',
  outputDir: '.artifacts/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['line'], ['json', { outputFile: '.artifacts/e2e.json' }]],
  snapshotPathTemplate: '{testDir}/__screenshots__/{arg}-{projectName}{ext}',
  // Playwright's own threshold let a changed colour pass.
  expect: { toHaveScreenshot: { threshold: 0.02, maxDiffPixels: 0, animations: 'disabled', caret: 'hide' } },
  use: {
    browserName: 'chromium',
    launchOptions: chromiumLaunch,
    actionTimeout: 10_000,
    // A trace of every test would cost a quarter of the run: `npx playwright test --trace on` makes one.
    trace: 'off',
  },
  projects: [
    { name: 'desktop', testIgnore: 'phone.spec.ts', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      // What is the same on every screen, or needs a keyboard with Tab, is tried at the desk.
      grepInvert: /@desk/,
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
  ],
});
