import type { Messages } from '../messages.ts';

/**
 * What is said around the page of the shopper's bank. German.
 *
 * @example
 * deChallenge.title // 'Bestätigen Sie die Zahlung bei Ihrer Bank'
 */
export const deChallenge: Messages['challenge'] = {
  title: 'Bestätigen Sie die Zahlung bei Ihrer Bank',
  explanation: 'Diese Seite ist die Ihrer Bank. Der Shop sieht nicht, was Sie darauf eingeben.',
  status: {
    loading: 'Die Seite Ihrer Bank wird geladen.',
    slow: 'Die Seite Ihrer Bank braucht länger als sonst. Sie können warten oder abbrechen und es erneut versuchen.',
    waiting: 'Folgen Sie den Anweisungen Ihrer Bank. Danach geht es hier weiter.',
    answered: 'Ihre Bank ist fertig.',
    failed: 'Die Prüfung Ihrer Bank konnte nicht abgeschlossen werden.',
    cancelled: 'Sie haben die Prüfung Ihrer Bank abgebrochen.',
    'timed-out': 'Die Prüfung Ihrer Bank hat zu lange gedauert.',
  },
  stop: {
    button: 'Abbrechen',
    question: 'Die Prüfung Ihrer Bank abbrechen?',
    confirm: 'Ja, abbrechen',
    cancel: 'Weitermachen',
  },
};
