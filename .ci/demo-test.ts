import { test as base } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Demo, startDemo } from './demo-servers.ts';

/**
 * Playwright's `test` with a shop and a processor that only this worker talks to: `demo` has their addresses, files and
 * logs, and `page.goto('/')` opens the shop. Their folder stays after the run, to be looked into.
 */
export const test = base.extend<object, { demo: Demo; processorTimeoutMs: number | undefined }>({
  // How long the shop waits for the processor. `test.use` at the top of a file sets it, for a demo of that file's own.
  processorTimeoutMs: [undefined, { option: true, scope: 'worker' }],
  demo: [
    async ({ processorTimeoutMs }, provide, { workerIndex, project }) => {
      const dataDir = join('.artifacts/e2e-data', `${project.name}-${workerIndex}`);
      await rm(dataDir, { recursive: true, force: true });

      const demo = await startDemo({ dataDir, ...(processorTimeoutMs === undefined ? {} : { processorTimeoutMs }) });
      await provide(demo);
      await demo.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ demo }, provide) => provide(demo.shopUrl),
});

export { expect } from '@playwright/test';
