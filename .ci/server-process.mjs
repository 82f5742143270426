// Starts one server of the demo as a process of its own. Plain Node 18 or later: `npm start` needs it before anything is installed.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { root, workspaceEnv, workspaceNode } from './setup.mjs';

const patience = 20_000;
const endWithParent = new URL('end-with-parent.mjs', import.meta.url).href;

/**
 * Starts a server and returns once it answers `page`. It must print `… listening on http://127.0.0.1:PORT`; lines
 * before that one go to `say`. Everything it prints goes to the file `log`. Throws, with the log's path, when it does not come up.
 */
export async function startServer({ name, entry, env = {}, log, page = '/healthz', say = () => {} }) {
  mkdirSync(dirname(log), { recursive: true });
  const child = spawn(workspaceNode(), ['--import', endWithParent, entry], {
    cwd: root,
    env: { ...workspaceEnv, NODE_NO_WARNINGS: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A group of its own, or Ctrl+C would reach it twice: from the terminal and from here.
    detached: process.platform !== 'win32',
  });

  const file = createWriteStream(log, { flags: 'a' });
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });

  const ended = new Promise((resolve) => {
    child.once('error', (error) => file.end(`${error.message}\n`, () => resolve(error.message)));
    child.once('close', (code, signal) => file.end(() => resolve(signal ?? `code ${code}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(late);
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };

  const giveUp = AbortSignal.timeout(patience);
  const why = await Promise.race([
    answers(child.stdout, { page, say }, giveUp),
    ended.then((how) => `it ended with ${how}`),
    wait(patience, `it did not listen within ${patience / 1000} s`, { ref: false }),
  ]);
  if (typeof why === 'string') {
    await stop();
    throw new Error(`The ${name} did not start: ${why}. Its log is ${log}`);
  }

  return { name, log, url: why.url, pid: child.pid, ended, stop, kill };
}

async function answers(stdout, { page, say }, giveUp) {
  const url = await listeningOn(stdout, say);

  while (!giveUp.aborted) {
    // A server without that page is up as well; one that fails on it is not.
    const healthy = await fetch(`${url}${page}`).then(
      ({ status }) => status < 500,
      () => false,
    );
    if (healthy) return { url };
    await wait(50);
  }
  return `${url}${page} did not answer within ${patience / 1000} s`;
}

function listeningOn(stdout, say) {
  return new Promise((resolve) => {
    const lines = createInterface({ input: stdout });
    lines.on('line', (line) => {
      const [, url] = line.match(/listening on (http:\/\/\S+)/) ?? [];
      if (!url) return say(line);

      lines.close();
      // Closing the reader pauses the stream, and the log would stop here.
      stdout.resume();
      resolve(url);
    });
  });
}
