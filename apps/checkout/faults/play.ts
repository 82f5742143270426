import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { openBooks, tracesIn, type Books } from './books.ts';
import { buy, type Told } from './checkout.ts';
import { startDemo, type Demo } from './demo.ts';
import { faultsToPick, type Fault } from './faults.ts';
import { secrets, somebody, type Person } from './people.ts';
import { randomOf, type Random } from './random.ts';
import type { Call } from './wire.ts';

export interface Run {
  readonly dataDir: string;
  readonly checkouts: number;
  readonly seed: number;
  /** The first checkout; another than 0 to play one of a longer run again. */
  readonly from?: number;
  readonly say?: (line: string) => void;
  /** Who comes and what goes wrong, in this order and nothing else. Left out, both are random. */
  readonly plan?: (index: number) => Plan;
}

export interface Plan {
  readonly person: Person;
  readonly faults: readonly { readonly call: Call; readonly fault: Fault }[];
}

export interface Figures {
  readonly checkouts: number;
  readonly paid: number;
  readonly left: number;
  readonly tries: number;
  readonly orders: number;
  readonly charged: number;
  readonly voided: number;
  readonly declined: number;
  /** How often each fault came to pass, and in which calls. */
  readonly faults: Readonly<Partial<Record<`${Fault} (${Call})`, number>>>;
  /** How long the shop took, at the end, until nothing was open any more. */
  readonly settledMs: number;
  /** What went wrong, each with its seed, its checkout and its steps. None is what is wanted. */
  readonly wrong: readonly string[];
}

/** What somebody was told, with everything that happened on the way. */
interface Played extends Told {
  readonly index: number;
  readonly steps: readonly string[];
}

// Short, and yet more than a busy machine needs for an answer.
const timeoutMs = 600;
const catchUpMs = 900;
// Some requests outlive the shop's time-out and its next look after them.
const latestMs = 2_200;
const settlesWithinMs = 20_000;
// Faults end, as they do: whoever goes on then has to come to an end.
const mostFaults = 5;

/** Plays checkouts one after the other while things go wrong, and compares what was told, what is written and what is charged. */
export async function play({ dataDir, checkouts, seed, from = 0, say = () => {}, plan }: Run): Promise<Figures> {
  rmSync(dataDir, { recursive: true, force: true });

  const came: Record<string, number> = {};
  const wrong: string[] = [];
  const told: Played[] = [];
  let steps: string[] = [];
  let round = randomOf(seed, from);
  let left = 0;
  let planned: Plan['faults'] = [];
  let books: Books | undefined;
  let purchase: (() => string | null) | undefined;

  const demo = await startDemo({
    dataDir,
    timeoutMs,
    catchUpMs,
    faultFor: (call) => {
      const fault = plan === undefined ? randomFault() : plannedFault(call);
      const lateMs = round.next() * latestMs;
      steps.push(`${call}: ${fault}`);
      if (fault !== 'none') came[`${fault} (${call})`] = (came[`${fault} (${call})`] ?? 0) + 1;
      return { fault, lateMs };
    },
    through: () => {
      const key = purchase?.() ?? null;
      const standing = key === null ? [] : (books?.standingFor(key) ?? []);
      if (standing.length > 1) steps.push(`${standing.length} approvals stand at once`);
    },
  });
  books = openBooks(dataDir);

  for (let index = from; index < from + checkouts; index += 1) {
    round = randomOf(seed, index);
    left = mostFaults;
    steps = [];
    // oxlint-disable-next-line no-await-in-loop
    const one = await playOne(index);
    if (one !== null) told.push(one);
    if ((index + 1) % 50 === 0) say(`${index + 1} checkouts, ${wrong.length} wrong`);
  }

  left = 0;
  planned = [];
  const settledMs = await settle(demo, books);
  wrong.push(...inTheEnd(books, told, seed));
  const figures = {
    checkouts,
    paid: told.filter(({ paid }) => paid).length,
    left: told.filter(({ open }) => open).length,
    tries: told.reduce((sum, { tries }) => sum + tries, 0),
    ...books.count(),
    faults: came,
    settledMs,
  };
  books.close();
  wrong.push(...tracesIn(dataDir, secrets).map((trace) => `seed ${seed}: ${trace}`));
  await demo.stop();
  return { ...figures, wrong };

  function randomFault(): Fault {
    if (left === 0 || !round.chance(0.5)) return 'none';
    left -= 1;
    return round.pick(faultsToPick);
  }

  function plannedFault(call: Call): Fault {
    const [next, ...rest] = planned;
    if (next?.call !== call) return 'none';
    planned = rest;
    return next.fault;
  }

  async function playOne(index: number): Promise<Played | null> {
    const random: Random = randomOf(seed + 1_000_003, index);
    const { person, faults } = plan?.(index) ?? { person: somebody(random), faults: [] };
    planned = faults;
    steps.push(`${person.paysWith}, ${person.habit}`);

    try {
      const checkout = { person, random, demo, books: openedBooks(), email: `${letters(index)}@example.com` };
      const one = await buy({
        ...checkout,
        note: (step) => steps.push(step),
        onPurchase: (key) => {
          purchase = key;
        },
      });
      const twoAtOnce = steps.find((step) => step.endsWith('stand at once'));
      if (twoAtOnce !== undefined) throw new Error(twoAtOnce);
      return { ...one, index, steps };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      wrong.push(inWords(seed, { index, steps }, message));
      return null;
    }
  }

  function openedBooks(): Books {
    if (books === undefined) throw new Error('The books are not open yet.');
    return books;
  }
}

/** Brings everything back, and waits until the shop has the processor's word on every order. How long that took. */
async function settle(demo: Demo, books: Books): Promise<number> {
  if (demo.away().includes('processor')) await demo.restartProcessor();
  if (demo.away().includes('shop')) await demo.restartShop();
  await demo.still();

  const started = Date.now();
  // oxlint-disable-next-line no-await-in-loop
  while (books.open().length > 0 && Date.now() - started < settlesWithinMs) await wait(50);
  return Date.now() - started;
}

/** What does not agree once all is quiet. */
function inTheEnd(books: Books, played: readonly Played[], seed: number): readonly string[] {
  const orders = [
    ...books.open().map(({ number, state }) => `order ${number} is still ${state}`),
    ...books.disagreements(),
  ].map((line) => `seed ${seed}, in the end: ${line}`);

  const people = played.flatMap((one) => {
    const { purchase, paid, open, notCharged } = one;
    const standing = purchase === null ? 0 : books.standingFor(purchase).length;
    const late = notCharged.filter((attempt) => books.standingForAttempt(attempt).length > 0);
    const lines = [
      ...(paid && standing !== 1 ? [`it was paid, and ${standing} approvals stand in the end`] : []),
      ...(open && standing > 1 ? [`it was left, and ${standing} approvals stand in the end`] : []),
      ...late.map((attempt) => `${attempt} was told not charged, and an approval stands in the end`),
    ];
    return lines.map((line) => inWords(seed, one, line));
  });

  return [...orders, ...people];
}

function inWords(seed: number, { index, steps }: Pick<Played, 'index' | 'steps'>, what: string): string {
  return `seed ${seed}, checkout ${index}: ${what}\n    ${steps.join('\n    ')}`;
}

/** A number in letters: 0 is a, 26 is ba. */
function letters(index: number): string {
  return [...index.toString(26)].map((digit) => String.fromCodePoint(97 + Number.parseInt(digit, 26))).join('');
}
