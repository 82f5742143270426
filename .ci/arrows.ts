import { posix } from 'node:path';
import type { Import } from './imports.ts';
import { isTestOrStory } from './syntax.ts';

const fields = ['card-number', 'expiry', 'security-code', 'cardholder-name', 'billing-address', 'card-issue'];
const shared = ['field', 'messages', 'card-picture', 'brand-mark'];

/** What the rooms of each package may import at run time, besides themselves. Types are free inside a package. */
const houses: Record<string, House> = {
  'packages/core': {
    name: '@flipside/core',
    outside: { 'sealed-card': ['jose'] },
    rooms: {
      messages: [],
      assessment: 'all',
      schemas: 'all',
      // A name or an address is refused that holds a card number: what a card number is, is said in one place.
      'cardholder-name': ['brands', 'luhn', 'editing', 'card-number'],
      'billing-address': ['brands', 'luhn', 'editing', 'card-number'],
      // A start date is written as an expiry date is: how month and year are read is said in one place.
      'card-issue': ['brands', 'luhn', 'editing', 'expiry'],
      // How sure an answer is, and which list a scheme has, is found for both of a bank's answers in one place.
      'saved-card': ['brands', 'luhn', 'editing', 'card-number', 'expiry'],
      'security-code-result': ['brands', 'luhn', 'editing', 'address-verification'],
    },
    otherRooms: ['brands', 'luhn', 'editing'],
    optional: ['sealed-card'],
  },
  'packages/react': {
    name: '@flipside/react',
    everywhere: ['react', '@flipside/core'],
    outside: { 'hook-form': ['react-hook-form'] },
    rooms: {
      ...Object.fromEntries([...shared, ...fields].map((room) => [room, shared])),
      'card-form': [...shared, ...fields],
      // The code is asked again for the card that is chosen.
      'saved-card': [...shared, 'security-code'],
      // Its frames hold the bank's pages: it knows no field.
      'three-d-secure': ['field', 'messages'],
      'hook-form': [...shared, ...fields, 'card-form'],
      // For the staff: its sentences are none of the shopper's, so it knows none of the rooms that the shopper sees.
      'verification-report': [],
      // It edits any card's inputs from outside, by their markup.
      testing: ['field'],
    },
    optional: ['hook-form', 'testing'],
  },
};

interface House {
  readonly name: string;
  /** Packages that every room may import. */
  readonly everywhere?: readonly string[];
  /** Packages that one room alone may import: the optional peers. */
  readonly outside: Readonly<Record<string, readonly string[]>>;
  readonly rooms: Readonly<Record<string, readonly string[] | 'all'>>;
  /** For rooms without a row; where it is missing, a new room needs a row. */
  readonly otherRooms?: readonly string[];
  /** Rooms with a door of their own, so that nobody needs their peers who does not use them. */
  readonly optional: readonly string[];
}

export interface Names {
  /** What the packages export: `@flipside/core`, `@flipside/react/styles.css`. */
  readonly public: readonly string[];
  readonly apps: readonly string[];
}

/** The rule that an import breaks, in words; undefined when it breaks none. `path` is the importing file's. */
export function brokenArrow(path: string, { specifier, kind }: Import, names: Names): string | undefined {
  const from = placeOf(path);
  const house = isTestOrStory(path) || from.room === undefined ? undefined : houses[from.folder];

  if (house && specifier.endsWith('.css')) return 'a component imports no CSS: merchants opt in to styles.css';
  if (!specifier.startsWith('.')) return brokenByName(specifier, from, house, names);

  const to = placeOf(posix.join(posix.dirname(path), specifier));
  if (to.folder !== from.folder) return brokenAcross(from, to);
  if (!house || kind === 'type' || to.room === from.room) return undefined;
  return brokenInside(house, from, to);
}

interface Place {
  /** `packages/core`, `apps/checkout`, or `''` for the workshop around them. */
  readonly folder: string;
  /** The top folder in `src`, `''` for the door in `src` itself; undefined outside a package's `src`. */
  readonly room?: string;
}

function placeOf(path: string): Place {
  const [area, name, src, ...rest] = path.split('/');
  if (area !== 'packages' && area !== 'apps') return { folder: '' };
  if (area === 'apps' || src !== 'src') return { folder: `${area}/${name}` };
  return { folder: `${area}/${name}`, room: rest.length > 1 ? (rest[0] ?? '') : '' };
}

function brokenByName(specifier: string, from: Place, house: House | undefined, names: Names): string | undefined {
  if (names.apps.some((app) => specifier === app || specifier.startsWith(`${app}/`))) return 'nothing imports an app';
  if (specifier.startsWith('@flipside/') && !names.public.includes(specifier)) return 'not a public name of a package';
  if (!house) return undefined;

  const allowed = [...(house.everywhere ?? []), ...(house.outside[from.room ?? ''] ?? [])];
  if (allowed.includes(specifier)) return undefined;
  return `${house.name} may import ${inWords(allowed)} here`;
}

function brokenAcross(from: Place, to: Place): string | undefined {
  if (to.folder.startsWith('apps/')) return 'nothing imports an app';
  if (to.folder.startsWith('packages/')) return 'packages are imported by their public names';
  return from.room === undefined ? undefined : 'a package imports nothing outside itself by path';
}

function brokenInside(house: House, from: Place, to: Place): string | undefined {
  const [room, wanted] = [from.room ?? '', to.room ?? ''];
  if (wanted === '') return 'a room never imports the door';
  if (room === '') return house.optional.includes(wanted) ? 'the main door leads to no optional peer' : undefined;

  const allowed = house.rooms[room] ?? house.otherRooms;
  if (!allowed) return `${room} has no row in .ci/arrows.ts that says which rooms it may import`;
  if (allowed === 'all' || allowed.includes(wanted)) return undefined;
  return `${room} may import ${inWords(allowed)}`;
}

function inWords(allowed: readonly string[]): string {
  return allowed.length === 0 ? 'nothing' : `only ${allowed.join(', ')}`;
}
