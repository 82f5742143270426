import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

/** One thing to find true. It throws what is wrong, and may return what it found, for the table. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<string | void>;
}

/**
 * Runs checks one after the other and prints a row for each, what went wrong below it, and `N passed, N failed` at the end. Leaves the
 * count in `.artifacts/<report>.json`, and makes the process end with 1 when something failed.
 */
export async function runChecks(report: string, checks: readonly Check[]): Promise<void> {
  const started = Date.now();
  const width = Math.max(...checks.map(({ name }) => name.length));
  let failed = 0;

  for (const { name, run } of checks) {
    const start = Date.now();
    // oxlint-disable-next-line no-await-in-loop -- Apps that are built at the same time make each other late.
    const [how, said] = await run().then(
      (found) => ['passed', found ?? ''] as const,
      (error: unknown) => ['failed', `\n${error instanceof Error ? error.message : String(error)}\n`] as const,
    );
    if (how === 'failed') failed += 1;
    console.log(`${how}  ${name.padEnd(width)}  ${seconds(start).padStart(7)}  ${said}`.trimEnd());
  }

  const passed = checks.length - failed;
  mkdirSync(join(root, '.artifacts'), { recursive: true });
  writeFileSync(join(root, `.artifacts/${report}.json`), JSON.stringify({ passed, failed }));
  console.log(`\n${seconds(started)} in all\n\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

/** @throws {Error} with all lines, when there are any. */
export function throwIfAny(lines: readonly string[]): void {
  if (lines.length > 0) throw new Error(lines.map((line) => `  ${line}`).join('\n'));
}

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
