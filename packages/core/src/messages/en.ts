import type { Messages } from './messages.ts';

/**
 * English for shoppers, the default. A sentence with values in it is a function of them.
 *
 * @example
 * en.cardNumber.errors.failsLuhn // 'The card number you entered is invalid. Please try again.'
 * en.securityCode.errors.incomplete({ length: 4 }) // 'The security code is too short. Enter all four digits.'
 */
export const en: Messages = {
  cardNumber: {
    label: 'Card number',
    errors: {
      empty: 'Enter the long number on your card.',
      incomplete: 'The card number is too short. Check that you have entered every digit.',
      // Word for word: the sentence that card schemes have given merchants for a number that fails Mod 10.
      failsLuhn: 'The card number you entered is invalid. Please try again.',
      tooLong: 'The card number has too many digits. Check it against your card.',
      notAccepted: ({ brand, accepted }) =>
        accepted.length === 0
          ? `We don’t take ${brand}. Please use another card.`
          : `We don’t take ${brand}. Please use ${oneOf(accepted)}.`,
      unreadable: 'This doesn’t look like a card number. Enter the digits on your card.',
    },
    luhnAdvice: 'Please check the card number once more. If it matches your card, carry on.',
    accepted: ({ brands }) => `We take ${oneOf(brands)}.`,
    detected: ({ brand }) => brand,
  },
  expiry: {
    label: 'Expiry date (MM / YY)',
    hint: 'For example 09\u00A0/\u00A030.',
    errors: {
      empty: 'Enter the expiry date on your card.',
      incomplete: 'The expiry date is incomplete. Enter the month and the year, for example 09 / 30.',
      expired: 'This card has expired. Check the date, or use another card.',
      tooFar: 'The expiry year is too far in the future. Check the date on your card.',
      impossible: 'The month must be between 01 and 12.',
      unreadable: 'This doesn’t look like a date. Enter the month and the year, for example 09 / 30.',
    },
    lastMonth: 'This card is valid until the end of this month.',
  },
  securityCode: {
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
    },
    fallback: {
      open: 'I can’t enter this code',
      legend: 'Why can’t you enter the code?',
      illegible: 'It is there but I can’t read it (I)',
      absent: 'There is no code on my card (X)',
      absentWarning:
        'If your card does have a code that you can’t read, choose I instead: with X your bank may refuse the payment.',
      lookAgain: 'Almost every card has one. Look once more at the place that the picture marks.',
      chosenIllegible: 'You told us that the code can’t be read (I).',
      chosenAbsent: 'You told us that your card has no code (X).',
      undo: 'Enter the code after all',
      orderBy: ({ phone, fax }) =>
        `You can also order ${[phone && `by phone: ${phone}`, fax && `by fax: ${fax}`].filter(Boolean).join(', or ')}.`,
    },
  },
  cardholderName: {
    label: 'Name on card',
    hint: 'As it is printed on the card.',
    errors: {
      empty: 'Enter the name on your card.',
      digits: 'Enter the name on your card, not a number.',
      cardNumber: 'This looks like a card number. Enter the name here and the number in its own field.',
    },
  },
  savedCards: {
    legend: 'Choose a card',
    card: ({ brand, lastFour }) => `${brand ?? 'Card'} ending in ${lastFour}`,
    expiry: {
      good: ({ date }) => `Expires ${date}`,
      lastMonth: ({ date }) => `Expires at the end of this month, ${date}`,
      expired: ({ date }) => `Expired ${date}. You can’t pay with it any more.`,
    },
    choice: ({ card, date, state }) =>
      `${card}, ${{ good: 'expires', lastMonth: 'expires at the end of this month,', expired: 'expired' }[state]} ${date}`,
    another: 'Use another card',
    remove: {
      button: 'Remove',
      card: ({ card }) => `Remove ${card}`,
      question: 'Remove this card for good?',
      confirm: 'Yes, remove it',
      confirmCard: ({ card }) => `Yes, remove it: ${card}`,
      cancel: 'Keep it',
      removing: 'Removing this card.',
      removed: ({ card }) => `${card} was removed.`,
      failed: 'We could not remove this card, so it is still saved. Try again in a minute.',
    },
  },
  refused: {
    letter: 'Only digits go in here.',
    letterBesideDigits: 'Letters beside digits are not taken. If you can’t enter the code, type X or I alone.',
    numberFull: 'The card number is complete: no more digits fit.',
    month: 'There is no such month: it goes from 01 to 12.',
    expiryFull: 'The expiry date is complete: no more digits fit.',
    codeFull: 'The security code is complete: no more digits fit.',
  },
  form: {
    legend: 'Card details',
    summaryTitle: ({ count }) =>
      count === 1 ? 'There is a problem with your card details' : `There are ${count} problems with your card details`,
    pay: ({ amount }) => (amount === undefined ? 'Pay now' : `Pay ${amount}`),
    paying: 'Paying. Please wait, this can take a few seconds.',
    failed:
      'We could not complete the payment. Nothing that you entered is lost but the security code: enter it and try again.',
  },
};

function digits(count: number): string {
  const words: Record<number, string> = { 3: 'three', 4: 'four' };
  return `${words[count] ?? count} digits`;
}

// By hand: the same text in every engine, whatever locale data it has.
function oneOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
