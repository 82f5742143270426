// Finds a Firefox that Playwright can drive by WebDriver BiDi, or installs Debian's. Plain Node 18 or later, no dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';

const places = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [`${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`],
};

/** The path of a Firefox on this machine: `FIREFOX_PATH`, else the usual places. */
export function findFirefox() {
  return [process.env.FIREFOX_PATH, ...(places[platform()] ?? [])].find((path) => path && existsSync(path));
}

/** The path of a Firefox, installed if need be; undefined, with a line that says so, when none can be had. */
export function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Firefox here yet: installing Debian’s.');
    const installed =
      run('apt-get', ['update', '-qq']) &&
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr']);
    if (installed && findFirefox()) return findFirefox();
  }

  console.log('No Firefox could be had, so the cases run in Chromium alone. Install one, or set FIREFOX_PATH.');
  return undefined;
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}
