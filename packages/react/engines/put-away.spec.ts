// C9: what comes back of a page that the browser itself has frozen, discarded, or restored with its session.
import { chromium, expect, test as base } from '@playwright/test';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { findChromium } from '../../../.ci/ensure-browser.mjs';
import { startOwnChromium, type OwnChromium } from './own-chromium.ts';
import { BroughtBackForm } from './page/brought-back-form.tsx';
import type { ServedPage } from './serve-page.ts';
import { serveRendered } from './serve-rendered.ts';

const executable = findChromium() ?? chromium.executablePath();
const checkout = 'brought-back.html';

interface Around {
  readonly shop: ServedPage;
  /** Where the test's browsers keep what they keep, one after the other. */
  readonly profile: string;
  readonly startBrowser: (startPage: string) => Promise<OwnChromium>;
}

const test = base.extend<Around>({
  shop: async ({ browserName: _name }, provide) => {
    const markup = renderToString(createElement(BroughtBackForm));
    const shop = await serveRendered(process.env['ENGINES_PAGE'] ?? '', checkout, markup);
    await provide(shop);
    await shop.stop();
  },

  profile: async ({ browserName: _name }, provide, info) => provide(info.outputPath('profile')),

  startBrowser: async ({ profile }, provide) => {
    const started: OwnChromium[] = [];
    await provide(async (startPage) => {
      const browser = await startOwnChromium(executable, profile, startPage);
      started.push(browser);
      return browser;
    });
    await Promise.all(started.map((browser) => browser.kill()));
  },
});

test.skip(({ browserName }) => browserName !== 'chromium', 'The browser is asked by Chromium’s protocol.');
test.skip(!existsSync(executable), 'Only the headless shell is here: it has no tabs to discard.');
test.setTimeout(60_000);

/** What was typed, and what stands there now. */
const typed = { note: 'for my aunt', 'pay-number': '4111 1111 1111 1111', 'pay-csc': '123' };
const values = `Object.fromEntries(${JSON.stringify(Object.keys(typed))}.map((id) => [id, document.getElementById(id)?.value]))`;

async function fillIn(browser: OwnChromium, url: string): Promise<void> {
  await awake(browser, url);
  for (const [id, text] of Object.entries(typed)) {
    // oxlint-disable-next-line no-await-in-loop
    await browser.write(url, id, text);
  }
  expect(await browser.ask(url, values)).toEqual(typed);
}

/** The browser writes down what stands in a page's inputs every few seconds. */
const written = () => new Promise((resolve) => setTimeout(resolve, 5000));

const awake = (browser: OwnChromium, url: string) =>
  expect.poll(() => browser.ask(url, 'document.documentElement.dataset.awake')).toBe('');

test('C9: the code is gone once the browser has frozen the hidden page, and the rest is there (freeze)', async ({
  shop,
  startBrowser,
}) => {
  const url = `${shop.url}${checkout}`;
  const browser = await startBrowser(url);
  await fillIn(browser, url);

  const other = `${shop.url}index.html`;
  await browser.open(other);
  await expect.poll(() => browser.ask(url, 'document.visibilityState')).toBe('hidden');
  expect(await browser.ask(url, values), 'a hidden page keeps it: the shopper looks for the code elsewhere').toEqual(
    typed,
  );
  await browser.setFrozen(url, true);
  await expect.poll(() => browser.ask(other, 'localStorage.getItem("told")')).toBe('freeze ');
  await browser.setFrozen(url, false);

  await expect.poll(() => browser.ask(url, 'localStorage.getItem("told")')).toBe('freeze resume ');
  expect(await browser.ask(url, values)).toEqual({ ...typed, 'pay-csc': '' });
});

test('C9: a tab that the browser has discarded comes back with what was typed, without the code (discard)', async ({
  shop,
  startBrowser,
}) => {
  const url = `${shop.url}${checkout}`;
  const browser = await startBrowser(url);
  await fillIn(browser, url);

  await browser.open(`${shop.url}index.html`);
  await expect.poll(() => browser.ask(url, 'document.visibilityState')).toBe('hidden');
  await written();
  await browser.discard(url);
  await browser.show(url);

  await awake(browser, url);
  expect(await browser.ask(url, 'document.wasDiscarded')).toBe(true);
  expect(await browser.ask(url, values)).toEqual({ ...typed, 'pay-csc': '' });
});

test('C9: a session that the browser restores after its end has what was typed, without the code (session restore)', async ({
  shop,
  profile,
  startBrowser,
}) => {
  const url = `${shop.url}${checkout}`;
  const before = await startBrowser(url);
  await fillIn(before, url);
  await written();
  await before.kill();
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(carryOn));

  const browser = await startBrowser('about:blank');

  await awake(browser, url);
  expect(await browser.ask(url, 'performance.getEntriesByType("navigation")[0].type')).toBe('back_forward');
  expect(await browser.ask(url, values)).toEqual({ ...typed, 'pay-csc': '' });
});

/** "Continue where you left off", and no question about the crash. */
const carryOn = { session: { restore_on_startup: 1 }, profile: { exit_type: 'Normal', exited_cleanly: true } };
