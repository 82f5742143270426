import type { AvsMeaning } from './avs-meaning.ts';

/** What a code is read as. `disputed` where published lists contradict each other about it. */
export type AvsReading = AvsMeaning | { readonly disputed: AvsMeaning };

/** The codes of one scheme or gateway, in capitals, each with its reading. A code that isn't listed is undocumented. */
export type AvsCodes = Readonly<Record<string, AvsReading>>;
