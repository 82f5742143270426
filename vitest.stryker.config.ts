import { defineConfig } from 'vitest/config';

// The tests that mutants have to get past. Every combination of answers and the properties over any text take seconds for what the
// cases beside them find as well, and neither the README nor an example is a test of a branch.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['packages/core/src/**/*.test.ts'],
    exclude: [
      '**/every-combination.test.ts',
      '**/any-text.test.ts',
      '**/readme.test.ts',
      '**/doc-examples.test.ts',
      '**/node_modules/**',
    ],
  },
});
