import type { Messages } from './messages.ts';

/**
 * What the field for the card number says. English.
 *
 * @example
 * enCardNumber.errors.failsLuhn // 'The card number you entered is invalid. Please try again.'
 */
export const enCardNumber: Messages['cardNumber'] = {
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
  plainFailsLuhn: 'Check the card number: one of the digits is wrong.',
  luhnAdvice: 'Please check the card number once more. If it matches your card, carry on.',
  accepted: ({ brands }) => `We take ${oneOf(brands)}.`,
  detected: ({ brand }) => brand,
  brandChoice: {
    label: 'Pay with',
    offered: ({ brands }) => `You can use this card as ${oneOf(brands)}. The choice comes after the card number.`,
  },
};

// By hand: the same text in every engine, whatever locale data it has.
function oneOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
