import { defineConfig } from 'vitest/config';

// The tests that mutants have to get past. Every combination of answers takes seconds for what the cases beside it find as well,
// and the README is no test of a branch.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['packages/core/src/**/*.test.ts'],
    exclude: ['**/every-combination.test.ts', '**/readme.test.ts', '**/doc-examples.test.ts', '**/node_modules/**'],
  },
});
