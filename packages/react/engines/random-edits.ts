// A long run of random edits in Chromium, each compared with what core's `edit` says of it.
//
//   node packages/react/engines/random-edits.ts --edits 100000 --seed 1
//   node packages/react/engines/random-edits.ts --seed 1 --round 17     (one round again; a difference comes with its steps)
//
// Real: the browser, the production build of the fields under React Hook Form, and every edit, as a trusted event of Chromium's own:
// keys with their text; Backspace, Delete, word and line deletion, cut, paste, undo and redo as the editor's commands of a key; text
// without a key and compositions by its input-method path. They are sent without waiting for one another, as a burst.
// By script: where the caret or the selection is before an edit, and the writes that a script of the page makes.
// The model: text and caret after an edit are `edit`'s, or the browser's own where the field lets it edit by itself. Undo and redo
// must lead only to texts that were shown since the last write by script; in every fourth round they go all the way back and forth.
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { parseArgs } from 'node:util';
import { chromiumLaunch } from '../../../.ci/chromium.ts';
import { perform, type RandomEdit } from './random/perform.ts';
import { randomRound, type Round } from './random/round.ts';
import { servePage } from './serve-page.ts';

const { values: asked } = parseArgs({
  // pnpm hands its own `--` on.
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: {
    edits: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    round: { type: 'string' },
  },
});
const seed = Number(asked.seed);
const wanted = Number(asked.edits);
const only = asked.round === undefined ? undefined : Number(asked.round);

const page = await servePage();
const browser = await chromium.launch(chromiumLaunch);
const started = Date.now();
const done = { rounds: 0, edits: 0, steps: 0 };
let wrong: string | undefined;

const tab = await browser.newPage();
const protocol = await tab.context().newCDPSession(tab);

for (
  let index = only ?? 0;
  wrong === undefined && (only === undefined ? done.edits < wanted : index === only);
  index += 1
) {
  // oxlint-disable-next-line no-await-in-loop
  wrong = await play(tab, protocol, randomRound(seed, index));
  if (wrong !== undefined) wrong = `seed ${seed}, round ${index}: ${wrong}`;
  if (done.rounds % 100 === 0) say(`${done.edits} edits, ${done.steps} steps of undo and redo, ${seconds()} s`);
}

await browser.close();
await page.stop();
say(
  `${done.edits} edits and ${done.steps} steps of undo and redo in ${done.rounds} rounds, ${seconds()} s, seed ${seed}`,
);
say(wrong === undefined ? 'No difference found.' : `Different: ${wrong}`);
process.exitCode = wrong === undefined ? 0 : 1;

/** Plays one round in a fresh page. Returns the first difference in words, with the steps that led to it. */
async function play(at: Page, keys: CDPSession, round: Round): Promise<string | undefined> {
  await at.goto(`${page.url}?field=${round.field}&binding=register`, { waitUntil: 'domcontentloaded' });
  await at.evaluate((field) => {
    window.tester.choose(field);
    window.tester.watchKeys();
  }, round.field);

  const performed: RandomEdit[] = [];
  const found = await perform({ page: at, protocol: keys, round, performed, count });
  done.rounds += 1;
  return found === undefined ? undefined : `${found}\n${performed.map((edit) => JSON.stringify(edit)).join('\n')}`;
}

function count(kind: 'edits' | 'steps', by: number): void {
  done[kind] += by;
}

function seconds(): string {
  return ((Date.now() - started) / 1000).toFixed(1);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
