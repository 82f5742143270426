import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { chromiumLaunch } from '../../.ci/chromium.ts';

const artifacts = join(import.meta.dirname, '../../.artifacts');

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: join(artifacts, 'book'),
  globalSetup: '../../packages/react/looks/serve-storybook.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['dot'], ['json', { outputFile: join(artifacts, 'book.json') }]],
  projects: [
    // By itself, since others would make it late.
    { name: 'weight', testMatch: 'weight.spec.ts', use: { browserName: 'chromium', launchOptions: chromiumLaunch } },
    {
      name: 'book',
      testIgnore: 'weight.spec.ts',
      dependencies: ['weight'],
      use: { browserName: 'chromium', launchOptions: chromiumLaunch },
    },
  ],
});
