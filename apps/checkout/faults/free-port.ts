import { createServer } from 'node:net';
import { randomInt } from 'node:crypto';

// Below those that systems lend out for outgoing connections: one of them might be lent while its server is away, and then the
// server would come back at another address.
const from = 18_000;
const to = 30_000;

/** A port that nobody listens on, and that stays free while the server that listens on it is away for a moment. */
export async function freePort(): Promise<number> {
  const port = randomInt(from, to);
  return (await isFree(port)) ? port : freePort();
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
