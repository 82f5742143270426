/**
 * Why something typed was not taken: a letter where only digits count, more than there is room for, or a month that doesn't
 * exist. The field says it politely (`Messages.refused`); nothing is ever dropped in silence.
 *
 * @example
 * const refusal: Refusal = 'letter';
 */
export type Refusal = 'letter' | 'full' | 'month';

/**
 * What an insertion makes of the characters that count, on either side of the caret.
 *
 * @example
 * const insertion: Insertion = expiryFormat.insert('1', '3', '', 'typed');
 * // { before: '013', after: '', … }: January, and a year that begins with 3
 */
export interface Insertion {
  readonly before: string;
  readonly after: string;
  readonly refused?: Refusal | undefined;
}

/**
 * How one field's text is made of the characters that count (digits, or a lone letter); all else in it is decoration.
 *
 * `show(keep(text)) === text` for every text that `show` or `read` gives.
 *
 * @example
 * const format: TextFormat = expiryFormat;
 * format.show(format.keep('09 / 30')) // '09 / 30'
 */
export interface TextFormat {
  /** The characters of a shown text that count, in order. The caret is counted in these. */
  keep(text: string): string;
  /** The text that shows them. */
  show(kept: string): string;
  /** Reads a whole text from elsewhere (filled in, set by script, composed) and returns it as this field shows it. */
  read(text: string): string;
  /**
   * What `data` makes of it between `before` and `after`, all three but `data` in characters that count. Typed characters past
   * the longest length are refused; pasted ones are kept, so that the field can call them too long.
   */
  insert(before: string, data: string, after: string, how: 'typed' | 'pasted'): Insertion;
}
