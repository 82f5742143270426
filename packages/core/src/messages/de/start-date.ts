import type { Messages } from '../messages.ts';

/**
 * What the field for a start date says. German.
 *
 * @example
 * deStartDate.label // 'Startdatum der Karte (freiwillig)'
 */
export const deStartDate: Messages['startDate'] = {
  label: 'Startdatum der Karte (freiwillig)',
  hint: 'Monat und Jahr, zum Beispiel 03\u00A0/\u00A019. Hat Ihre Karte keines, lassen Sie das Feld leer.',
  advice: {
    incomplete:
      'Das ist ein halbes Datum, es wird nicht gesendet. Geben Sie Monat und Jahr ein, oder lassen Sie das Feld leer.',
    future: 'Dieses Datum liegt in der Zukunft, es wird nicht gesendet. Prüfen Sie es, oder lassen Sie das Feld leer.',
    impossible:
      'Der Monat geht von 01 bis 12. Dieses Datum wird nicht gesendet: Prüfen Sie es, oder lassen Sie das Feld leer.',
    unreadable:
      'Das sieht nicht wie ein Datum aus, es wird nicht gesendet. Prüfen Sie es, oder lassen Sie das Feld leer.',
  },
};
