// Puts the packed packages into apps as a merchant would, by the README's own lines, and uses each in Chromium. Needs the npm registry.
// `-- --only Next` makes the apps alone that have this in their name.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { runChecks } from '../packed/checks.ts';
import { packPackages } from '../packed/pack.ts';
import { remove } from '../packed/unpack.ts';
import { App, type Merchant } from './merchant.ts';
import { nextApp } from './next-app.ts';
import { nodeServer } from './node-server.ts';
import { react18App } from './react-apps.ts';
import { launch } from './shopper.ts';
import { jestProject, viteAppAndItsTests } from './test-runners.ts';

type Make = (merchant: Merchant, browser: Browser) => Promise<App>;

const apps: Readonly<Record<string, Make>> = {
  'a new Vite app, React Hook Form; Vitest and Playwright beside it': viteAppAndItsTests,
  'a new Next app, App Router and a server component': nextApp,
  'a Vite app on React 18.3, no form library': react18App,
  'a plain Node server, ES modules and CommonJS': nodeServer,
  'a Jest project in its default setting': jestProject,
};

const { only } = parseArgs({ options: { only: { type: 'string', default: '' } } }).values;

try {
  // The first thing that any of them needs.
  new App({ folder: tmpdir(), packed: [] }, '.').run('npm view create-vite@9.3.0 version');
} catch (error) {
  console.error(`${String(error)}\nThe npm registry did not answer. A merchant's app can't be made without it.`);
  process.exit(1);
}

// Outside the repository: inside it, Node would find the workspace's packages where a merchant has none.
const folder = mkdtempSync(join(tmpdir(), 'flipside-drop-in-'));
const browser = await launch();

try {
  const merchant = { folder, packed: packPackages() };
  await runChecks(
    'drop-in',
    Object.entries(apps)
      .filter(([name]) => name.includes(only))
      .map(([name, make]) => ({ name, run: async () => (await make(merchant, browser)).times })),
  );
} finally {
  await browser.close();
  remove(folder);
}
