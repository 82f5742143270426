import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leftOut, looks, stories, wholeRooms } from '../packages/react/looks/looks.ts';
import { allStories } from './stories.ts';

describe('the pictures of stories', () => {
  const known = allStories();
  const ids = new Set(known.map(({ id }) => id));

  it.each(wholeRooms)('A1: has each story of %s, or says why not', (room) => {
    const ofRoom = known.filter((story) => story.room === room).map(({ id }) => id);

    expect(ofRoom).not.toEqual([]);
    expect(ofRoom.filter((id) => !stories.includes(id) && !(id in leftOut))).toEqual([]);
  });

  it('names no story twice, and none that there isn’t', () => {
    const named = [...stories, ...Object.keys(leftOut)];

    expect(named.filter((id, place) => named.indexOf(id) !== place)).toEqual([]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('gives each reason in a sentence', () => {
    expect(Object.values(leftOut).filter((reason) => !/^[A-Z].{15,}\.$/.test(reason))).toEqual([]);
  });

  it('keeps one for each look of each story, and no other', () => {
    const kept = globSync('packages/react/looks/baselines/*.png').map((path) => basename(path));
    const wanted = stories.flatMap((story) => Object.keys(looks).map((look) => `${story}-${look}.png`));

    expect(kept.toSorted()).toEqual(wanted.toSorted());
  });
});
