import type { Messages } from '../messages.ts';

/**
 * What the field for the expiry date says. German.
 *
 * @example
 * deExpiry.errors.impossible // 'Der Monat muss zwischen 01 und 12 liegen.'
 */
export const deExpiry: Messages['expiry'] = {
  label: 'Ablaufdatum (MM / YY)',
  hint: 'Monat und Jahr, zum Beispiel 09\u00A0/\u00A030.',
  errors: {
    empty: 'Geben Sie das Ablaufdatum ein, das auf Ihrer Karte steht.',
    incomplete: 'Das Ablaufdatum ist unvollständig. Geben Sie Monat und Jahr ein, zum Beispiel 09 / 30.',
    expired: 'Diese Karte ist abgelaufen. Prüfen Sie das Datum, oder verwenden Sie eine andere Karte.',
    tooFar: 'Das Ablaufjahr liegt zu weit in der Zukunft. Prüfen Sie das Datum auf Ihrer Karte.',
    impossible: 'Der Monat muss zwischen 01 und 12 liegen.',
    unreadable: 'Das sieht nicht wie ein Datum aus. Geben Sie Monat und Jahr ein, zum Beispiel 09 / 30.',
  },
  lastMonth: 'Diese Karte ist noch bis zum Ende dieses Monats gültig.',
};
