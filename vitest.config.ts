import babel from '@rolldown/plugin-babel';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './.ci/chromium.ts';
import { pretendBank } from './.ci/pretend-bank.ts';

const chromium = {
  enabled: true,
  headless: true,
  provider: playwright({ launchOptions: chromiumLaunch }),
  screenshotFailures: false,
};

/**
 * What browser tests import, bundled before the first of them runs: found on the way, it would reload the page under a test, and
 * leave it with two Reacts.
 */
const bundledFirst = {
  include: [
    'react',
    'react/compiler-runtime',
    'react/jsx-dev-runtime',
    'react-dom',
    'react-dom/client',
    'react-dom/server',
    'react-hook-form',
    '@tanstack/react-form',
    '@mui/material/TextField',
  ],
};

const notInBrowser = ['**/*.browser.test.tsx', '**/node_modules/**'];

export default defineConfig({
  test: {
    projects: [
      {
        // Properties try hundreds of texts, and a machine may have more to do than this.
        test: { name: 'core', environment: 'node', include: ['packages/core/src/**/*.test.ts'], testTimeout: 30_000 },
      },
      { test: { name: 'house', environment: 'node', include: ['.ci/*.test.ts'] } },
      {
        plugins: [react()],
        test: {
          name: 'shop',
          environment: 'jsdom',
          include: ['apps/checkout/src/**/*.test.tsx'],
          setupFiles: ['packages/react/test-setup.ts'],
        },
      },
      { test: { name: 'server', environment: 'node', include: ['apps/*/{server,contract,src}/**/*.test.ts'] } },
      // Servers as processes of their own, which are killed: one file after the other, and with time.
      {
        test: {
          name: 'faults',
          environment: 'node',
          include: ['apps/checkout/faults/*.test.ts'],
          testTimeout: 180_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'react',
          environment: 'jsdom',
          include: ['packages/react/src/**/*.test.{ts,tsx}'],
          exclude: notInBrowser,
          setupFiles: ['packages/react/test-setup.ts'],
        },
      },
      {
        plugins: [react(), pretendBank()],
        optimizeDeps: bundledFirst,
        test: {
          name: 'browser',
          include: ['packages/react/src/**/*.browser.test.tsx'],
          browser: { ...chromium, instances: [{ browser: 'chromium', viewport: { width: 800, height: 600 } }] },
        },
      },
      {
        // The fields' own source through React's compiler.
        plugins: [react(), babel({ presets: [reactCompilerPreset()] })],
        optimizeDeps: bundledFirst,
        test: {
          name: 'compiled',
          include: [
            'packages/react/compiled.browser.test.ts',
            'packages/react/src/{field/editing,hook-form/reset}.browser.test.tsx',
          ],
          browser: { ...chromium, instances: [{ browser: 'chromium', viewport: { width: 800, height: 600 } }] },
        },
      },
      {
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'stories',
          browser: { ...chromium, instances: [{ browser: 'chromium' }] },
        },
      },
    ],
  },
});
