import { en } from './src/messages/en.ts';
import type { Messages } from './src/messages/messages.ts';

/** What each locale's door gives out, by its tag. English has none: it is in the main door. */
export const doors: Readonly<Record<string, Readonly<Record<string, unknown>>>> = Object.fromEntries(
  Object.entries(import.meta.glob<Readonly<Record<string, unknown>>>('./src/messages/*/index.ts', { eager: true })).map(
    ([path, names]) => [path.split('/').at(-2) ?? '', { ...names }],
  ),
);

/** Every locale but English, by its tag. */
export const shipped = Object.fromEntries(
  // A door gives its locale out by the name of its tag: a test holds that.
  Object.entries(doors).map(([tag, names]) => [tag, names[tag] as Messages]),
);

export const locales: Readonly<Record<string, Messages>> = { en, ...shipped };
