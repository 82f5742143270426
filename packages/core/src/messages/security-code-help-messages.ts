/**
 * The help behind the security code: five questions that shoppers have, and what is answered to whom. Said one after the other,
 * the sentences of an answer are a paragraph.
 *
 * @example
 * const help: SecurityCodeHelpMessages = { ...enSecurityCodeHelp, open: 'What is this code?' };
 */
export interface SecurityCodeHelpMessages {
  /** The button that opens it. */
  readonly open: string;
  /** Over the answers, where they are a dialog. */
  readonly title: string;
  readonly close: string;
  readonly where: {
    readonly question: string;
    readonly back: (code: { length: number }) => string;
    readonly front: (code: { length: number }) => string;
    /** Before `back`, and before `front`, while the card may have it on either side. */
    readonly onMostCards: string;
    readonly onAmericanExpress: string;
    readonly none: string;
  };
  readonly what: {
    readonly question: string;
    /** `lengths`: every length that is still possible, ascending. */
    readonly answer: (code: { lengths: readonly number[] }) => string;
  };
  readonly protection: {
    readonly question: string;
    readonly answer: string;
    /** That the shop keeps no code. */
    readonly notKept: string;
  };
  readonly required: {
    readonly question: string;
    readonly ifPrinted: string;
    /** For a card without one: enter X. `button`: what the button says that offers it, for keypads without letters. */
    readonly absent: (way: { button: string }) => string;
    /** For a card without one, where the merchant takes no X. */
    readonly absentNotTaken: string;
    /** For a card of a brand that often prints none. */
    readonly optional: string;
    /** The merchant takes a card without its code. */
    readonly notRequired: string;
    /** The brand prints none. */
    readonly none: string;
  };
  readonly illegible: {
    readonly question: string;
    /** Enter I, likewise. */
    readonly letter: (way: { button: string }) => string;
    /** What X in the place of I may cost. */
    readonly notAbsent: string;
    /** The merchant takes no I. */
    readonly notTaken: string;
  };
}
