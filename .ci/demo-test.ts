import { test as base } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Demo, startDemo } from './demo-servers.ts';

/**
 * Playwright's `test` with a shop and a processor that only this worker talks to: `demo` has their addresses, files and
 * logs, and `page.goto('/')` opens the shop. Their folder stays after the run, to be looked into.
 */
export const test = base.extend<object, { demo: Demo }>({
  demo: [
    // Playwright reads the fixtures that a fixture needs from this pattern, and refuses a plain name.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide, { parallelIndex, project }) => {
      const dataDir = join('.artifacts/e2e-data', `${project.name}-${parallelIndex}`);
      await rm(dataDir, { recursive: true, force: true });

      const demo = await startDemo({ dataDir });
      await provide(demo);
      await demo.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ demo }, provide) => provide(demo.shopUrl),
});

export { expect } from '@playwright/test';
