import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createShop } from './app.ts';
import { catalogue } from './catalogue.ts';
import { listen } from './http/listen.ts';
import { openOrderStore } from './orders/order-store.ts';
import { openSavedCardStore } from './saved-cards/saved-card-store.ts';
import { httpProcessor } from './processor/processor-client.ts';

const {
  PORT = '4173',
  PROCESSOR_URL = 'http://127.0.0.1:4300',
  PROCESSOR_TIMEOUT_MS = '10000',
  CATCH_UP_MS = '30000',
  SHOP_DATA,
} = process.env;

const host = '127.0.0.1';
const folder = SHOP_DATA ?? join(import.meta.dirname, '../.data');
const say = (line: string) => void process.stdout.write(`${line}\n`);

mkdirSync(folder, { recursive: true });
const file = join(folder, 'shop.sqlite');
const orders = openOrderStore(file);
const savedCards = openSavedCardStore(file);

const shop = createShop({
  orders,
  savedCards,
  processor: httpProcessor(PROCESSOR_URL),
  products: catalogue,
  now: () => new Date(),
  bank: new URL(PROCESSOR_URL).origin,
  timeoutMs: Number(PROCESSOR_TIMEOUT_MS),
  front: join(import.meta.dirname, '../dist'),
  log: say,
});

const { server, port } = await listen({
  fetch: shop.app.fetch,
  host,
  port: Number(PORT),
  onTaken: (taken) => say(`port ${taken} is taken, trying ${taken + 1}`),
});
say(`shop listening on http://${host}:${port}`);

// At the start for what an earlier run left open, then for the answers that got lost since.
void shop.catchUp();
const catchingUp = setInterval(() => void shop.catchUp(), Number(CATCH_UP_MS));

function stop(): void {
  clearInterval(catchingUp);
  // Payments under way are waited for; connections that only idle are not.
  server.close(() => {
    orders.close();
    savedCards.close();
    process.exit(0);
  });
  server.closeIdleConnections();
}

process.once('SIGINT', stop);
process.once('SIGTERM', stop);
