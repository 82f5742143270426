import type { Messages } from '../messages.ts';
import { oneOf } from './one-of.ts';

/**
 * What the field for the card number says. German.
 *
 * @example
 * deCardNumber.errors.failsLuhn // 'Die eingegebene Kartennummer ist ungültig. Bitte versuchen Sie es noch einmal.'
 */
export const deCardNumber: Messages['cardNumber'] = {
  label: 'Kartennummer',
  errors: {
    empty: 'Geben Sie die lange Nummer auf Ihrer Karte ein.',
    incomplete: 'Die Kartennummer ist zu kurz. Prüfen Sie, ob Sie alle Ziffern eingegeben haben.',
    failsLuhn: 'Die eingegebene Kartennummer ist ungültig. Bitte versuchen Sie es noch einmal.',
    tooLong: 'Die Kartennummer hat zu viele Ziffern. Vergleichen Sie sie mit Ihrer Karte.',
    notAccepted: ({ brand, accepted }) =>
      accepted.length === 0
        ? `Wir nehmen ${brand} nicht an. Bitte verwenden Sie eine andere Karte.`
        : `Wir nehmen ${brand} nicht an. Bitte verwenden Sie ${oneOf(accepted)}.`,
    unreadable: 'Das sieht nicht wie eine Kartennummer aus. Geben Sie die Ziffern auf Ihrer Karte ein.',
  },
  plainFailsLuhn: 'Prüfen Sie die Kartennummer: Eine der Ziffern ist falsch.',
  luhnAdvice: 'Bitte prüfen Sie die Kartennummer noch einmal. Stimmt sie mit Ihrer Karte überein, fahren Sie fort.',
  accepted: ({ brands }) => `Wir nehmen ${oneOf(brands)} an.`,
  detected: ({ brand }) => brand,
  brandChoice: {
    label: 'Bezahlen mit',
    offered: ({ brands }) =>
      `Sie können diese Karte als ${oneOf(brands)} verwenden. Die Auswahl folgt nach der Kartennummer.`,
  },
};
