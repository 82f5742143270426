import type { FallbackKind } from './use-fallback.ts';

/** What the shopper has said in place of the code, for the merchant's records. Nothing of the card but its brand is in it. */
export interface SecurityCodeStatement {
  /** X (`absent`), I (`illegible`), or that it no longer holds. */
  readonly said: FallbackKind | 'taken-back';
  /** How: the letter typed, one of the choices made, the box ticked, or the second look confirmed. Null for `taken-back`. */
  readonly how: 'typed' | 'chosen' | 'tick' | 'second-look' | null;
  /** The sentence that the shopper saw and agreed to, in the language of the page. */
  readonly sentence: string;
  /** The brand's id, null while it is unknown. */
  readonly brand: string | null;
}
