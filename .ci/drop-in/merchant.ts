import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { Packed } from '../packed/pack.ts';
import { workspaceEnv } from '../setup.mjs';

/** A merchant's machine: npm, and a folder outside this repository. */
export interface Merchant {
  /** Where the merchant's projects lie. */
  readonly folder: string;
  readonly packed: readonly Packed[];
}

/** An app of the merchant's, in a folder of its own. Notes how long each thing took. */
export class App {
  readonly folder: string;
  readonly #packed: readonly Packed[];
  readonly #times: string[] = [];

  constructor({ folder, packed }: Merchant, name: string) {
    this.folder = join(folder, name);
    this.#packed = packed;
    mkdirSync(this.folder, { recursive: true });
  }

  /** The times so far, as a remark: `installed 5.2 s · built 1.0 s`. */
  get times(): string {
    return this.#times.join(' · ');
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      const target = join(this.folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }

  /** Runs a command as it is typed into a shell. @throws {Error} with all that it printed, when it fails. */
  run(command: string, did?: string): string {
    const start = Date.now();
    const { status, stdout, stderr } = spawnSync(command, {
      cwd: this.folder,
      env: merchantEnv(),
      shell: true,
      encoding: 'utf8',
      timeout: 300_000,
    });
    if (status !== 0) throw new Error(`$ ${command}\n${stdout}${stderr}`);
    if (did !== undefined) this.timed(did, start);
    return `${stdout}${stderr}`;
  }

  /** Follows the README. The packages are not published, so their tarballs stand where a command names them: nothing else is changed. */
  follow(commands: readonly string[]): void {
    for (const command of commands) {
      const isNamed = this.#packed.some(({ name }) => command.split(' ').includes(name));
      // The tarball of one asks for the other by its version, which no registry has.
      const tarballs = this.#packed.map(({ tarball }) => tarball).join(' ');
      const words = command.split(' ').filter((word) => !this.#packed.some(({ name }) => name === word));
      this.run(isNamed ? `${words.join(' ')} ${tarballs}` : command, 'installed');
    }
  }

  /** Starts the app's server, has it visited, and stops it with all that it has started. The command has `PORT` in its environment. */
  async serve(command: string, visit: (url: string) => Promise<void>): Promise<void> {
    const start = Date.now();
    const port = await freePort();
    const url = `http://localhost:${port}`;
    let said = '';
    // A group of its own: a shell dies without telling the server below it.
    const server = spawn(command, {
      cwd: this.folder,
      env: { ...merchantEnv(), PORT: String(port), NODE_ENV: 'production' },
      shell: true,
      detached: true,
    });
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (data) => (said += String(data)));
    const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));

    try {
      await Promise.race([answers(url), ended.then(() => Promise.reject(new Error('It ended before it answered.')))]);
      await visit(url);
    } catch (error) {
      throw new Error(`$ ${command}\n${said.slice(-2000)}\n${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    } finally {
      if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
      await ended;
    }
    this.timed('driven', start);
  }

  timed(did: string, since: number): void {
    this.#times.push(`${did} ${((Date.now() - since) / 1000).toFixed(1)} s`);
  }
}

/** npm as from a terminal: without what pnpm tells the scripts that it runs, and with as little talk as can be. */
function merchantEnv(): NodeJS.ProcessEnv {
  const own = Object.entries(workspaceEnv).filter(([name]) => !/^(npm|pnpm)_/i.test(name) && name !== 'NODE_ENV');
  return {
    ...Object.fromEntries(own),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_prefer_offline: 'true',
    npm_config_update_notifier: 'false',
    NEXT_TELEMETRY_DISABLED: '1',
    CI: '1',
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function answers(url: string): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    // oxlint-disable-next-line no-await-in-loop
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer.`);
}
