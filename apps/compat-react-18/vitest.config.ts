import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const here = fileURLToPath(new URL('.', import.meta.url));
const components = fileURLToPath(new URL('../../packages/react', import.meta.url));

/** The component tests again, on React 18.3. */
export default defineConfig({
  root: here,
  plugins: [react()],
  // This folder's React for everyone: for the fields, for the tests and for the library that renders them.
  resolve: { dedupe: ['react', 'react-dom', 'react-hook-form', '@testing-library/react'] },
  test: {
    name: 'react-18',
    environment: 'jsdom',
    include: ['react-version.test.ts', `${components}/src/**/*.test.{ts,tsx}`],
    exclude: [`${components}/src/**/*.browser.test.tsx`],
    setupFiles: [`${components}/test-setup.ts`],
    server: { deps: { inline: [/@testing-library\/react/, /react-hook-form/] } },
  },
});
