import type { Messages } from '../messages.ts';

/**
 * What the field for a start date says. French.
 *
 * @example
 * frStartDate.label // 'Date de début (facultatif)'
 */
export const frStartDate: Messages['startDate'] = {
  label: 'Date de début (facultatif)',
  hint: 'Le mois et l’année, par exemple 03\u00A0/\u00A019. Laissez ce champ vide si votre carte n’en a pas.',
  advice: {
    incomplete:
      'La date est incomplète et ne sera pas envoyée. Saisissez le mois et l’année, ou laissez ce champ vide.',
    future: 'Cette date est dans le futur et ne sera pas envoyée. Vérifiez-la, ou laissez ce champ vide.',
    impossible: 'Le mois va de 01 à 12. Cette date ne sera pas envoyée\u202F: vérifiez-la, ou laissez ce champ vide.',
    unreadable: 'Cela ne ressemble pas à une date et ne sera pas envoyé. Vérifiez la date, ou laissez ce champ vide.',
  },
};
