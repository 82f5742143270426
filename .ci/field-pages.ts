import { globSync, readFileSync } from 'node:fs';
import { tokens } from './tokens.ts';

/** The rooms that a page is about. A page of typed fields is about what all of them share, too. */
export interface FieldPage {
  readonly page: string;
  readonly rooms: readonly string[];
  readonly typed: boolean;
}

const typedField = (room: string): FieldPage => ({ page: `${room}/${room}.mdx`, rooms: [room], typed: true });
const other = (room: string): FieldPage => ({ page: `${room}/${room}.mdx`, rooms: [room], typed: false });

/** A page per field. A new room of fields needs a row. */
export const fieldPages: readonly FieldPage[] = [
  typedField('card-number'),
  typedField('expiry'),
  typedField('security-code'),
  typedField('cardholder-name'),
  typedField('billing-address'),
  typedField('card-issue'),
  other('card-form'),
  other('card-picture'),
  other('saved-card'),
  other('three-d-secure'),
  other('verification-report'),
];

/** What markup and styles of rooms hold that a merchant can rely on. */
export interface RoomFacts {
  readonly parts: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly tokens: ReadonlySet<string>;
}

export function factsOf({ rooms, typed }: Pick<FieldPage, 'rooms' | 'typed'>): RoomFacts {
  const folders = typed ? ['field', ...rooms] : rooms;
  const source = folders.flatMap((room) => sourcesIn(room)).join('\n');
  const css = folders.flatMap((room) => filesIn(`packages/react/src/${room}/*.css`, /\.stories\./)).join('\n');

  return {
    parts: setOf(source.matchAll(/\b(?:data-)?part="([a-z-]+)"/g)),
    attributes: new Set(
      [...setOf(source.matchAll(/(?<!\w)(data-[a-z-]*[a-z])\b/g))].filter(
        (name) => !structure.has(name) && !maskedBy.has(name),
      ),
    ),
    tokens: new Set([...setOf(css.matchAll(/var\((--flipside-[a-z0-9-]+)/g))].filter((token) => tokens.has(token))),
  };
}

const setOf = (matches: Iterable<RegExpMatchArray>) => new Set([...matches].map(([, name = '']) => name));

function filesIn(pattern: string, except: RegExp): readonly string[] {
  return globSync(pattern)
    .filter((path) => !except.test(path))
    .map((path) => readFileSync(path, 'utf8'));
}

/** Without comments, which may name an attribute of elsewhere. */
const sourcesIn = (room: string) =>
  filesIn(`packages/react/src/${room}/*.{ts,tsx}`, /\.(test|stories)\.tsx?$/).map((text) =>
    text.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, ''),
  );

/** What an element is, not what state it is in. */
const structure = new Set(['data-part', 'data-flipside']);

/** What session replays go by. They stand in the page about security. */
export const maskedBy = setOf(readFileSync('packages/react/src/field/masked.ts', 'utf8').matchAll(/'(data-[a-z-]+)'/g));

/** The roots of the typed fields, which get their part by a table. */
const roots = setOf(readFileSync('packages/react/src/field/field-root.tsx', 'utf8').matchAll(/: '([a-z-]+)',/g));

const allRooms = globSync('packages/react/src/*/').map((path) => path.split(/[\\/]/).at(-1) ?? '');

/** Every part that there is. */
export const allParts: ReadonlySet<string> = new Set([...factsOf({ rooms: allRooms, typed: true }).parts, ...roots]);

/** Every attribute that there is. */
export const allAttributes: ReadonlySet<string> = new Set([
  ...factsOf({ rooms: allRooms, typed: true }).attributes,
  ...maskedBy,
]);

/** The attributes and classes by which session replays look away. */
export const masking: readonly string[] = [
  ...maskedBy,
  ...setOf(readFileSync('packages/react/src/field/masked.ts', 'utf8').matchAll(/className: '([a-z-]+)'/g)),
];
