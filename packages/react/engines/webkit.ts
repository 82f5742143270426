// Runs the cases in WebKitGTK and ends with `N passed, N failed`. Words after the command choose cases by their ids.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ensureWebKit } from '../../../.ci/ensure-webkit.mjs';
import { cases } from './cases.ts';
import { runCase } from './run-case.ts';
import { servePage } from './serve-page.ts';
import { startWebKit } from './start-webkit.ts';
import { webkitDriver } from './webkit-driver.ts';
import { lastOutcomes, webkitReport, type Outcome } from './outcome.ts';

const installed = ensureWebKit();
if (installed) process.exitCode = await runAll(installed);

async function runAll(webkit: NonNullable<typeof installed>): Promise<number> {
  const asked = process.argv.slice(2);
  const chosen = cases.filter(({ id }) => asked.length === 0 || asked.some((part) => id.includes(part)));
  const page = await servePage();
  let started = await startWebKit(webkit);
  let driver = webkitDriver(started, page.url);
  say(`WebKitGTK ${started.browser.version}`);

  const outcomes: Record<string, Outcome> = {};
  for (const each of chosen) {
    const reason = each.cannot?.webkit;
    // One after the other, in one window.
    // oxlint-disable-next-line no-await-in-loop
    outcomes[each.id] = reason === undefined ? await outcomeOf(each) : { kind: 'cannot', why: reason };
  }

  async function outcomeOf(each: (typeof cases)[number]): Promise<Outcome> {
    try {
      await runCase(driver, each);
      return { kind: 'passed' };
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      say(`failed  ${each.id}: ${each.title}\n        ${why}`);
      await startAgain();
      return { kind: 'failed', why };
    }
  }

  /** What a failed case leaves behind is nothing to the next. */
  async function startAgain(): Promise<void> {
    await started.stop().catch(() => {});
    started = await startWebKit(webkit);
    driver = webkitDriver(started, page.url);
  }

  await started.stop();
  await page.stop();
  mkdirSync(dirname(webkitReport), { recursive: true });
  // What was not asked for stays as it was.
  writeFileSync(webkitReport, JSON.stringify({ ...lastOutcomes('webkit'), ...outcomes }, null, 2));

  for (const [id, outcome] of Object.entries(outcomes))
    if (outcome.kind === 'cannot') say(`cannot  ${id}: ${outcome.why}`);
  const count = (kind: Outcome['kind']) => Object.values(outcomes).filter((outcome) => outcome.kind === kind).length;
  say(`\n${count('cannot')} it cannot do\n${count('passed')} passed, ${count('failed')} failed`);
  return count('failed') > 0 ? 1 : 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
