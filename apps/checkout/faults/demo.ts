import { join } from 'node:path';
import { startServer, type ServerProcess } from '../../../.ci/server-process.mjs';
import { freePort } from './free-port.ts';
import { openWire, type Wire, type WireParts } from './wire.ts';

/** Both servers as processes of their own, with the wire between them, and the means to take each away. */
export interface Demo {
  readonly shopUrl: string;
  readonly dataDir: string;
  readonly timeoutMs: number;
  /** What was taken away, and is away still. */
  readonly away: () => readonly ('shop' | 'processor')[];
  restartShop(): Promise<void>;
  restartProcessor(): Promise<void>;
  still(): Promise<void>;
  stop(): Promise<void>;
}

export interface DemoParts extends Pick<WireParts, 'faultFor' | 'through'> {
  readonly dataDir: string;
  /** How long the shop waits for the processor. */
  readonly timeoutMs: number;
  /** How often the shop looks after what was left open. */
  readonly catchUpMs: number;
}

export async function startDemo({ dataDir, timeoutMs, catchUpMs, ...heard }: DemoParts): Promise<Demo> {
  let processor = await startProcessor(String(await freePort()));
  let shop: ServerProcess;
  // Also while it is being taken away.
  const away = new Map<'shop' | 'processor', Promise<void>>();

  const wire: Wire = await openWire({
    ...heard,
    processorUrl: processor.url,
    timeoutMs,
    killShop: () => takeAway('shop', () => shop.kill()),
    killProcessor: () =>
      takeAway('processor', () => {
        const gone = processor.kill();
        wire.cut();
        return gone;
      }),
  });
  shop = await startShop(String(await freePort()));

  function startProcessor(port: string): Promise<ServerProcess> {
    return startServer({
      name: 'processor',
      entry: 'apps/processor/server/main.ts',
      env: { PORT: port, PROCESSOR_DATA: join(dataDir, 'processor') },
      log: join(dataDir, 'processor.log'),
    });
  }

  function startShop(port: string): Promise<ServerProcess> {
    return startServer({
      name: 'shop',
      entry: 'apps/checkout/server/main.ts',
      env: {
        PORT: port,
        SHOP_DATA: join(dataDir, 'shop'),
        PROCESSOR_URL: wire.url,
        PROCESSOR_TIMEOUT_MS: String(timeoutMs),
        CATCH_UP_MS: String(catchUpMs),
      },
      log: join(dataDir, 'shop.log'),
      // Any other page would need the front to be built.
      page: '/api/products',
    });
  }

  function takeAway(which: 'shop' | 'processor', kill: () => Promise<void>): Promise<void> {
    const gone = away.get(which) ?? kill();
    away.set(which, gone);
    return gone;
  }

  async function bringBack(which: 'shop' | 'processor', start: () => Promise<void>): Promise<void> {
    await away.get(which);
    await start();
    away.delete(which);
  }

  return {
    shopUrl: shop.url,
    dataDir,
    timeoutMs,
    away: () => [...away.keys()],
    restartShop: () =>
      bringBack('shop', async () => {
        const { url } = shop;
        shop = await startShop(new URL(url).port);
        mustBeAt(url, shop);
      }),
    restartProcessor: () =>
      bringBack('processor', async () => {
        const { url } = processor;
        processor = await startProcessor(new URL(url).port);
        mustBeAt(url, processor);
        await wire.mend();
      }),
    still: () => wire.still(),
    async stop() {
      await Promise.all([shop.stop(), processor.stop()]);
      await wire.close();
    },
  };
}

/** A server whose port somebody took while it was away listens on the next one, where nobody looks for it. */
function mustBeAt(url: string, { name, url: now }: ServerProcess): void {
  if (now !== url)
    throw new Error(`The ${name} came back at ${now}, and was at ${url}: another program took its port.`);
}
