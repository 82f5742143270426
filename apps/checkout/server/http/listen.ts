import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';

export interface ListenOptions {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly host: string;
  /** The first port to try. A taken one is answered by the next. */
  readonly port: number;
  readonly onTaken: (port: number) => void;
}

const portsToTry = 100;

/** Listens on the first free port. Throws when none of a hundred is free. */
export async function listen({ fetch, host, port, onTaken }: ListenOptions): Promise<{ server: Server; port: number }> {
  for (let candidate = port; candidate < port + portsToTry; candidate += 1) {
    const server = createServer(getRequestListener(fetch));
    if (await isFree(server, candidate, host)) return { server, port: portOf(server) };

    onTaken(candidate);
  }

  throw new Error(`No port from ${port} to ${port + portsToTry - 1} is free. Set PORT to one that is.`);
}

function isFree(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(port, host, () => resolve(true));
  });
}

// Port 0 lets the system choose, so what was asked for is not what it is.
function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port.');
  return address.port;
}
