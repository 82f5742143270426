import type { Messages } from '../messages.ts';
import { digits } from './digits.ts';

/**
 * What the field for the security code says. German.
 *
 * @example
 * deSecurityCode.errors.incomplete({ length: 4 }) // 'Der Sicherheitscode ist zu kurz. Geben Sie alle vier Ziffern ein.'
 */
export const deSecurityCode: Messages['securityCode'] = {
  label: 'Sicherheitscode',
  hint: {
    unknown:
      'Die letzten drei Ziffern auf der Rückseite der Karte, bei American Express die vier Ziffern auf der Vorderseite.',
    back: ({ length }) => `Die letzten ${digits(length)} im Unterschriftsfeld auf der Rückseite der Karte.`,
    front: ({ length }) => `Die ${digits(length)} auf der Vorderseite der Karte, über der Kartennummer, meist rechts.`,
    none: 'Diese Karte hat keinen Sicherheitscode. Lassen Sie dieses Feld leer.',
    optional: 'Hat Ihre Karte keinen, lassen Sie dieses Feld leer.',
  },
  errors: {
    empty: 'Geben Sie den Sicherheitscode ein, der auf Ihrer Karte steht.',
    incomplete: ({ length }) => `Der Sicherheitscode ist zu kurz. Geben Sie alle ${digits(length)} ein.`,
    tooLong: ({ length }) => `Der Sicherheitscode ist zu lang. Auf dieser Karte hat er ${digits(length)}.`,
    unreadable: 'Geben Sie den Sicherheitscode in Ziffern ein.',
    letterNotTaken:
      'Ohne den Sicherheitscode können wir diese Karte nicht annehmen. Geben Sie ihn in Ziffern ein, oder verwenden Sie eine andere Karte.',
    unconfirmed: {
      tick: 'Kreuzen Sie an, dass Sie nach dem Code gesucht haben, oder geben Sie ihn ein.',
      'second-look':
        'Sehen Sie noch einmal an der markierten Stelle nach und sagen Sie, was dort steht, oder geben Sie den Code ein.',
    },
    forgotten: ({ minutes }) =>
      `Zu Ihrer Sicherheit wurde der Code nach ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'} ohne Änderung entfernt. Geben Sie ihn noch einmal ein.`,
  },
  fallback: {
    open: 'Ich kann diesen Code nicht eingeben',
    legend: 'Warum können Sie den Code nicht eingeben?',
    illegible: 'Er ist da, aber ich kann ihn nicht lesen (I)',
    absent: 'Auf meiner Karte steht kein Code (X)',
    help: {
      illegible:
        'Wählen Sie das, wenn dort etwas gedruckt ist, und sei es noch so abgenutzt. Ihre Bank wird darüber informiert.',
      absent:
        'Wählen Sie das nur, wenn dort nichts gedruckt ist. Bei X statt I lehnt Ihre Bank die Zahlung vielleicht ab.',
    },
    absentWarning:
      'Hat Ihre Karte doch einen Code, den Sie nicht lesen können, wählen Sie I: Bei X lehnt Ihre Bank die Zahlung vielleicht ab.',
    lookAgain: 'Fast jede Karte hat einen. Sehen Sie noch einmal an der Stelle nach, die das Bild markiert.',
    tick: {
      illegible: 'Ich habe an der Stelle nachgesehen, die das Bild markiert, und kann den Code nicht lesen.',
      absent: 'Ich habe an der Stelle nachgesehen, die das Bild markiert. Auf meiner Karte steht kein Code.',
    },
    looked: {
      illegible: 'Ich habe noch einmal nachgesehen: Ich kann ihn nicht lesen',
      absent: 'Ich habe noch einmal nachgesehen: Dort steht kein Code',
    },
    chosenIllegible: 'Sie haben angegeben, dass der Code nicht lesbar ist (I).',
    chosenAbsent: 'Sie haben angegeben, dass Ihre Karte keinen Code hat (X).',
    undo: 'Den Code doch eingeben',
    orderBy: ({ phone, fax }) =>
      `Sie können auch ${[phone && `telefonisch bestellen: ${phone}`, fax && `per Fax bestellen: ${fax}`].filter(Boolean).join(', oder ')}.`,
  },
  asked: {
    'enter-the-code-again':
      'Ihre Bank hat den Sicherheitscode nicht erkannt. Es wurde nichts abgebucht. Prüfen Sie den Code auf Ihrer Karte und geben Sie ihn noch einmal ein.',
    'where-to-find-the-code':
      'Ihre Bank sagt, dass diese Karte einen Sicherheitscode hat. Es wurde nichts abgebucht. Sehen Sie noch einmal an der markierten Stelle nach und geben Sie den Code ein.',
  },
  reveal: {
    show: { text: 'Zeigen', name: 'Zeigen: Sicherheitscode' },
    hide: { text: 'Verbergen', name: 'Verbergen: Sicherheitscode' },
  },
};
