import type { AddressNames } from '../billing-address/address-format.ts';
import type { ChallengeMessages } from './challenge-messages.ts';
import type { SecurityCodeHelpMessages } from './security-code-help-messages.ts';

/** A part of an address: what it is called, and what is said while it is missing. */
interface AddressPart {
  readonly label: string;
  readonly empty: string;
}

/**
 * Every sentence that the kit can say to a shopper. A locale is a value of this type, so the compiler finds a missing one.
 *
 * @example
 * const messages: Messages = { ...en, expiry: { ...en.expiry, label: 'Valid until (MM / YY)' } };
 */
export interface Messages {
  readonly cardNumber: {
    readonly label: string;
    readonly errors: {
      readonly empty: string;
      readonly incomplete: string;
      readonly failsLuhn: string;
      readonly tooLong: string;
      readonly notAccepted: (facts: { brand: string; accepted: readonly string[] }) => string;
      readonly unreadable: string;
    };
    /** In the place of `failsLuhn`, for sites that follow a plain-language guide. */
    readonly plainFailsLuhn: string;
    /** Mod 10 fails where the brand does not insist on it: the shopper may go on. */
    readonly luhnAdvice: string;
    readonly accepted: (facts: { brands: readonly string[] }) => string;
    readonly detected: (facts: { brand: string }) => string;
    /** A card with two brands that the merchant takes. */
    readonly brandChoice: {
      /** Before the buttons, one for each brand. */
      readonly label: string;
      /** Said once, when there is something to choose. */
      readonly offered: (facts: { brands: readonly string[] }) => string;
    };
  };
  readonly expiry: {
    /** Carries the format: browsers fill "MM / YY" only where they find it in the label or the placeholder. */
    readonly label: string;
    readonly hint: string;
    readonly errors: {
      readonly empty: string;
      readonly incomplete: string;
      readonly expired: string;
      readonly tooFar: string;
      readonly impossible: string;
      readonly unreadable: string;
    };
    readonly lastMonth: string;
  };
  readonly securityCode: {
    readonly label: string;
    readonly hint: {
      readonly unknown: string;
      readonly back: (code: { length: number }) => string;
      readonly front: (code: { length: number }) => string;
      /** The brand prints none. */
      readonly none: string;
      /** Added where the brand often prints none. */
      readonly optional: string;
    };
    readonly errors: {
      readonly empty: string;
      readonly incomplete: (code: { length: number }) => string;
      readonly tooLong: (code: { length: number }) => string;
      readonly unreadable: string;
      /** X or I was typed where the merchant takes it of no such card. */
      readonly letterNotTaken: string;
      /** X or I, where the merchant wants to be told more before it is believed: by a tick, or by a second look. */
      readonly unconfirmed: { readonly tick: string; readonly 'second-look': string };
      /** The code was removed after so many minutes in which nobody touched it. */
      readonly forgotten: (limit: { minutes: number }) => string;
    };
    readonly fallback: {
      readonly open: string;
      readonly legend: string;
      readonly illegible: string;
      readonly absent: string;
      /** When each is the right one, and what X instead of I may cost. */
      readonly help: { readonly illegible: string; readonly absent: string };
      readonly absentWarning: string;
      /** Where to look once more, before X is believed. */
      readonly lookAgain: string;
      /** What the shopper ticks. */
      readonly tick: { readonly illegible: string; readonly absent: string };
      /** The button below the picture that a shopper presses who has looked again. */
      readonly looked: { readonly illegible: string; readonly absent: string };
      readonly chosenIllegible: string;
      readonly chosenAbsent: string;
      readonly undo: string;
      /** How to order without the form, where the merchant names a number. */
      readonly orderBy: (contact: { phone?: string | undefined; fax?: string | undefined }) => string;
    };
    /** What the bank's answer asks of the shopper. The code has been emptied, and nothing was charged. */
    readonly asked: { readonly 'enter-the-code-again': string; readonly 'where-to-find-the-code': string };
    /** The button in the field that shows a masked code, and hides it again: its text, and its name, which begins with the text. */
    readonly reveal: {
      readonly show: { readonly text: string; readonly name: string };
      readonly hide: { readonly text: string; readonly name: string };
    };
  };
  readonly securityCodeHelp: SecurityCodeHelpMessages;
  readonly cardholderName: {
    readonly label: string;
    readonly hint: string;
    readonly errors: {
      readonly empty: string;
      readonly digits: string;
      readonly cardNumber: string;
    };
  };
  readonly billingAddress: {
    /** The language tag by which the browser names the countries: `en`. */
    readonly language: string;
    readonly legend: string;
    readonly country: AddressPart & {
      /** In the list, while none is chosen. */
      readonly choose: string;
    };
    /** Where the country names a town beside it, and where all but the region is in these lines. */
    readonly line1: { readonly street: AddressPart; readonly whole: AddressPart };
    readonly line2: string;
    readonly city: Readonly<Record<AddressNames['city'], AddressPart>>;
    readonly region: Readonly<Record<AddressNames['region'], AddressPart>>;
    readonly postalCode: Readonly<
      Record<
        AddressNames['postalCode'],
        AddressPart & {
          /** `examples` has at least one. */
          readonly hint: (country: { examples: readonly string[] }) => string;
          readonly wrong: (country: { examples: readonly string[] }) => string;
        }
      >
    >;
    /** The label of a field that may stay empty. */
    readonly optional: (field: { label: string }) => string;
    /** Typed into any field of the address. */
    readonly cardNumber: string;
    /** What the shopper ticks. */
    readonly sameAsDelivery: string;
  };
  /** The date from which a Switch or Solo card is valid. Never demanded, so what is wrong with it is advice. */
  readonly startDate: {
    /** Without "MM / YY", and without the Spanish "fecha": Chrome would fill the expiry date in (measured: Chromium 156). */
    readonly label: string;
    readonly hint: string;
    readonly advice: {
      readonly incomplete: string;
      readonly future: string;
      readonly impossible: string;
      readonly unreadable: string;
    };
  };
  /** How often a Switch or Solo card was issued. Never demanded either. */
  readonly issueNumber: {
    /** Without "número" and "numéro": Chrome would fill the whole card number in (measured: Chromium 156). */
    readonly label: string;
    readonly hint: string;
    readonly advice: {
      readonly tooLong: string;
      readonly unreadable: string;
    };
  };
  readonly cardIssue: {
    /** Both fields have come, since the card's brand may have them. */
    readonly appeared: (card: { brand: string }) => string;
  };
  /** The cards of a returning shopper. A card's four digits come with blanks between them where they are only heard. */
  readonly savedCards: {
    readonly legend: string;
    /** The card by its brand, null for one that nobody knows, and its last four digits. */
    readonly card: (card: { brand: string | null; lastFour: string }) => string;
    /** Whether it is still good. `date` is as it stands on the card: `09 / 30`. */
    readonly expiry: {
      readonly good: (card: { date: string }) => string;
      readonly lastMonth: (card: { date: string }) => string;
      /** Said of a card that can't be chosen. */
      readonly expired: (card: { date: string }) => string;
    };
    /** All of it, for who hears it: the card as above, and its date. */
    readonly choice: (card: { card: string; date: string; state: 'good' | 'lastMonth' | 'expired' }) => string;
    readonly another: string;
    readonly remove: {
      readonly button: string;
      /** The button for who hears it. Begins with what is shown on it. */
      readonly card: (card: { card: string }) => string;
      readonly question: string;
      readonly confirm: string;
      /** Begins with what is shown on the button. */
      readonly confirmCard: (card: { card: string }) => string;
      readonly cancel: string;
      readonly removing: string;
      readonly removed: (card: { card: string }) => string;
      readonly failed: string;
    };
  };
  readonly challenge: ChallengeMessages;
  /** What was typed and not taken. */
  readonly refused: {
    readonly letter: string;
    readonly letterBesideDigits: string;
    readonly numberFull: string;
    readonly month: string;
    readonly expiryFull: string;
    readonly codeFull: string;
    readonly startDateFull: string;
    readonly issueNumberFull: string;
  };
  readonly form: {
    readonly legend: string;
    readonly summaryTitle: (problems: { count: number }) => string;
    readonly pay: (order: { amount?: string | undefined }) => string;
    readonly paying: string;
    /** Sending the card went wrong, and nobody knows more. */
    readonly failed: string;
  };
}
