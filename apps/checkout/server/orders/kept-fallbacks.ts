import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { fallbacksSchema, ownFallbacks, type Fallbacks } from '../../contract/fallbacks.ts';

export interface KeptFallbacks {
  /** What the shop makes of X and I now. */
  fallbacks(): Fallbacks;
  /** When it was saved, in ISO 8601; null where it is the shop's own. */
  fallbacksSaved(): string | null;
  /** Keeps it from now on; null for the shop's own. */
  keepFallbacks(fallbacks: Fallbacks | null, saved: Date): void;
}

export const createFallbacks = `
  create table if not exists fallbacks (
    only      integer primary key check (only = 1),
    fallbacks text not null,
    saved     text not null
  ) strict;
`;

const row = v.object({ fallbacks: v.pipe(v.string(), v.parseJson(), fallbacksSchema), saved: v.string() });

/** What the staff said of X and I, in the file of the orders. */
export function keepFallbacks(database: DatabaseSync): KeptFallbacks {
  const find = database.prepare('select fallbacks, saved from fallbacks');
  const keep = database.prepare(`
    insert into fallbacks (only, fallbacks, saved) values (1, :fallbacks, :saved)
    on conflict (only) do update set fallbacks = excluded.fallbacks, saved = excluded.saved`);
  const forget = database.prepare('delete from fallbacks');
  const kept = () => {
    const found = find.get();
    return found === undefined ? null : v.parse(row, found);
  };

  return {
    fallbacks: () => kept()?.fallbacks ?? ownFallbacks,
    fallbacksSaved: () => kept()?.saved ?? null,

    keepFallbacks(fallbacks, saved) {
      if (fallbacks === null) forget.run();
      else keep.run({ fallbacks: JSON.stringify(fallbacks), saved: saved.toISOString() });
    },
  };
}
