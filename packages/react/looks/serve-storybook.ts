import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';

const root = join(import.meta.dirname, '../../..');
const built = join(root, '.artifacts/storybook');

/** Serves the built Storybook for the whole run. The workers find it by its address in the environment. */
export default async function serveStorybook(): Promise<() => Promise<void>> {
  if (!existsSync(join(built, 'index.json'))) {
    throw new Error(
      `There is no built Storybook in ${built}, whose stories are looked at. Run: npx pnpm storybook:build`,
    );
  }

  const server = await preview({
    configFile: false,
    root,
    build: { outDir: built },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The built Storybook has no address.');
  process.env['STORYBOOK'] = `http://127.0.0.1:${address.port}/`;
  return () => server.close();
}
