// Checkouts over the real servers while things go wrong between and in them.
//
//   node apps/checkout/faults/run.ts --checkouts 1000 --seed 1
//   node apps/checkout/faults/run.ts --seed 1 --from 17 --checkouts 1     (one of them again; what is wrong comes with its steps)
//
// Real: the shop's server and the processor as processes of their own with their files, the shop's own client, and the deaths of both
// by SIGKILL. Between the two stands a proxy on which requests and answers get lost, late, doubled and mangled. What each seed and
// checkout does is the same every time, as far as the timing of processes lets it.
import { parseArgs } from 'node:util';
import { play } from './play.ts';

const { values: asked } = parseArgs({
  // pnpm hands its own `--` on.
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: {
    checkouts: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
});
const seed = Number(asked.seed);
const started = Date.now();
const say = (line: string) => void process.stdout.write(`${line}\n`);

const { faults, wrong, ...figures } = await play({
  dataDir: `.artifacts/faults/seed-${seed}`,
  checkouts: Number(asked.checkouts),
  seed,
  from: Number(asked.from),
  say,
});

for (const [fault, times] of Object.entries(faults)) say(`${String(times).padStart(6)} ${fault}`);
for (const [name, figure] of Object.entries(figures)) say(`${String(figure).padStart(6)} ${name}`);
for (const one of wrong) say(one);
say(`seed ${seed}, ${((Date.now() - started) / 1000).toFixed(0)} s: ${wrong.length} wrong`);
process.exitCode = wrong.length === 0 ? 0 : 1;
