import { inSmallLetters } from '../editing/ascii-letters.ts';

/** The codes of a gateway, or of all schemes. Where a scheme has a list of its own, that one takes the place of `codes`. */
interface CodesByScheme<Codes> {
  readonly codes: Codes;
  readonly byScheme?: Readonly<Record<string, Codes>>;
}

/** The list in which a scheme's code is looked up: its own or, where it has none or isn't known, the one for all. */
export function codesOfScheme<Codes>({ codes, byScheme = {} }: CodesByScheme<Codes>, scheme: unknown): Codes {
  return (hasListOf(byScheme, scheme) ? byScheme[inSmallLetters(scheme)] : undefined) ?? codes;
}

/** Whether there is a list of a scheme's own. */
export function hasListOf(byScheme: Readonly<Record<string, unknown>>, scheme: unknown): boolean {
  // Own keys only: a scheme may be called "constructor".
  return Object.hasOwn(byScheme, inSmallLetters(scheme));
}
