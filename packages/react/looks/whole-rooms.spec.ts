import { expect, test } from '@playwright/test';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { leftOut, looks, stories, wholeRooms } from './looks.ts';

const index = join(import.meta.dirname, '../../../.artifacts/storybook/index.json');
const entries: readonly { id: string; type: string; importPath: string }[] = existsSync(index)
  ? Object.values(JSON.parse(readFileSync(index, 'utf8')).entries)
  : [];
const built = entries.filter(({ type }) => type === 'story');

for (const room of wholeRooms) {
  test(`A1: each story of ${room} has its pictures, or a reason why it has none`, () => {
    const ofRoom = built.filter(({ importPath }) => basename(dirname(importPath)) === room).map(({ id }) => id);

    expect(ofRoom).not.toEqual([]);
    expect(ofRoom.filter((id) => !stories.includes(id) && !(id in leftOut))).toEqual([]);
  });
}

test('no story is named twice, and none that there isn’t; each reason is a sentence', () => {
  const named = [...stories, ...Object.keys(leftOut)];
  const known = new Set(built.map(({ id }) => id));

  expect(named.filter((id, place) => named.indexOf(id) !== place)).toEqual([]);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  expect(Object.values(leftOut).filter((reason) => !/^[A-Z].{15,}\.$/.test(reason))).toEqual([]);
});

test('a picture is kept for each look of each story, and no other', () => {
  const kept = globSync('baselines/*.png', { cwd: import.meta.dirname }).map((path) => basename(path));
  const wanted = stories.flatMap((story) => Object.keys(looks).map((look) => `${story}-${look}.png`));

  expect(new Set(kept)).toEqual(new Set(wanted));
});
