// Finds a Chromium, or installs one. Plain Node 18 or later, no dependencies but Playwright's own installer at the very end.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';

const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ],
};

/** The path of a Chromium on this machine: `CHROMIUM_PATH`, else the usual places. */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...(places[platform()] ?? [])].find((path) => path && existsSync(path));
}

/** The path of a Chromium, installed if need be; undefined when it is Playwright's own. Throws when none can be had. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium here yet: installing Debian’s.');
    const installed =
      run('apt-get', ['update', '-qq']) &&
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']);
    if (installed && findChromium()) return findChromium();
  }

  console.log('No Chromium here yet: installing Playwright’s.');
  if (run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'])) return undefined;

  throw new Error(
    'No Chromium could be installed. Install one (e.g. `sudo apt-get install chromium`) or set CHROMIUM_PATH.',
  );
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}
