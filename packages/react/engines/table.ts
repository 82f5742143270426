// Prints the table of the cases, engine by engine, as they were last run.
import { bindings, engines } from './case.ts';
import { cases } from './cases.ts';
import { lastOutcomes, type Outcome } from './outcome.ts';

const signs = { passed: '✓', failed: '✗', cannot: '–' } satisfies Record<Outcome['kind'], string>;
const last = engines.map((engine) => ({ engine, outcomes: lastOutcomes(engine) }));

say(`${engines.join('  ')}   behaviours      case`);
for (const { id, about, title, binding = 'alone' } of cases) {
  const found = last.map(({ engine, outcomes }) => {
    const outcome = outcomes?.[id];
    return (outcome ? signs[outcome.kind] : '?').padStart(engine.length / 2 + 1).padEnd(engine.length + 2);
  });
  say(
    `${found.join('')} ${about.join(' ').padEnd(15)} ${title}${binding === 'alone' ? '' : ` · ${bindings[binding]}`}  [${id}]`,
  );
}

say('');
for (const { engine, outcomes } of last) {
  if (outcomes === undefined) {
    say(`${engine.padEnd(9)} not run yet`);
    continue;
  }
  const count = (kind: Outcome['kind']) => cases.filter(({ id }) => outcomes[id]?.kind === kind).length;
  say(
    `${engine.padEnd(9)} ${count('passed')} passed, ${count('failed')} failed, ${count('cannot')} it cannot do, of ${cases.length}`,
  );
}

say('\nWhat an engine cannot do:');
for (const engine of engines) {
  const reasons = new Map<string, string[]>();
  for (const { id, cannot } of cases) {
    const why = cannot?.[engine];
    if (why !== undefined) reasons.set(why, [...(reasons.get(why) ?? []), id]);
  }
  for (const [why, ids] of reasons) say(`  ${engine}: ${why} (${ids.join(', ')})`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
