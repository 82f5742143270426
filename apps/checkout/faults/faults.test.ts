import { expect, test } from 'vitest';
import { everyFault } from './faults.ts';
import { confirms, slipsOnce } from './people.ts';
import { play } from './play.ts';

test('V0, P4: fifty checkouts while servers die and answers get lost: each is charged once or not at all, as its shopper was told, and no file holds a number or a code', async () => {
  const { wrong, faults, paid, left } = await play({ dataDir: '.artifacts/faults/test', checkouts: 50, seed: 1 });

  expect(wrong).toEqual([]);
  expect(paid + left).toBe(50);
  // Most of what can go wrong did.
  const came = new Set(Object.keys(faults).map((fault) => fault.replace(/ \(.*/, '')));
  expect(everyFault.filter((fault) => !came.has(fault)).length).toBeLessThan(5);
});

const crashes = everyFault.filter((fault) => fault.includes('killed'));
const windows = crashes.flatMap((fault) => [{ call: 'authorize', fault } as const, { call: 'void', fault } as const]);

test('V0: either server dies before, during and after the charge, and the void: the next try goes on from there, and is charged once', async () => {
  const { wrong, faults, paid, charged } = await play({
    dataDir: '.artifacts/faults/crashes',
    checkouts: windows.length,
    seed: 1,
    plan: (index) => ({ person: slipsOnce, faults: windows.slice(index, index + 1) }),
  });

  expect(wrong).toEqual([]);
  expect([paid, charged]).toEqual([windows.length, windows.length]);
  expect(Object.keys(faults)).toHaveLength(windows.length);
});

const confirming = (['prepare', 'authenticate', 'authentication'] as const).flatMap((call) =>
  (['answer-lost', 'processor-killed-after', 'shop-killed-after'] as const).map((fault) => ({ call, fault })),
);

test('V0, T3: either server dies, or an answer is lost, while a payment is confirmed with the bank: it is charged once, and only if it was confirmed', async () => {
  const { wrong, faults, paid, charged } = await play({
    dataDir: '.artifacts/faults/confirming',
    checkouts: confirming.length,
    seed: 1,
    plan: (index) => ({ person: confirms, faults: confirming.slice(index, index + 1) }),
  });

  expect(wrong).toEqual([]);
  expect([paid, charged]).toEqual([confirming.length, confirming.length]);
  // Who leaves the bank's page each time, or is refused there, never comes so far as to be asked how it ended.
  expect(Object.keys(faults).length).toBeGreaterThan(6);
});
