/**
 * One row of the brand table: what is printed on the card and how its number is checked.
 *
 * @example
 * const amex: Brand = brands.amex; // { name: 'American Express', lengths: [15], groups: [4, 6, 5], luhn: 'required', … }
 */
export interface Brand {
  /** Stable name for code: `'amex'`. A merchant's own brand brings its own. */
  readonly id: string;
  /** The name a shopper would say: `'American Express'`. */
  readonly name: string;
  /** How it stands to other brands. A catch-all answers only when nobody else can; a co-badge stands beside another brand. */
  readonly tier: 'core' | 'regional' | 'co-badge' | 'sub-brand' | 'legacy' | 'catch-all';
  /** Leading digits (IIN) as text: `'34'`, or an inclusive range, of whose end only the digits that differ need be written: `'650901-78'`. */
  readonly prefixes: readonly string[];
  /** How many digits a full number may have, ascending. */
  readonly lengths: readonly number[];
  /** The length from which a failing number may be said to be wrong at once, where a longer one is rare (Visa 16). */
  readonly usualLength?: number;
  /** How the digits are printed: Amex 4-6-5. A card with more digits has them in fours: Diners Club with 16. */
  readonly groups: readonly number[];
  /** What the brand calls its code (for developers: shoppers read "security code"), how long it is and where it stands. */
  readonly securityCode: {
    readonly name: string;
    readonly length: 0 | 3 | 4;
    readonly side: 'back' | 'front' | 'none';
    readonly policy: 'required' | 'optional' | 'none';
  };
  /** Whether the card has an expiry date to ask for: `required` where nothing is said. Only an issuer's look-up knows better. */
  readonly expiry?: 'required' | 'optional' | 'none';
  /** Mod 10: `required` refuses a failing number, `advisory` only says so, `none` is not looked at. */
  readonly luhn: 'required' | 'advisory' | 'none';
  /** Typed digits from which this brand is shown although others are still possible: JCB from `'35'`. The longest counts. */
  readonly showFrom?: readonly string[];
  /** The brand that a shopper knows this one as: Visa Electron shows as `'visa'`. */
  readonly shownAs?: string;
  /** Whether the default reader knows this row. A merchant switches others on by `accepted`. */
  readonly onByDefault: boolean;
  /** Networks that may carry the card. No badge on it, and no choice for the shopper. */
  readonly routing?: readonly string[];
  /** A second brand on the same card, told by these leading digits; the shopper may choose. */
  readonly coBadges?: readonly { readonly with: string; readonly prefixes: readonly string[] }[];
  /** Whether an issue number and a start date may stand on the card. Offered, never demanded. */
  readonly issueNumberAndStartDate?: boolean;
}

/** What a brand says of its code that prints none. */
export const noCode: Brand['securityCode'] = { name: 'none', length: 0, side: 'none', policy: 'none' };
