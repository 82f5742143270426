import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import type { ServedPage } from './serve-page.ts';

/** Serves the pages of the engines with one of them rendered by the server, as `markup`. */
export async function serveRendered(pages: string, page: string, markup: string): Promise<ServedPage> {
  const server = createServer((request, response) => {
    void (async () => {
      const path = new URL(request.url ?? '/', pages).pathname;
      const found = await fetch(new URL(path, pages));
      response.setHeader('content-type', found.headers.get('content-type') ?? 'text/plain');
      if (path !== `/${page}`) return Readable.fromWeb((found.body ?? new Blob().stream()) as never).pipe(response);
      return response.end(
        (await found.text()).replace('<div id="root"></div>', () => `<div id="root">${markup}</div>`),
      );
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The rendered page has no address.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
