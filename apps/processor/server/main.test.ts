import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { sealCard } from '@flipside/core/sealed-card';
import { expect, onTestFinished, test } from 'vitest';
import { requestFor, scenario } from './testing/open-sandbox.ts';

const main = join(import.meta.dirname, 'main.ts');

test('starts on the next free port, keeps its key and its answers over a restart, and stops when told to', async () => {
  const folder = emptyFolder();
  const takenPort = await takePort();

  const first = await start(folder, takenPort);
  const request = await sealedFor(first.address, 'visa');
  const answer = await post(first.address, request);
  const firstExit = await first.stop('SIGTERM');

  const second = await start(folder, takenPort);
  const repeated = await post(second.address, request);
  const sealedBefore = await post(second.address, { ...request, idempotencyKey: 'another-attempt' });
  const secondExit = await second.stop('SIGINT');

  expect(first.lines[0]).toBe(`port ${takenPort} is taken, trying the next one`);
  expect(first.address).not.toMatch(`:${takenPort}$`);
  expect(answer).toMatchObject({ state: 'approved', avs: 'Y', securityCodeResult: 'M' });
  expect(repeated).toEqual(answer);
  expect(sealedBefore).toMatchObject({ state: 'approved' });
  expect([firstExit, secondExit]).toEqual([0, 0]);
}, 20_000);

test('stops although a request still waits for a silent bank, and has its charge on record afterwards', async () => {
  const folder = emptyFolder();

  const first = await start(folder, 0);
  const request = await sealedFor(first.address, 'lost-answer');
  const unanswered = post(first.address, request).catch(() => 'no answer');
  await expect.poll(() => find(first.address, request.idempotencyKey)).toMatchObject({ state: 'approved' });
  const exit = await first.stop('SIGTERM');

  const second = await start(folder, 0);
  const found = await find(second.address, request.idempotencyKey);
  await second.stop('SIGTERM');

  expect(exit).toBe(0);
  expect(await unanswered).toBe('no answer');
  expect(found).toMatchObject({ state: 'approved', avs: 'Y', securityCodeResult: 'M' });
}, 20_000);

test('speaks as the gateway that PROCESSOR_GATEWAY names', async () => {
  const processor = await start(emptyFolder(), 0, { PROCESSOR_GATEWAY: 'stripe' });

  const answer = await post(processor.address, await sealedFor(processor.address, 'visa'));
  await processor.stop('SIGTERM');

  expect(answer).toMatchObject({
    avs: 'Y',
    securityCodeResult: 'M',
    asGateway: {
      gateway: 'stripe',
      avs: { addressLine1Check: 'pass', addressPostalCodeCheck: 'pass' },
      securityCode: 'pass',
    },
  });
}, 20_000);

test.each([
  [{ PORT: 'http' }, 'PORT is "http", which is no port. Set it to a number from 0 to 65535'],
  [{ PROCESSOR_GATEWAY: 'strype' }, 'PROCESSOR_GATEWAY is "strype", which is no gateway that is known here. Set it to'],
])(
  'does not start with %j, and says what to set',
  async (env, says) => {
    const child = spawn(process.execPath, [main], { env: { ...process.env, PROCESSOR_DATA: emptyFolder(), ...env } });
    const stderr = text(child.stderr);
    const [exit] = await once(child, 'exit');

    expect(exit).not.toBe(0);
    expect(await stderr).toContain(says);
  },
  20_000,
);

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'processor-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** The request of a scenario, its card sealed to the key of the processor at this address. */
async function sealedFor(address: string, id: string) {
  const { number, expiry, securityCode } = scenario(id).enter;
  const { keys } = await (await fetch(`${address}/keys`)).json();
  const sealedCard = await sealCard({ number, expiry, securityCode }, keys[0]);

  return requestFor(scenario(id), { sealedCard });
}

/** A port of this machine that somebody else listens on until the test ends. */
async function takePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');

  // Listens on TCP, so there is an AddressInfo.
  return (server.address() as AddressInfo).port;
}

async function start(folder: string, port: number, env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: String(port), PROCESSOR_DATA: folder, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));

  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    const address = /^processor listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1];
    if (address === undefined) continue;

    return {
      address,
      lines,
      stop: async (signal: NodeJS.Signals) => {
        const exit = once(child, 'exit');
        child.kill(signal);
        return (await exit)[0];
      },
    };
  }

  throw new Error(`The processor ended without an address: ${lines.join(' / ')}`);
}

async function post(address: string, body: unknown) {
  const response = await fetch(`${address}/authorizations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

  return response.json();
}

async function find(address: string, idempotencyKey: string) {
  const response = await fetch(`${address}/authorizations/by-key/${idempotencyKey}`);

  return response.json();
}
