// How long the shop's server takes for the staff's list with ten thousand orders in its file. Prints figures; nothing depends on them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultPolicy } from '@flipside/core';
import { fillOrders } from '../server/testing/fill-orders.ts';
import { openShop } from '../server/testing/open-shop.ts';

const wanted = 10_000;
const times = 40;
const folder = mkdtempSync(join(tmpdir(), 'shop-'));
const file = join(folder, 'shop.sqlite');
const say = (line: string) => void process.stdout.write(`${line}\n`);

const shop = openShop({ file });
fillOrders(file, wanted);
shop.orders.assessAll();

async function measure(query: string): Promise<void> {
  const taken = new Float64Array(times);
  let total = 0;
  for (let n = 0; n < times; n += 1) {
    const start = performance.now();
    const response = await shop.get(`/api/staff/orders?${query}`);
    ({ total } = await response.json());
    taken[n] = performance.now() - start;
  }

  taken.sort();
  const at = (share: number) => (taken[Math.floor((times - 1) * share)] ?? 0).toFixed(1).padStart(6);
  say(`${query.padEnd(44)} ${String(total).padStart(6)} found  median ${at(0.5)} ms  95 of 100 within ${at(0.95)} ms`);
}

say(`${wanted} orders, each request ${times} times, from the request to its answer as text:`);
for (const query of [
  '',
  'page=400',
  'lastFour=4242',
  'text=1042',
  'text=ada%20mar',
  'text=shopper-77',
  'text=shopper',
  'state=held',
  'state=approved',
  'toDo=review',
  'toDo=proceed&page=100',
  'address=N',
  'code=P',
  'state=approved&toDo=review&address=A&code=M',
]) {
  await measure(query);
}

const start = performance.now();
const kept = shop.orders.keepPolicy({ ...defaultPolicy, partialAddress: 'proceed' }, new Date());
let longest = performance.now() - start;
let answered = 0;
const work = { done: false };
void kept.then(() => (work.done = true));
while (!work.done) {
  const asked = performance.now();
  await shop.get('/api/staff/orders?lastFour=4242');
  await new Promise((resolve) => setImmediate(resolve));
  longest = Math.max(longest, performance.now() - asked);
  answered += 1;
}
say(
  `another policy: ${await kept} orders assessed otherwise, in ${(performance.now() - start).toFixed(0)} ms; ` +
    `${answered} requests answered meanwhile, the slowest after ${longest.toFixed(0)} ms`,
);

shop.orders.close();
shop.savedCards.close();
rmSync(folder, { recursive: true });
