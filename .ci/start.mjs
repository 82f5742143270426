// `npm start`: installs, builds the shop's pages, starts the shop and the sandbox processor, and stops both on Ctrl+C.
// Plain Node 18 or later with nothing installed.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cardsToTry } from './cards-to-try.mjs';
import { startServer } from './server-process.mjs';
import { root, setUp, workspaceEnv } from './setup.mjs';

const logOf = (name) => `.artifacts/logs/${name}.log`;
const servers = [];
let leaving = false;

process.chdir(root);
setUp();
buildPages();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => leave(0));
if (process.env.npm_lifecycle_event) leaveWithParent();

try {
  const processor = await start('processor', 'apps/processor/server/main.ts');
  const shop = await start('shop', 'apps/checkout/server/main.ts', { PROCESSOR_URL: processor.url });

  console.log(`
The shop          ${shop.url}
For its staff     ${shop.url}/staff

${await cardsToTry(processor.url)}
Ctrl+C stops both.`);
} catch (error) {
  console.error(error.message);
  await leave(1);
}

function buildPages() {
  const build = spawnSync('vite', ['build', 'apps/checkout', '--logLevel', 'warn'], {
    env: workspaceEnv,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) process.exit(1);
}

async function start(name, entry, env) {
  rmSync(logOf(name), { force: true });
  const server = await startServer({
    name,
    entry,
    env,
    log: logOf(name),
    say: (line) => console.log(`The ${name}: ${line}`),
  });

  servers.push(server);
  void leaveWith(server);
  return server;
}

/** One without the other is no demo. */
async function leaveWith({ name, log, ended }) {
  const how = await ended;
  if (leaving) return;

  console.error(`The ${name} ended with ${how}. Its log is ${log}`);
  await leave(1);
}

/** npm runs this below a shell, which dies of a signal without passing it on. */
function leaveWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && leave(0), 500).unref();
}

async function leave(code) {
  if (leaving) return;

  leaving = true;
  await Promise.all(servers.map((server) => server.stop()));
  process.exit(code);
}
