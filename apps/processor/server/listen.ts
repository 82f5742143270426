import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const ports = 20;

/**
 * Listens on `port` of this machine, or on the next free one, and returns the port it got. 0 takes any free port.
 * `onTaken` hears of each port that was not free.
 */
export async function listen(server: Server, port: number, onTaken: (port: number) => void): Promise<number> {
  for (let candidate = port; candidate < port + ports; candidate += 1) {
    if (await listensOn(server, candidate)) return portOf(server);
    onTaken(candidate);
  }

  throw new Error(`The ports ${port} to ${port + ports - 1} are all taken. Free one, or set PORT to another.`);
}

function listensOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const settle = (error?: NodeJS.ErrnoException) => {
      server.off('error', settle).off('listening', settle);
      if (error === undefined) resolve(true);
      else if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };

    server.once('error', settle).once('listening', settle);
    server.listen(port, '127.0.0.1');
  });
}

function portOf(server: Server): number {
  // A server that listens on TCP has an AddressInfo; the string is for pipes.
  return (server.address() as AddressInfo).port;
}
