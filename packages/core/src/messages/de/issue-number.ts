import type { Messages } from '../messages.ts';

/**
 * What the field for an issue number says. German.
 *
 * @example
 * deIssueNumber.label // 'Ausgabenummer (freiwillig)'
 */
export const deIssueNumber: Messages['issueNumber'] = {
  label: 'Ausgabenummer (freiwillig)',
  hint: 'Eine oder zwei Ziffern, wie gedruckt. Hat Ihre Karte keine, lassen Sie das Feld leer.',
  advice: {
    tooLong:
      'Eine Ausgabenummer hat eine oder zwei Ziffern. Diese wird nicht gesendet: Prüfen Sie sie, oder lassen Sie das Feld leer.',
    unreadable:
      'Eine Ausgabenummer hat nur Ziffern. Diese wird nicht gesendet: Prüfen Sie sie, oder lassen Sie das Feld leer.',
  },
};
