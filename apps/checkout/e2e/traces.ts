import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { everyRow, type Row } from './stored.ts';

/** A card number in every way in which a program may write it down. */
export function spellingsOf(number: string): readonly Buffer[] {
  const grouped = number.replace(/(.{4})(?=.)/g, '$1 ');
  const texts = [number, grouped, grouped.replaceAll(' ', '-'), Buffer.from(number).toString('base64').slice(0, 18)];
  // Chromium keeps some of what it stores in UTF-16.
  return texts.flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le')]);
}

/** Those of the files that hold a card number, in whatever spelling. Searched as bytes. */
export function filesWithNumber(files: readonly string[], number: string): readonly string[] {
  const spellings = spellingsOf(number);
  return files.filter((file) => {
    const bytes = readFileSync(file);
    return spellings.some((spelling) => bytes.includes(spelling));
  });
}

/**
 * Those of the files whose text holds a security code. Three digits turn up by chance wherever there is chance, so what is
 * random by nature is taken out first, and bytes that are no text (page headers, checksums) are not looked at.
 */
export function filesWithCode(files: readonly string[], code: string): readonly string[] {
  return files.filter((file) => {
    const text = (readFileSync(file, 'latin1').match(/[\x20-\x7e]{6,}/g) ?? []).join('\n');
    const whole = random.flatMap((pattern) => text.match(pattern) ?? []);
    // A row that grew leaves pieces of its old self in the page: with a neighbour, such a piece is found in the whole again.
    const isPiece = (found: string) => whole.some((value) => value.includes(found));

    const surroundings = withoutChance(text).match(new RegExp(`.?${code}.?`, 'g')) ?? [];
    return surroundings.some((found) => !isPiece(found.slice(0, -1)) && !isPiece(found.slice(1)));
  });
}

/** The rows of a database that hold a code as the whole of a value, a number in binary included. */
export function rowsWithCode(file: string, code: string): readonly Row[] {
  return everyRow(file).filter((row) => Object.values(row).some((value) => String(value) === code));
}

const random = [
  /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, // UUIDs: an order's id, the key of an attempt
  /\d{4}-\d\d-\d\dT[\d:.]+Z/g, // moments
  /\d+ms/g, // how long a request took
  /eyJ[\w-]+(?:\.[\w-]+){4}/g, // what is sealed
  /[\da-f]{64}/g, // the hash of a customer's cookie
  /127\.0\.0\.1:\d+/g, // the port that was free
  /-[\w-]{8}\.(?:js|css|svg|woff2)/g, // what an asset's name has of its content
];

/** Which numbers a text holds five or more digits of, and which codes it holds. */
export function secretsIn(text: string, { numbers, codes }: { numbers: readonly string[]; codes: readonly string[] }) {
  const rest = withoutChance(text);
  // Five times the same digit says nothing of a card: noughts stand in many a size.
  const fives = (number: string) =>
    Array.from(number.slice(4), (_, start) => number.slice(start, start + 5)).filter((five) => new Set(five).size > 1);

  return [
    ...numbers.filter((number) => fives(number).some((five) => rest.includes(five))),
    ...codes.filter((code) => rest.includes(code)),
  ];
}

/** A text without what is in it by chance. */
export function withoutChance(text: string): string {
  return random.reduce((rest, pattern) => rest.replaceAll(pattern, '*'), text);
}

/** Everything that a page can have stored in its browser, as one text. */
export async function storageOf(page: Page): Promise<string> {
  const stored = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    history: [location.href, history.state, document.referrer, document.title, window.name],
  }));
  // Not when a cookie ends: of the sixteen digits of a moment, five are soon a card's by chance.
  const cookies = (await page.context().cookies()).map(({ name, value }) => ({ name, value }));
  return JSON.stringify({ ...stored, cookies });
}

/** Every file below a folder. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
