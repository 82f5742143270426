import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startServer } from './server-process.mjs';

const server = `
  import { createServer } from 'node:http';
  const server = createServer((_, response) => response.end('ok'));
  console.log('port 1 is taken, trying the next one');
  server.listen(0, '127.0.0.1', () => console.log('till listening on http://127.0.0.1:' + server.address().port));
  process.once('SIGTERM', () => { console.log('closing the till'); server.close(); });
`;

let folder: string;
let options: { name: string; entry: string; log: string };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flipside-'));
  options = { name: 'till', entry: join(folder, 'main.mjs'), log: join(folder, 'till.log') };
  await writeFile(options.entry, server);
});

afterEach(() => rm(folder, { recursive: true }));

it('tells where the server listens and what it said before, and keeps its log until it has stopped', async () => {
  const say = vi.fn<(line: string) => void>();

  const till = await startServer({ ...options, say });
  await till.stop();

  expect(till.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(say.mock.calls).toEqual([['port 1 is taken, trying the next one']]);
  expect(await readFile(options.log, 'utf8')).toMatch(/taken.*\n.*listening.*\nclosing the till\n$/);
  expect(await till.ended).toBe('code 0');
});

it('says how a server ended that never listened, and where its log is', async () => {
  await writeFile(options.entry, `throw new Error('no till roll');`);

  await expect(startServer(options)).rejects.toThrow(
    `The till did not start: it ended with code 1. Its log is ${options.log}`,
  );
  expect(await readFile(options.log, 'utf8')).toContain('no till roll');
});

it('leaves no server behind when whoever started it is killed', async () => {
  const starter = join(folder, 'starter.mjs');
  await writeFile(
    starter,
    `const { startServer } = await import(${JSON.stringify(new URL('server-process.mjs', import.meta.url))});
     console.log((await startServer(${JSON.stringify(options)})).url);`,
  );

  const parent = spawn(process.execPath, [starter]);
  const [said] = await once(parent.stdout, 'data');
  const url = String(said).trim();
  expect(await answers(url)).toBe(true);
  parent.kill('SIGKILL');

  await expect.poll(() => answers(url)).toBe(false);
});

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
