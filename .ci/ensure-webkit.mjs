// Finds WebKitGTK with its driver and a screen to run on, or installs Debian's. Plain Node 18 or later, no dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const driver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';
const mouse = '/usr/bin/xdotool';

/** The paths of the driver, the browser, the virtual screen and what moves its mouse; undefined when one of them is missing. */
export function findWebKit() {
  const browser = findMiniBrowser();
  return browser && [driver, screen, mouse].every((path) => existsSync(path))
    ? { driver, browser, screen, mouse }
    : undefined;
}

/** The same, installed if need be; undefined, with a line that says so, when they can't be had. */
export function ensureWebKit() {
  const found = findWebKit();
  if (found) return found;

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No WebKitGTK here yet: installing Debian’s.');
    const installed =
      run('apt-get', ['update', '-qq']) &&
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'webkit2gtk-driver', 'xvfb', 'xdotool']);
    if (installed && findWebKit()) return findWebKit();
  }

  console.log(
    'No WebKitGTK could be had, so no case ran. On Debian: `sudo apt-get install webkit2gtk-driver xvfb xdotool`.',
  );
  return undefined;
}

function findMiniBrowser() {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  return libraries
    .flatMap((name) => ['4.1', '4.0'].map((version) => join('/usr/lib', name, `webkit2gtk-${version}`, 'MiniBrowser')))
    .find((path) => existsSync(path));
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}
