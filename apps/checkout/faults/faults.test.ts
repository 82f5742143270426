import { expect, test } from 'vitest';
import { everyFault } from './faults.ts';
import { play } from './play.ts';

test('V0, P4: fifty checkouts while servers die and answers get lost: each is charged once or not at all, as its shopper was told, and no file holds a number or a code', async () => {
  const { wrong, faults, paid, left } = await play({
    dataDir: '.artifacts/faults/test',
    checkouts: 50,
    seed: 1,
  });

  expect(wrong).toEqual([]);
  expect(paid + left).toBe(50);
  // Most of what can go wrong did.
  const came = new Set(Object.keys(faults).map((fault) => fault.replace(/ \(.*/, '')));
  expect(everyFault.filter((fault) => !came.has(fault)).length).toBeLessThan(4);
});
