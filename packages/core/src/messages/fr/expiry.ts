import type { Messages } from '../messages.ts';

/**
 * What the field for the expiry date says. French.
 *
 * @example
 * frExpiry.errors.impossible // 'Le mois doit être compris entre 01 et 12.'
 */
export const frExpiry: Messages['expiry'] = {
  label: 'Date d’expiration (MM / YY)',
  hint: 'Le mois et l’année, par exemple 09\u00A0/\u00A030.',
  errors: {
    empty: 'Saisissez la date d’expiration qui figure sur votre carte.',
    incomplete: 'La date d’expiration est incomplète. Saisissez le mois et l’année, par exemple 09 / 30.',
    expired: 'Cette carte a expiré. Vérifiez la date ou utilisez une autre carte.',
    tooFar: 'L’année d’expiration est trop lointaine. Vérifiez la date sur votre carte.',
    impossible: 'Le mois doit être compris entre 01 et 12.',
    unreadable: 'Cela ne ressemble pas à une date. Saisissez le mois et l’année, par exemple 09 / 30.',
  },
  lastMonth: 'Cette carte est valable jusqu’à la fin de ce mois.',
};
