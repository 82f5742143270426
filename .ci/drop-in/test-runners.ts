import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { chromiumLaunch } from '../chromium.ts';
import { root } from '../setup.mjs';
import { App, type Merchant } from './merchant.ts';
import { readmeSection } from './readme.ts';
import { viteApp } from './react-apps.ts';

const testing = join(root, 'packages/react/src/testing');
const read = (path: string) => readFileSync(path, 'utf8');

/** The code of the guide “Snapshot-test your checkout”, as the repository runs it, without the test of the guide's text. */
const guide = read(join(testing, 'guide.test.tsx'))
  .split('const shopTest')[0]
  ?.replace("import { readFileSync } from 'node:fs';\n", '');
const snapshots = read(join(testing, '__snapshots__/guide.test.tsx.snap'));

/** The block of the guide that names this file in its first line. */
function guideFile(name: string): string {
  const text = read(join(root, 'packages/react/docs/testing.mdx'));
  const found = [...text.matchAll(/^```\w+\n(\/\/ (\S+)\n[^]*?)^```$/gm)].find(([, , file]) => file === name);
  if (found?.[1] === undefined) throw new Error(`The guide shows no ${name}.`);
  return found[1];
}

const testingLibrary = '@testing-library/react@16 @testing-library/dom@10 @testing-library/jest-dom@7';

/** Jest 30 in its default setting but for what any React project tells it: jsdom, and Babel for JSX and types. */
export async function jestProject(merchant: Merchant): Promise<App> {
  const app = new App(merchant, 'jest-project');
  app.run('npm init --yes');
  app.follow([
    `npm install --save-dev jest@30 jest-environment-jsdom@30 @babel/preset-env@7 @babel/preset-react@7 @babel/preset-typescript@7 ${testingLibrary}`,
    'npm install react react-dom',
    ...readmeSection('Without a form library').commands,
  ]);
  app.write({
    'jest.config.js': guideFile('jest.config.js'),
    'setup.js': guideFile('setup.js'),
    'babel.config.json': JSON.stringify({
      presets: [
        ['@babel/preset-env', { targets: { node: 'current' } }],
        ['@babel/preset-react', { runtime: 'automatic' }],
        '@babel/preset-typescript',
      ],
    }),
    'guide.test.tsx': guide?.replace("import { expect, test } from 'vitest';\n", '') ?? '',
    // The very snapshots of Vitest: each runner has a line of its own at the top.
    '__snapshots__/guide.test.tsx.snap': snapshots.replace(
      /^\/\/ .*/,
      '// Jest Snapshot v1, https://jestjs.io/docs/snapshot-testing',
    ),
  });

  app.run('npx jest --ci', 'tested');
  return app;
}

/** Vitest beside the Vite app, and Playwright with Chrome's own autofill on the app as it is served. */
export async function viteAppAndItsTests(merchant: Merchant, browser: Browser): Promise<App> {
  const app = await viteApp(merchant, browser);
  app.run(`npm install --save-dev vitest@5 jsdom @playwright/test@1.64.1 ${testingLibrary}`, 'installed');
  app.write({
    'vitest.config.ts': guideFile('vitest.config.ts'),
    'setup.js': guideFile('setup.js').replace('@testing-library/jest-dom', '@testing-library/jest-dom/vitest'),
    'src/guide.test.tsx': guide ?? '',
    'src/__snapshots__/guide.test.tsx.snap': snapshots,
    'e2e/playwright.config.ts': `import { defineConfig } from '@playwright/test';

export default defineConfig({ use: { baseURL: process.env['BASE_URL'] ?? '', launchOptions: ${JSON.stringify(chromiumLaunch)} } });
`,
    'e2e/autofill.spec.ts': autofillSpec,
  });

  app.run('npx vitest run', 'tested');
  await app.serve('npx vite preview --strictPort --port $PORT', async (url) => {
    app.run(`BASE_URL=${url} npx playwright test -c e2e`, 'filled in by Chrome');
  });
  return app;
}

const autofillSpec = `import { autofillByChrome, testCards } from '@flipside/react/testing/playwright';
import { expect, test } from '@playwright/test';

test('Chrome finds the fields and fills them in', async ({ page }) => {
  await page.goto('/');

  await autofillByChrome(page, { ...testCards.visa, cardholderName: 'Ada Marsh' });

  await expect(page.getByLabel('Card number')).toHaveValue('4242 4242 4242 4242');
});
`;
