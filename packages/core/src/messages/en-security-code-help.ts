import { countOf, digits } from './en-digits.ts';
import type { SecurityCodeHelpMessages } from './security-code-help-messages.ts';

/**
 * The five answers behind the security code. English.
 *
 * @example
 * enSecurityCodeHelp.open // 'Where is my security code?'
 */
export const enSecurityCodeHelp: SecurityCodeHelpMessages = {
  open: 'Where is my security code?',
  title: 'About the security code',
  close: 'Close',
  where: {
    question: 'Where is it?',
    back: ({ length }) =>
      `Turn the card over and look at the signature panel. The code is the last ${digits(length)}, in its top right ` +
      'corner or just right of it, after the last four digits of the card number.',
    front: ({ length }) =>
      `Look at the front of the card. The code is the ${digits(length)} above the card number, usually on the right.`,
    onMostCards: 'Most cards have it on the back.',
    onAmericanExpress: 'American Express cards have it on the front.',
    none: 'There is none on this card.',
  },
  what: {
    question: 'What is it?',
    answer: ({ lengths }) =>
      `A short number of ${lengths.map(countOf).join(' or ')} digits, printed on the card and apart from the card number. With it your bank ` +
      'checks that the card is real and that you have it with you.',
  },
  protection: {
    question: 'How does it protect me?',
    answer:
      'The code is printed flat, not raised. It is not on the magnetic stripe, and not on receipts or statements. ' +
      'Whoever finds your card number there still does not know the code.',
    notKept: 'No shop may keep it. We use it for this payment only and never store it.',
  },
  required: {
    question: 'Do I have to enter it?',
    ifPrinted: 'Yes, if it is printed on your card. Without it the payment can’t go through.',
    absent: ({ button }) => `If your card has none, enter the letter X, or press “${button}”.`,
    absentNotTaken: 'If your card has none, we can’t take it here. Please use another card.',
    optional: 'Some cards of this kind have none. If yours has none, leave the field empty.',
    notRequired: 'No, but with it your bank can tell better that it is you who pays.',
    none: 'No. Leave the field empty.',
  },
  illegible: {
    question: 'What if I can’t read it?',
    letter: ({ button }) =>
      `Enter the letter I, for illegible, or press “${button}”. Your bank then knows that the code is there but can’t be read.`,
    notAbsent: 'Don’t enter X instead: X says that the card has no code, and your bank may refuse the payment.',
    notTaken: 'We can’t take the card without it. Please use another card, or ask your bank for a new one.',
  },
};
