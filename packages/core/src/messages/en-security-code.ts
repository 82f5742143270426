import { digits } from './en-digits.ts';
import type { Messages } from './messages.ts';

/**
 * What the field for the security code says. English.
 *
 * @example
 * enSecurityCode.errors.incomplete({ length: 4 }) // 'The security code is too short. Enter all four digits.'
 */
export const enSecurityCode: Messages['securityCode'] = {
  label: 'Security code',
  hint: {
    unknown:
      'The last three digits on the back of the card, or the four digits on the front of an American Express card.',
    back: ({ length }) => `The last ${digits(length)} in the signature panel on the back of the card.`,
    front: ({ length }) =>
      `The ${digits(length)} on the front of the card, above the card number, usually on the right.`,
    none: 'This card has no security code. Leave this empty.',
    optional: 'If your card has none, leave this empty.',
  },
  errors: {
    empty: 'Enter the security code on your card.',
    incomplete: ({ length }) => `The security code is too short. Enter all ${digits(length)}.`,
    tooLong: ({ length }) => `The security code is too long. On this card it has ${digits(length)}.`,
    unreadable: 'Enter the security code in digits.',
    letterNotTaken: 'We need the security code to take this card. Enter it in digits, or use another card.',
    unconfirmed: {
      tick: 'Tick that you have looked for the code, or enter it.',
      'second-look': 'Look at the marked place once more and say what you find, or enter the code.',
    },
    forgotten: ({ minutes }) =>
      `For your safety the code was removed after ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} without a change. Enter it again.`,
  },
  fallback: {
    open: 'I can’t enter this code',
    legend: 'Why can’t you enter the code?',
    illegible: 'It is there but I can’t read it (I)',
    absent: 'There is no code on my card (X)',
    help: {
      illegible: 'Choose this if anything is printed there, however worn. Your bank is told so.',
      absent: 'Choose this only if nothing is printed there. With X instead of I, your bank may refuse the payment.',
    },
    absentWarning:
      'If your card does have a code that you can’t read, choose I instead: with X your bank may refuse the payment.',
    lookAgain: 'Almost every card has one. Look once more at the place that the picture marks.',
    tick: {
      illegible: 'I have looked at the place that the picture marks, and I can’t read the code.',
      absent: 'I have looked at the place that the picture marks. There is no code on my card.',
    },
    looked: {
      illegible: 'I have looked again: I can’t read it',
      absent: 'I have looked again: no code is there',
    },
    chosenIllegible: 'You told us that the code can’t be read (I).',
    chosenAbsent: 'You told us that your card has no code (X).',
    undo: 'Enter the code after all',
    orderBy: ({ phone, fax }) =>
      `You can also order ${[phone && `by phone: ${phone}`, fax && `by fax: ${fax}`].filter(Boolean).join(', or ')}.`,
  },
  asked: {
    'enter-the-code-again':
      'Your bank did not recognise the security code. Nothing was charged. Check the code on your card and enter it again.',
    'where-to-find-the-code':
      'Your bank says that this card has a security code. Nothing was charged. Look at the marked place again and enter the code.',
  },
  reveal: { show: { text: 'Show', name: 'Show the code' }, hide: { text: 'Hide', name: 'Hide the code' } },
};
