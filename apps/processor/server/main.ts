import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import { findCardholder } from './cardholders.ts';
import { gatewayIds, isGatewayId, type GatewayId } from './gateways/dialect.ts';
import { loadKeyPair } from './key-pair.ts';
import { openLedger } from './ledger.ts';
import { listen } from './listen.ts';
import { openAuthentications } from './three-d-secure/authentications.ts';
import { openVault } from './vault.ts';

const folder = process.env['PROCESSOR_DATA'] ?? join(import.meta.dirname, '..', '.data');
const port = readPort(process.env['PORT'] ?? '4300');
const dialect = readGateway(process.env['PROCESSOR_GATEWAY'] ?? '');
const log = (line: string) => void process.stdout.write(`${line}\n`);

await mkdir(folder, { recursive: true, mode: 0o700 });
const ledger = openLedger(join(folder, 'ledger.sqlite'));
const authentications = openAuthentications(join(folder, 'ledger.sqlite'));
const keys = await loadKeyPair(folder);
const vault = openVault(join(folder, 'vault.sqlite'), keys);
const app = createApp({
  keys,
  ledger,
  authentications,
  vault,
  findCardholder,
  clock: () => new Date(),
  // Unreferenced: a bank that never answers must not keep a stopped processor alive.
  delays: {
    slow: () => wait(3_000, undefined, { ref: false }),
    silence: () => wait(120_000, undefined, { ref: false }),
  },
  dialect,
  log,
});

const server = createServer(getRequestListener(app.fetch));
const taken = (candidate: number) => log(`port ${candidate} is taken, trying the next one`);
log(`processor listening on http://127.0.0.1:${await listen(server, port, taken)}`);

process.once('SIGINT', stop);
process.once('SIGTERM', stop);

function stop() {
  server.close(() => {
    ledger.close();
    authentications.close();
    vault.close();
  });

  // Requests under way get a moment to be answered; those that wait for a silent bank are cut.
  setTimeout(() => server.closeAllConnections(), 1_000).unref();
}

function readPort(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;

  throw new Error(
    `PORT is ${JSON.stringify(text)}, which is no port. Set it to a number from 0 to 65535, or leave it out.`,
  );
}

function readGateway(text: string): GatewayId | undefined {
  if (text === '') return undefined;
  if (isGatewayId(text)) return text;

  throw new Error(
    `PROCESSOR_GATEWAY is ${JSON.stringify(text)}, which is no gateway that is known here. Set it to one of ` +
      `${gatewayIds.join(', ')}, or leave it out.`,
  );
}
