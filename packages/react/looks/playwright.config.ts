import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { chromiumLaunch } from '../../../.ci/chromium.ts';

const artifacts = join(import.meta.dirname, '../../../.artifacts');

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: join(artifacts, 'looks'),
  globalSetup: './serve-storybook.ts',
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['dot'], ['json', { outputFile: join(artifacts, 'looks.json') }]],
  // The next release of the browser draws the edge of a letter a little otherwise. A line that moves, or a colour, is far more.
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.01, threshold: 0.25 } },
  projects: [{ name: 'chromium', use: { browserName: 'chromium', launchOptions: chromiumLaunch } }],
});
