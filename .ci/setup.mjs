// Installs what the lockfile names. Runs on Node 18 or later with nothing installed, so it imports nothing but Node's own modules.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const bin = join(root, 'node_modules/.bin');
const windows = process.platform === 'win32';

/** The environment in which `node`, `tsc`, `vitest` and the rest are the workspace's own, whatever shell this was started from. */
export const workspaceEnv = { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) };

/** The path of the workspace's own Node, or of the present one where npm has no Node for this platform. */
export const workspaceNode = () => (existsSync(join(bin, 'node')) ? join(bin, 'node') : process.execPath);

/** Makes `node_modules` agree with the lockfile and checks the Node that comes with it. Ends the process, with the reason, when it cannot. */
export function setUp() {
  const { packageManager, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

  const again = installed();
  if (!again) console.log('Installing packages. The first time this takes about a minute.');

  // The installed pnpm answers "nothing to do" in 0.1 s, npx takes 1.5 s to find it.
  const [command, ...first] = again ? ['pnpm'] : ['npx', '--yes', packageManager];
  const install = spawnSync(
    command,
    [...first, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'],
    {
      cwd: root,
      // CI: pnpm must not stop to ask whether it may replace a node_modules made by another version.
      env: { ...workspaceEnv, CI: 'true', npm_config_loglevel: 'error' },
      encoding: 'utf8',
      shell: windows,
    },
  );
  if (install.status !== 0) {
    const said = [install.stdout, install.stderr, install.error?.message].filter(Boolean).join('\n').trim();
    fail(`${said}\n\n${whatToDo(said, packageManager)}`);
  }

  const version = spawnSync(workspaceNode(), ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout.trim();
  if (!satisfies(version, engines.node)) {
    fail(
      `Node ${version} is too old for this workspace, and npm has none to bring for ${process.platform} on ${process.arch}. Install Node ${engines.node}.`,
    );
  }
}

/** Whether pnpm has finished an install of this very lockfile before: it leaves a copy behind. */
function installed() {
  const copy = join(root, 'node_modules/.pnpm/lock.yaml');
  return existsSync(copy) && readFileSync(copy, 'utf8') === readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
}

function whatToDo(said, packageManager) {
  if (/OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|BROKEN_LOCKFILE/.test(said)) {
    return `pnpm-lock.yaml does not fit the package.json files. Run \`npx ${packageManager} install\` and commit the lockfile with them.`;
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|META_FETCH_FAIL/.test(said)) {
    return 'The npm registry did not answer. The first install needs the network; later ones do not.';
  }
  if (/ENOENT.*npx|npx.*ENOENT/.test(said)) return 'npx was not found. It comes with npm: install npm and try again.';
  return `The packages could not be installed. \`npx ${packageManager} install --frozen-lockfile\` shows the whole story.`;
}

/** Reads ranges as `engines` writes them here: `^22.18.0 || >=26.0.0`. Semver itself is not installed yet. */
function satisfies(version, range) {
  const [major, minor] = version.split('.').map(Number);

  return range.split('||').some((part) => {
    const [, sign, wantedMajor, wantedMinor] = part.trim().match(/^(\^|>=)(\d+)\.(\d+)/);
    if (major === Number(wantedMajor)) return minor >= Number(wantedMinor);
    return sign === '>=' && major > Number(wantedMajor);
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) setUp();
