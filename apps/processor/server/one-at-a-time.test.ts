import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('work on one key is done in the order it came, one piece at a time', async () => {
  const inTurn = oneAtATime();
  const log: string[] = [];
  const work = (name: string) => async () => {
    log.push(`${name} starts`);
    await Promise.resolve();
    log.push(`${name} ends`);
  };

  await Promise.all([inTurn('key', work('first')), inTurn('key', work('second')), inTurn('key', work('third'))]);

  expect(log).toEqual(['first starts', 'first ends', 'second starts', 'second ends', 'third starts', 'third ends']);
});

test('work that fails lets the next one through, and fails alone', async () => {
  const inTurn = oneAtATime();

  const results = await Promise.allSettled([
    inTurn('key', () => Promise.reject(new Error('refused'))),
    inTurn('key', () => Promise.resolve('done')),
  ]);

  expect(results.map((result) => result.status)).toEqual(['rejected', 'fulfilled']);
});

test('each gets the result of its own work', async () => {
  const inTurn = oneAtATime();

  const results = await Promise.all([
    inTurn('key', async () => 1),
    inTurn('key', async () => 2),
    inTurn('other', async () => 3),
  ]);

  expect(results).toEqual([1, 2, 3]);
});
