import type { Brand, BrandId, FallbackPolicy, SecurityCodePlace, ShopperHint } from '@flipside/core';
import type { FieldState } from '../field/field-context.ts';
import type { FieldOptions } from '../field/field-options.ts';
import type { SecurityCodeMeaning } from './security-code-meaning.ts';
import type { SecurityCodeStatement } from './security-code-statement.ts';
import type { FallbackState } from './use-fallback.ts';

export interface SecurityCodeOptions extends FieldOptions<SecurityCodeMeaning> {
  /** The brand of the card, where no number in the same card or form tells it. Decides how many digits, and where to look. */
  brand?: BrandId | Brand | null | undefined;
  /** The country that issued the card or, where that is not known, of the billing address, for the rules of `fallbacks`: `'JP'`. */
  region?: string | undefined;
  /**
   * How the merchant takes X (my card has no code) and I (I can't read it): believed with a warning (true), neither (false), or by a
   * policy, which may want a tick or a second look at the picture first.
   * @default true
   */
  fallbacks?: boolean | FallbackPolicy | undefined;
  /** Where an order can be placed without the form, offered beside the fallbacks. */
  orderBy?: { phone?: string | undefined; fax?: string | undefined } | undefined;
  /** Hears what the shopper says in place of the code, once it holds, and when it no longer does: for the merchant's records. */
  onStatement?: ((statement: SecurityCodeStatement) => void) | undefined;
  /**
   * What the bank's answer asks of the shopper: the `Assessment`, or `{ show }` of it. Each further object empties the code; one that
   * asks for it again says why and moves the focus there.
   */
  answer?: { readonly show?: ShopperHint | undefined } | null | undefined;
  /**
   * After how many minutes without an edit the code is removed, with a sentence that says so. `Infinity` for never; what is no time
   * (`0`, less, `NaN`) counts as 10.
   * @default 10
   */
  forgetAfterMinutes?: number | undefined;
  /**
   * Shows dots for the digits, and a button that reveals them. The input stays one of text, since browsers and password managers
   * take a password's for something else. It hides the code from whoever looks on, not from a screen reader, which reads out what an
   * input of text holds.
   * @default false
   */
  mask?: boolean | undefined;
}

/** A masked code: whether it is revealed, and the way to change that. */
export interface RevealState {
  readonly revealed: boolean;
  readonly toggle: () => void;
}

export interface SecurityCodeState extends FieldState {
  readonly reading: SecurityCodeMeaning;
  readonly place: SecurityCodePlace;
  /** The last four digits of the number, once it is complete. */
  readonly lastFour: string | null;
  /** How the number of this card is printed, undefined while the brand is unknown. */
  readonly groups: readonly number[] | undefined;
  /** The way out for a code that can't be entered, null where the merchant takes none. */
  readonly fallback: FallbackState | null;
  readonly orderBy: SecurityCodeOptions['orderBy'];
  /** Null where the code is not masked. */
  readonly reveal: RevealState | null;
}
