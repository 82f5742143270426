// What a key in the card number costs the page's main thread, beside a plain `register` input and beside peers: production builds, one
// run, random order, processor time of the thread. Prints figures and asserts nothing.
import { join } from 'node:path';
import { testCards } from '@flipside/core';
import { type CDPSession, chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { chromiumLaunch } from '../../../.ci/chromium.ts';

const configFile = join(import.meta.dirname, 'page/vite.config.ts');
await build({ configFile });
const server = await preview({ configFile, preview: { port: 0, host: '127.0.0.1' } });
const address = server.httpServer.address();
if (address === null || typeof address === 'string') throw new Error('The page has no address.');
const url = `http://127.0.0.1:${address.port}/`;
const browser = await chromium.launch(chromiumLaunch);

const rounds = 7;
const numbers = [testCards.visa.number, testCards.mastercard.number];
/** Parts of one number: what is filled in says nothing new but its digits, so what is measured is the way in, not a render. */
const filledIn = [testCards.visa.number.slice(0, 15), testCards.visa.number.slice(0, 14)];

interface Cost {
  /** Microseconds of processor time on the main thread: all its tasks, and script alone. */
  readonly all: number;
  readonly script: number;
}

/** Opens a way, works it until it is warm, and measures. */
async function measured(way: string, work: (page: Page, keys: CDPSession) => Promise<number>): Promise<Cost> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await page.goto(`${url}?way=${encodeURIComponent(way)}`);
  await page.locator('input').first().waitFor();
  await work(page, session);

  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metrics(session);
  const count = await work(page, session);
  const after = await metrics(session);
  await page.close();

  const each = (name: string) => (((after[name] ?? 0) - (before[name] ?? 0)) * 1e6) / count;
  return { all: each('TaskDuration'), script: each('ScriptDuration') };
}

async function metrics(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics: found } = await session.send('Performance.getMetrics');
  return Object.fromEntries(found.map(({ name, value }) => [name, value]));
}

const typing =
  (field = 0) =>
  async (page: Page, session: CDPSession) => {
    const input = page.locator('input[autocomplete=cc-number], input').nth(field);
    let keys = 0;

    for (const number of [...numbers, ...numbers, ...numbers]) {
      await input.focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Delete');
      for (const digit of number) {
        await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: digit, text: digit });
        await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: digit });
        keys += 1;
      }
    }
    return keys;
  };

const filling = async (page: Page) => {
  const times = 100;
  await page.evaluate(
    ({ values, count }) =>
      // The page's own function, which the types of this file don't know.
      (window as unknown as { scriptInput: (values: string[], count: number) => void }).scriptInput(values, count),
    { values: [...filledIn], count: times },
  );
  return times;
};

const contests = [
  {
    title: 'A key',
    first: 'plain',
    ways: ['plain', 'flipside', 'flipside with cardRules', 'maskito', 'cleave-zen', 'react-payment-inputs'],
    work: typing(),
  },
  {
    title: 'A key, among 200 fields',
    first: 'plain among 200',
    ways: ['plain among 200', 'flipside among 200'],
    work: typing(),
  },
  {
    title: 'A key, on a page of card forms',
    first: 'one card form',
    ways: ['one card form', 'fifty card forms'],
    work: typing(),
  },
  {
    title: 'A key in a plain input on the same page: what a longer page costs by itself',
    first: 'plain, before one card form',
    ways: ['plain, before one card form', 'plain, before fifty'],
    work: typing(),
  },
  {
    title: 'A value filled in by script',
    first: 'plain',
    ways: ['plain', 'flipside', 'maskito', 'cleave-zen'],
    work: filling,
  },
];

for (const { title, first, ways, work } of contests) {
  const costs = new Map(ways.map((way): [string, Cost[]] => [way, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const way of shuffled(ways)) costs.get(way)?.push(await measured(way, work));
  }

  console.log(`\n${title}: microseconds on the main thread (median of ${rounds}), and times as much as ${first}`);
  const own = middle(costs.get(first) ?? []);
  for (const [way, found] of costs) {
    const { all, script } = middle(found);
    console.log(
      `  ${way.padEnd(26)} all ${all.toFixed(0).padStart(6)} ${(all / own.all).toFixed(2).padStart(6)}   ` +
        `script ${script.toFixed(0).padStart(6)} ${(script / own.script).toFixed(2).padStart(6)}`,
    );
  }
}

const page = await browser.newPage();
const session = await page.context().newCDPSession(page);
await page.goto(`${url}?way=plain`);
const mount = (times: number) =>
  page.evaluate((count) => (window as unknown as { mountTimes: (count: number) => void }).mountTimes(count), times);
// What the engine compiles for it on the way is there after the first thousand.
await mount(1000);
const start = await memory(session);
await mount(1000);
const end = await memory(session);
console.log(
  `\nAfter 1,000 card forms mounted and unmounted: ${((end.heap - start.heap) / 1024).toFixed(0)} kB of heap more, ` +
    `${end.nodes - start.nodes} nodes, ${end.listeners - start.listeners} listeners`,
);

await browser.close();
await server.close();

async function memory(of: CDPSession): Promise<{ heap: number; nodes: number; listeners: number }> {
  for (let time = 0; time < 4; time += 1) await of.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await of.send('Memory.getDOMCounters');

  return { heap: (await of.send('Runtime.getHeapUsage')).usedSize, nodes, listeners };
}

function middle(costs: readonly Cost[]): Cost {
  return { all: median(costs.map(({ all }) => all)), script: median(costs.map(({ script }) => script)) };
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
}

function shuffled(names: readonly string[]): readonly string[] {
  const places = new Map(names.map((name) => [name, Math.random()]));
  const order = [...names];
  order.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return order;
}
