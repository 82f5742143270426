import { join } from 'node:path';
import { build, preview } from 'vite';

export interface ServedPage {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Builds the page of the cases as a shop's would be, and serves it on a free port. */
export async function servePage(): Promise<ServedPage> {
  const configFile = join(import.meta.dirname, 'page/vite.config.ts');
  await build({ configFile });
  const server = await preview({ configFile, preview: { port: 0, host: '127.0.0.1' } });

  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The page of the cases has no address.');
  return { url: `http://127.0.0.1:${address.port}/`, stop: () => server.close() };
}
