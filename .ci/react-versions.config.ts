import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** All component tests on React 18.3, and the snapshots on the versions of React 19 before the workspace's own. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: { projects: ['apps/compat-react-*/vitest.config.ts'] },
});
