import { expect } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import type { Browser } from 'playwright';
import { workspaceNode } from '../setup.mjs';
import { App, type Merchant } from './merchant.ts';
import { readmeSection } from './readme.ts';
import { open } from './shopper.ts';

/** A server without a framework: it reads a card from a plain form, and answers with what it may repeat. */
const server = `
createServer(async (request, response) => {
  const { number } = Object.fromEntries(new URLSearchParams(await text(request)));
  const reading = number === undefined ? undefined : readCardNumber(number);
  const said = reading?.kind === 'fails-luhn' ? en.cardNumber.errors.failsLuhn : reading ? \`\${reading.brand?.name} \${maskCardNumber(number)}\` : '';
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(\`<title>Read a card</title><link rel="icon" href="data:,"><form method="post"><label>Card number <input name="number"></label><button>Read</button></form><p>\${said}</p>\`);
}).listen(process.env.PORT);
`;

const files = {
  'server.mjs': `import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { en, maskCardNumber, readCardNumber } from '@flipside/core';
${server}`,
  'server.cjs': `const { createServer } = require('node:http');
const { text } = require('node:stream/consumers');
const { en, maskCardNumber, readCardNumber } = require('@flipside/core');
${server}`,
  // Two copies would be two contexts, and a part would not find its root.
  'one-copy.cjs': `const required = require('@flipside/react');
import('@flipside/react').then((imported) => {
  if (required.CardForm !== imported.CardForm) throw new Error('require() and import() load two copies.');
});
`,
};

/** A plain Node server, as an ES module and as CommonJS, on the workspace's Node and on the machine's own. */
export async function nodeServer(merchant: Merchant, browser: Browser): Promise<App> {
  const app = new App(merchant, 'node-server');
  const { commands, examples } = readmeSection('On your server');
  app.run('npm init --yes');
  app.follow([...commands, 'npm install react react-dom']);
  app.write(files);

  // What they answer is held by core's own tests: here they are loaded and run.
  if (examples.length === 0) throw new Error('The README has no lines for a server.');
  app.write(Object.fromEntries(examples.map((code, at) => [`readme-${at}.mjs`, code])));

  for (const node of nodes()) {
    for (const at of examples.keys()) app.run(`${node} readme-${at}.mjs`);
    app.run(`${node} one-copy.cjs`);
    for (const file of ['server.mjs', 'server.cjs']) {
      // oxlint-disable-next-line no-await-in-loop
      await app.serve(`exec ${node} ${file}`, (url) => readACard(browser, url));
    }
  }
  return app;
}

async function readACard(browser: Browser, url: string): Promise<void> {
  const { page, complaints } = await open(browser, url);
  const read = async (number: string) => {
    await page.getByLabel('Card number').fill(number);
    await page.getByRole('button', { name: 'Read' }).click();
    return page.locator('p');
  };

  await expect(await read('4242 4242 4242 4241')).toHaveText(
    'The card number you entered is invalid. Please try again.',
  );
  await expect(await read('3782 822463 10005')).toHaveText('American Express •••• 0005');
  expect(complaints).toEqual([]);
  await page.close();
}

/** The workspace's Node, and the one that was on this machine before it, if that is another. */
function nodes(): readonly string[] {
  const others = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const { stdout } = spawnSync('node', ['-p', 'process.execPath'], {
    env: { ...process.env, PATH: others.join(delimiter) },
    encoding: 'utf8',
  });
  const own = stdout?.trim();
  return own && dirname(own) !== dirname(process.execPath) ? [workspaceNode(), own] : [workspaceNode()];
}
