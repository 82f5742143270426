import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { chromiumLaunch } from '../../../.ci/chromium.ts';
import { findFirefox } from '../../../.ci/ensure-firefox.mjs';

const artifacts = join(import.meta.dirname, '../../../.artifacts');
const firefox = findFirefox();

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: join(artifacts, 'engines/results'),
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 15_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [
    ['dot'],
    [join(import.meta.dirname, 'cannot-reporter.ts')],
    ['json', { outputFile: join(artifacts, 'engines.json') }],
  ],
  use: { actionTimeout: 5000, trace: 'off' },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: chromiumLaunch } },
    ...(firefox === undefined
      ? []
      : [
          {
            name: 'firefox',
            // The browser's own autofill is asked for by Chromium's protocol.
            testIgnore: 'autofill.spec.ts',
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            },
          },
        ]),
  ],
});
