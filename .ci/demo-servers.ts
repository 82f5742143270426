import { join } from 'node:path';
import { type ServerProcess, startServer } from './server-process.mjs';

export interface DemoOptions {
  /** A folder of its own for the data and logs of this demo, made when it is missing. */
  readonly dataDir: string;
  /** How long the shop waits for the processor, in milliseconds; 10 s when left out. */
  readonly processorTimeoutMs?: number;
}

export interface Demo {
  readonly shopUrl: string;
  readonly processorUrl: string;
  /** Every file that the shop and the processor write: databases, keys and logs. */
  readonly dataDir: string;
  readonly logs: { readonly shop: string; readonly processor: string };
  /** Stops the shop's server and starts it again at the same address, with the orders that it had. */
  restartShop(): Promise<void>;
  /** Takes the processor away without asking, as a crash would. */
  killProcessor(): Promise<void>;
  /** Starts the processor again where the shop expects it, with the data that it had. */
  restartProcessor(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a sandbox processor and a shop of their own on free ports. The shop's pages must have been built. */
export async function startDemo({ dataDir, processorTimeoutMs }: DemoOptions): Promise<Demo> {
  const logs = { shop: join(dataDir, 'shop.log'), processor: join(dataDir, 'processor.log') };
  const startProcessor = (port: string) =>
    startServer({
      name: 'processor',
      entry: 'apps/processor/server/main.ts',
      env: { PORT: port, PROCESSOR_DATA: join(dataDir, 'processor') },
      log: logs.processor,
    });

  let processor = await startProcessor('0');
  let shop = await startShop('0').catch(async (error: unknown) => {
    await processor.stop();
    throw error;
  });

  function startShop(port: string): Promise<ServerProcess> {
    return startServer({
      name: 'shop',
      entry: 'apps/checkout/server/main.ts',
      env: {
        PORT: port,
        SHOP_DATA: join(dataDir, 'shop'),
        PROCESSOR_URL: processor.url,
        // When it starts, and not in the midst of a test: an answer that was lost stays so until somebody asks.
        CATCH_UP_MS: String(60 * 60 * 1000),
        ...(processorTimeoutMs === undefined ? {} : { PROCESSOR_TIMEOUT_MS: String(processorTimeoutMs) }),
      },
      log: logs.shop,
    });
  }

  return {
    shopUrl: shop.url,
    processorUrl: processor.url,
    dataDir,
    logs,
    restartShop: async () => {
      await shop.stop();
      shop = await startShop(new URL(shop.url).port);
    },
    killProcessor: () => processor.kill(),
    restartProcessor: async () => {
      await processor.stop();
      processor = await startProcessor(new URL(processor.url).port);
    },
    stop: async () => {
      await Promise.all([shop.stop(), processor.stop()]);
    },
  };
}
