// Runs every check and ends with the line `N passed, N failed`. `node .ci/test.mjs --only types,e2e` runs some of them.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './ensure-browser.mjs';
import { ensureFirefox } from './ensure-firefox.mjs';
import { root, workspaceEnv } from './setup.mjs';

// Absolute, since a runner takes a relative path from the root of its own configuration.
const artifacts = join(root, '.artifacts');
const reportOf = (name) => join(artifacts, `${name}.json`);
const logOf = (name) => join(artifacts, 'logs', `${name}.log`);
const json = (name) => ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(name)}`];

/** What runs together stands together: the checks are quick and quiet, but two browser runners at once make each other late. */
// prettier-ignore
const stages = [
  [
    { name: 'types',         command: ['tsc', '-p', 'tsconfig.json'] },
    { name: 'types-of-core', command: ['tsc', '-p', 'packages/core'] },
    { name: 'lint',          command: ['oxlint', '--type-aware', '--deny-warnings'] },
    { name: 'format',        command: ['oxfmt', '--check'] },
    { name: 'size',          command: ['size-limit'] },
  ],
  [
    { name: 'vitest',        command: ['vitest', 'run', ...json('vitest')], count: countVitest },
  ],
  [
    { name: 'react-18',      command: ['vitest', 'run', '--config', 'apps/compat-react-18/vitest.config.ts', ...json('react-18')], count: countVitest },
  ],
  [
    { name: 'packages',      command: ['pnpm', '-r', '--filter', './packages/*', 'run', 'build'] },
    { name: 'storybook',     command: ['storybook', 'build', '--quiet', '-o', join(artifacts, 'storybook')] },
    { name: 'shop',          command: ['vite', 'build', 'apps/checkout', '--logLevel', 'warn'] },
  ],
  [
    { name: 'looks',         command: ['playwright', 'test', '-c', 'packages/react/looks/playwright.config.ts'], count: countPlaywright, needs: 'storybook' },
  ],
  [
    { name: 'book',          command: ['playwright', 'test', '-c', '.storybook/check/playwright.config.ts'], count: countPlaywright, needs: 'storybook' },
  ],
  [
    { name: 'engines',       command: ['playwright', 'test', '-c', 'packages/react/engines/playwright.config.ts'], count: countEngines },
  ],
  [
    { name: 'e2e',           command: ['playwright', 'test'], count: countPlaywright, needs: 'shop' },
  ],
];

const started = Date.now();
process.chdir(root);
mkdirSync(join(artifacts, 'logs'), { recursive: true });

const wanted = chosen();
const env = { ...workspaceEnv, CI: '1', NODE_NO_WARNINGS: '1', NO_COLOR: '1', CHROMIUM_PATH: chromiumPath() };
if (wanted.has('engines')) env.FIREFOX_PATH = ensureFirefox();
const results = new Map();
for (const stage of stages) await Promise.all(stage.filter(({ name }) => wanted.has(name)).map(runStep));

const total = { passed: 0, failed: 0, skipped: 0 };
for (const result of results.values()) for (const kind of Object.keys(total)) total[kind] += result[kind];
console.log(`\n${seconds(started)} in all\n`);
console.log(inWords(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** The names behind `--only`, with what they need; all names without it. */
function chosen() {
  const steps = stages.flat();
  const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
  if (only === undefined) return new Set(steps.map(({ name }) => name));

  const names = only.split(',');
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}. There are ${steps.map(({ name }) => name).join(', ')}.`);
    process.exit(1);
  }
  return new Set([
    ...names,
    ...steps.filter(({ name, needs }) => needs && names.includes(name)).map(({ needs }) => needs),
  ]);
}

/** Without a browser the steps that need one fail for themselves, and all others still say what they found. */
function chromiumPath() {
  try {
    return ensureChromium();
  } catch (error) {
    console.log(error.message);
    return undefined;
  }
}

async function runStep({ name, command, count, needs }) {
  const start = Date.now();
  if (needs && results.get(needs).failed > 0) {
    return finish(name, { passed: 0, failed: 1, skipped: 0 }, start, `Not run: it needs ${needs}, which failed.`);
  }

  rmSync(reportOf(name), { force: true });
  const code = await exitCode(command, logOf(name));
  const counted = count?.(reportOf(name)) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  // A runner may find every test good and still die, of an unhandled error or for want of tests.
  if (code !== 0 && counted.failed === 0) counted.failed = 1;

  finish(name, counted, start, readFileSync(logOf(name), 'utf8'));
}

function finish(name, counted, start, output) {
  results.set(name, counted);
  console.log(`${name.padEnd(14)} ${inWords(counted).padEnd(32)} ${seconds(start).padStart(8)}`);
  if (counted.failed > 0) console.log(`\n${output.trim()}\n`);
}

/** The code a command ends with; not 0 either when it cannot start or hangs for ten minutes. */
function exitCode([command, ...args], log) {
  const output = createWriteStream(log);
  const child = spawn(command, args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 600_000,
    shell: process.platform === 'win32',
  });
  child.stdout.pipe(output, { end: false });
  child.stderr.pipe(output, { end: false });

  return new Promise((resolve) => {
    child.once('error', (error) => output.end(`${command}: ${error.message}\n`, () => resolve(1)));
    child.once('close', (code, signal) =>
      output.end(signal ? `\nEnded by ${signal}.\n` : '', () => resolve(code ?? 1)),
    );
  });
}

function countVitest(report) {
  if (!existsSync(report)) return undefined;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );

  // A file that cannot be loaded is failed without a single failed test in it.
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests + numTodoTests };
}

function countPlaywright(report) {
  if (!existsSync(report)) return undefined;
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));

  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/** What an engine cannot do is declared in the case with its reason, and listed in the step's log: no test was left out. */
function countEngines(report) {
  const counted = countPlaywright(report);
  return counted && { ...counted, skipped: 0, cannot: counted.skipped };
}

function inWords({ passed, failed, skipped, cannot = 0 }) {
  const more = [skipped > 0 && `${skipped} skipped`, cannot > 0 && `${cannot} an engine cannot do`].filter(Boolean);
  return [`${passed} passed, ${failed} failed`, ...more].join(', ');
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
