import type { Messages } from '../messages.ts';

/**
 * Why something typed was not taken. German.
 *
 * @example
 * deRefused.month // 'Diesen Monat gibt es nicht: Er geht von 01 bis 12.'
 */
export const deRefused: Messages['refused'] = {
  letter: 'Hier sind nur Ziffern möglich.',
  letterBesideDigits:
    'Buchstaben neben Ziffern werden nicht angenommen. Können Sie den Code nicht eingeben, tippen Sie nur X oder nur I.',
  numberFull: 'Die Kartennummer ist vollständig: Mehr Ziffern passen nicht.',
  month: 'Diesen Monat gibt es nicht: Er geht von 01 bis 12.',
  expiryFull: 'Das Ablaufdatum ist vollständig: Mehr Ziffern passen nicht.',
  codeFull: 'Der Sicherheitscode ist vollständig: Mehr Ziffern passen nicht.',
  startDateFull: 'Das Startdatum ist vollständig: Mehr Ziffern passen nicht.',
  issueNumberFull: 'Die Ausgabenummer ist vollständig: Mehr Ziffern passen nicht.',
};
