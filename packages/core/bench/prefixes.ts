// Which brand the prefixes of a list are said to be, by core and by its peers. Prints figures and asserts nothing.
//
//     npx pnpm bench:prefixes list.csv
//
// A line of the list is `411111,VISA` and whatever follows, with commas or semicolons; a prefix has at least six digits. Where the list
// has a label that stands for none of our brands (private labels, cash machines, benefit cards), nobody is asked.
import { readFileSync } from 'node:fs';
import { detectBrand } from '../src/index.ts';
import { creditcards, creditCardType, getCreditCardType, payment } from './peers.ts';

const labels: Readonly<Record<string, string>> = {
  visa: 'visa',
  mastercard: 'mastercard',
  americanexpress: 'amex',
  amex: 'amex',
  diners: 'diners',
  dinersclub: 'diners',
  dinersclubinternational: 'diners',
  discover: 'discover',
  jcb: 'jcb',
  chinaunionpay: 'unionpay',
  unionpay: 'unionpay',
  maestro: 'maestro',
  elo: 'elo',
  rupay: 'rupay',
  verve: 'verve',
  troy: 'troy',
  mir: 'mir',
  nspkmir: 'mir',
  uatp: 'uatp',
  hipercard: 'hipercard',
  dankort: 'dankort',
  carnet: 'carnet',
  tarjetanaranja: 'naranja',
  cabal: 'cabal',
};

// The first answer of each, as a field would show it.
const ways: Readonly<Record<string, (prefix: string) => string | null | undefined>> = {
  core: (prefix) => detectBrand(prefix).brand?.name,
  'credit-card-type': (prefix) => creditCardType(prefix)[0]?.type,
  creditcards: (prefix) => creditcards.type(prefix, true),
  payment: payment.cardType,
  'cleave-zen': getCreditCardType,
};

const [file] = process.argv.slice(2);
if (file === undefined) {
  throw new Error('Which list? Give the path of a file whose lines begin with a prefix and a brand: 411111,VISA');
}

const rows = readFileSync(file, 'utf8').split('\n').flatMap(readRow);
const names = Object.keys(ways);

const heads = names.map((name) => name.padStart(18)).join('');
console.log(`${''.padEnd(12)}${'prefixes'.padStart(9)}${heads}   right, of 100`);
for (const brand of new Set(rows.map((row) => row.brand))) {
  const own = rows.filter((row) => row.brand === brand);
  tell(brand, own);
  tellMissed(brand, own);
}
tell('all', rows);

function readRow(line: string): readonly { readonly prefix: string; readonly brand: string }[] {
  const [prefix = '', label = ''] = line.split(/[,;]/);
  const brand = brandOf(label);
  return /^\d{6,}$/.test(prefix) && brand !== undefined ? [{ prefix, brand }] : [];
}

function brandOf(label: string | null | undefined): string | undefined {
  return labels[(label ?? '').toLowerCase().replaceAll(/[^a-z]/g, '')];
}

function tell(title: string, list: typeof rows): void {
  const shares = names.map((name) => {
    const right = list.filter(({ prefix, brand }) => brandOf(ways[name]?.(prefix)) === brand);
    return ((100 * right.length) / list.length).toFixed(2).padStart(18);
  });
  console.log(`${title.padEnd(12)}${String(list.length).padStart(9)}${shares.join('')}`);
}

/** What core calls the prefixes that the list says are of this brand. */
function tellMissed(brand: string, list: typeof rows): void {
  const ids = list.map(({ prefix }) => detectBrand(prefix).brand?.id ?? 'nothing');

  for (const said of new Set(ids.filter((id) => id !== brand))) {
    const missed = list.filter((_, at) => ids[at] === said).map(({ prefix }) => prefix);
    const more = missed.length > 8 ? ' …' : '';
    console.log(`${''.padEnd(14)}${missed.length} are ${said} to core: ${missed.slice(0, 8).join(' ')}${more}`);
  }
}
