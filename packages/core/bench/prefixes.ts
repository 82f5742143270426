// Which brand the prefixes of a list are said to be, by core and by its peers. Prints figures and asserts nothing.
//
//     npx pnpm bench:prefixes list.csv
//
// A line of the list is `411111,VISA` and whatever follows, with commas or semicolons; a prefix has at least six digits. Where the list
// has a label that stands for none of our brands (private labels, cash machines, benefit cards), nobody is asked.
import { readFileSync } from 'node:fs';
import { brandOf, namers } from './named-brands.ts';
import { percent, table } from './percent.ts';

interface Row {
  readonly prefix: string;
  readonly brand: string;
  /** In the order of the namers. */
  readonly said: readonly (string | undefined)[];
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  throw new Error('Which list? Give the path of a file whose lines begin with a prefix and a brand: 411111,VISA');
}

const names = Object.keys(namers);
const rows = readFileSync(file, 'utf8').split('\n').flatMap(readRow);
const brands = [...new Set(rows.map(({ brand }) => brand))];
const wrongByCore = rows.filter(({ brand, said }) => said[0] !== brand);

table('found, of 100 of the brand', names, [
  ...brands.map((brand) => [brand, ...found(rows.filter((row) => row.brand === brand))]),
  ['all', ...found(rows)],
]);
// Who calls everything Maestro finds all Maestros.
table(
  'right, of 100 called so',
  names,
  brands.map((brand) => [brand, '', ...rightOf(brand)]),
);

console.log('\nwhat core calls otherwise');
for (const way of new Set(wrongByCore.map(wayOf))) {
  const missed = wrongByCore.filter((row) => wayOf(row) === way).map(({ prefix }) => prefix);
  console.log(`  ${way}: ${missed.length}: ${missed.slice(0, 8).join(' ')}${missed.length > 8 ? ' …' : ''}`);
}

function readRow(line: string): readonly Row[] {
  const [prefix = '', label = ''] = line.split(/[,;]/);
  const brand = brandOf(label);
  if (!/^\d{6,}$/.test(prefix) || brand === undefined) return [];

  return [{ prefix, brand, said: names.map((name) => brandOf(namers[name]?.(prefix))) }];
}

function found(list: readonly Row[]): readonly string[] {
  return [String(list.length), ...names.map((_, at) => percent(list, ({ brand, said }) => said[at] === brand))];
}

function rightOf(called: string): readonly string[] {
  return names.map((_, at) =>
    percent(
      rows.filter(({ said }) => said[at] === called),
      ({ brand }) => brand === called,
    ),
  );
}

function wayOf({ brand, said }: Row): string {
  return `${brand} → ${said[0] ?? 'nothing'}`;
}
