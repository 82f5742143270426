import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const components = join(import.meta.dirname, '../packages/react');

export const everyComponentTest: readonly string[] = ['src/**/*.test.{ts,tsx}'];

/** What merchants take snapshots of, and how they are printed. */
export const snapshots: readonly string[] = [
  'src/card-form/same-markup.test.tsx',
  'src/testing/{card-snapshot-serializer,guide}.test.tsx',
  'src/testing/public-markup.test.tsx',
];

/** Tests of `packages/react` on the React that is installed in a folder of its own. Root aliases do not do that: two Reacts get in. */
export function onReact(version: string, folder: string, tests: readonly string[]): ViteUserConfig {
  return defineConfig({
    root: folder,
    plugins: [react()],
    // This folder's React for everyone: for the fields, for the tests and for the library that renders them.
    resolve: { dedupe: ['react', 'react-dom', 'react-hook-form', '@testing-library/react'] },
    test: {
      name: `react-${version}`,
      environment: 'jsdom',
      include: ['react-version.test.ts', ...tests.map((test) => `${components}/${test}`)],
      exclude: [`${components}/src/**/*.browser.test.tsx`],
      setupFiles: [`${components}/test-setup.ts`],
      server: { deps: { inline: [/@testing-library\/react/, /react-hook-form/] } },
    },
  });
}
