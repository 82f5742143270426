import { shown } from './shown.ts';

/** The row of a table. @throws when plain JavaScript asks for one that isn't there: guessing could let an order go. */
export function rowOf<Table extends object, Key extends keyof Table & string>(
  table: Table,
  key: Key,
  name: string,
): Table[Key] {
  if (Object.hasOwn(table, key)) return table[key];

  throw new Error(
    `${name} is ${shown(key)}, which no rule knows, so nobody can say what to do with the order. ` +
      `Use one of ${Object.keys(table).join(', ')}.`,
  );
}
