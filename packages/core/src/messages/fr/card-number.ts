import type { Messages } from '../messages.ts';
import { oneOf } from './one-of.ts';

/**
 * What the field for the card number says. French.
 *
 * @example
 * frCardNumber.errors.failsLuhn // 'Le numéro de carte que vous avez saisi n’est pas valide. Veuillez réessayer.'
 */
export const frCardNumber: Messages['cardNumber'] = {
  label: 'Numéro de carte',
  errors: {
    empty: 'Saisissez le long numéro qui figure sur votre carte.',
    incomplete: 'Le numéro de carte est trop court. Vérifiez que vous avez saisi tous les chiffres.',
    failsLuhn: 'Le numéro de carte que vous avez saisi n’est pas valide. Veuillez réessayer.',
    tooLong: 'Le numéro de carte a trop de chiffres. Comparez-le avec votre carte.',
    notAccepted: ({ brand, accepted }) =>
      accepted.length === 0
        ? `Nous n’acceptons pas ${brand}. Veuillez utiliser une autre carte.`
        : `Nous n’acceptons pas ${brand}. Veuillez utiliser ${oneOf(accepted)}.`,
    unreadable: 'Cela ne ressemble pas à un numéro de carte. Saisissez les chiffres de votre carte.',
  },
  plainFailsLuhn: 'Vérifiez le numéro de carte\u202F: l’un des chiffres est faux.',
  luhnAdvice: 'Veuillez vérifier le numéro de carte encore une fois. S’il est le même que sur votre carte, continuez.',
  accepted: ({ brands }) => `Nous acceptons ${oneOf(brands)}.`,
  detected: ({ brand }) => brand,
  brandChoice: {
    label: 'Payer avec',
    offered: ({ brands }) =>
      `Vous pouvez utiliser cette carte avec ${oneOf(brands)}. Le choix suit le numéro de carte.`,
  },
};
