import type { Messages } from '../messages.ts';

/**
 * What the fields say together, and the pay button. French.
 *
 * @example
 * frForm.summaryTitle({ count: 2 }) // 'Il y a 2 problèmes dans les informations de votre carte'
 */
export const frForm: Messages['form'] = {
  legend: 'Informations de carte',
  summaryTitle: ({ count }) =>
    count === 1
      ? 'Il y a un problème dans les informations de votre carte'
      : `Il y a ${count} problèmes dans les informations de votre carte`,
  pay: ({ amount }) => (amount === undefined ? 'Payer' : `Payer ${amount}`),
  paying: 'Paiement en cours. Veuillez patienter, cela peut prendre quelques secondes.',
  failed:
    'Le paiement n’a pas abouti. Seul le code de sécurité a été effacé\u202F: saisissez-le de nouveau et réessayez.',
};
