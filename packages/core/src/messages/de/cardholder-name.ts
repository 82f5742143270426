import type { Messages } from '../messages.ts';

/**
 * What the field for the cardholder's name says. German.
 *
 * @example
 * deCardholderName.label // 'Name auf der Karte'
 */
export const deCardholderName: Messages['cardholderName'] = {
  label: 'Name auf der Karte',
  hint: 'So, wie er auf der Karte steht.',
  errors: {
    empty: 'Geben Sie den Namen ein, der auf Ihrer Karte steht.',
    digits: 'Geben Sie den Namen auf Ihrer Karte ein, keine Nummer.',
    cardNumber:
      'Das sieht wie eine Kartennummer aus. Geben Sie hier den Namen ein und die Nummer in ihrem eigenen Feld.',
  },
};
