import { do_not_optimize, measure } from 'mitata';

/** Ways to do the same with one text. */
export type Ways = Readonly<Record<string, (text: string) => unknown>>;

const rounds = 7;

/**
 * Nanoseconds for one text, for each of the ways: the median of seven rounds, in each of which they run in another order, so that
 * none always comes first or has the processor's best minute.
 */
export async function contest(ways: Ways, texts: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const times = new Map(Object.keys(ways).map((name): [string, number[]] => [name, []]));

  for (let round = 0; round < rounds; round += 1) {
    for (const name of shuffled(Object.keys(ways))) {
      const way = ways[name] ?? (() => undefined);
      const { p50 } = await measure(() => {
        for (const text of texts) do_not_optimize(way(text));
      }, quick);
      times.get(name)?.push(p50 / texts.length);
    }
  }

  return Object.fromEntries([...times].map(([name, found]) => [name, median(found)]));
}

const quick = { min_cpu_time: 40e6, min_samples: 12 };

export function median(values: readonly number[]): number {
  return ordered(values, (value) => value)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function shuffled(names: readonly string[]): readonly string[] {
  const places = new Map(names.map((name) => [name, Math.random()]));
  return ordered(names, (name) => places.get(name) ?? 0);
}

function ordered<Item>(items: readonly Item[], by: (item: Item) => number): readonly Item[] {
  const copy = [...items];
  copy.sort((a, b) => by(a) - by(b));
  return copy;
}

/** Prints a table of the contest: nanoseconds, and each as a multiple of `first`'s speed. */
export function print(title: string, times: Readonly<Record<string, number>>, first: string): void {
  console.log(`\n${title}`);
  const own = times[first] ?? Number.NaN;

  for (const [name, time] of ordered(Object.entries(times), ([, nanoseconds]) => nanoseconds)) {
    const ratio = name === first ? '' : `${first} is ${(time / own).toFixed(2)} times as fast`;
    console.log(`  ${name.padEnd(34)} ${time.toFixed(1).padStart(9)} ns   ${ratio}`);
  }
}
