import type { Messages } from '../messages.ts';

/**
 * What the fields say together, and the pay button. German.
 *
 * @example
 * deForm.summaryTitle({ count: 2 }) // 'Es gibt 2 Probleme mit Ihren Kartendaten'
 */
export const deForm: Messages['form'] = {
  legend: 'Kartendaten',
  summaryTitle: ({ count }) =>
    count === 1 ? 'Es gibt ein Problem mit Ihren Kartendaten' : `Es gibt ${count} Probleme mit Ihren Kartendaten`,
  pay: ({ amount }) => (amount === undefined ? 'Jetzt bezahlen' : `${amount} bezahlen`),
  paying: 'Die Zahlung läuft. Bitte warten Sie, das kann einige Sekunden dauern.',
  failed:
    'Die Zahlung war nicht möglich. Von Ihren Eingaben ist nur der Sicherheitscode verloren: Geben Sie ihn ein und versuchen Sie es noch einmal.',
};
