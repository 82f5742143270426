import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Context, Hono } from 'hono';
import type { ShopEnv } from './log-requests.ts';

/** The front's pages. Each is the same document, which shows the page that its address names. */
const pages = [
  '/',
  '/basket',
  '/checkout',
  '/orders/:id',
  '/staff',
  '/staff/orders/:id',
  '/staff/policy',
  '/staff/missing-codes',
  '/test-cards',
];

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves the built front from a folder. */
export function serveFront(app: Hono<ShopEnv>, folder: string): void {
  const page = async (context: Context, status: 200 | 404) => {
    try {
      return context.html(await readFile(join(folder, 'index.html'), 'utf8'), status);
    } catch {
      return context.text('The pages are not built yet. Run: npx vite build apps/checkout', 503);
    }
  };

  for (const path of pages) app.get(path, (context) => page(context, 200));

  // The name is one plain segment, so it cannot climb out of the folder.
  app.get('/assets/:name{[\\w.-]+}', async (context) => {
    const name = context.req.param('name');
    const type = types[extname(name)];
    if (type === undefined) return page(context, 404);

    try {
      const file = await readFile(join(folder, 'assets', name));
      // Vite puts a hash of the content into the name.
      return context.body(file, 200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' });
    } catch {
      return page(context, 404);
    }
  });

  app.get('*', (context) => page(context, 404));
}
