import type { Messages } from '../messages.ts';

/**
 * What the field for the cardholder's name says. French.
 *
 * @example
 * frCardholderName.label // 'Nom sur la carte'
 */
export const frCardholderName: Messages['cardholderName'] = {
  label: 'Nom sur la carte',
  hint: 'Tel qu’il est imprimé sur la carte.',
  errors: {
    empty: 'Saisissez le nom qui figure sur votre carte.',
    digits: 'Saisissez le nom qui figure sur votre carte, pas un numéro.',
    cardNumber: 'Cela ressemble à un numéro de carte. Saisissez le nom ici et le numéro dans le champ prévu pour lui.',
  },
};
