import type { SecurityCodeHelpMessages } from '../security-code-help-messages.ts';
import { countOf, digits } from './digits.ts';

/**
 * The five answers behind the security code. German.
 *
 * @example
 * deSecurityCodeHelp.open // 'Wo steht mein Sicherheitscode?'
 */
export const deSecurityCodeHelp: SecurityCodeHelpMessages = {
  open: 'Wo steht mein Sicherheitscode?',
  title: 'Der Sicherheitscode',
  close: 'Schließen',
  where: {
    question: 'Wo steht er?',
    back: ({ length }) =>
      `Drehen Sie die Karte um und sehen Sie auf das Unterschriftsfeld. Der Code besteht aus den letzten ${digits(length)}, oben rechts darin ` +
      'oder gleich rechts daneben, hinter den letzten vier Ziffern der Kartennummer.',
    front: ({ length }) =>
      `Sehen Sie auf die Vorderseite der Karte. Der Code besteht aus den ${digits(length)} über der Kartennummer, meist rechts.`,
    onMostCards: 'Bei den meisten Karten steht er auf der Rückseite.',
    onAmericanExpress: 'Bei American Express steht er auf der Vorderseite.',
    none: 'Auf dieser Karte steht keiner.',
  },
  what: {
    question: 'Was ist das?',
    answer: ({ lengths }) =>
      `Eine kurze Nummer mit ${lengths.map(countOf).join(' oder ')} Ziffern, die getrennt von der Kartennummer auf der Karte steht. ` +
      'Daran erkennt Ihre Bank, dass die Karte echt ist und dass Sie sie bei sich haben.',
  },
  protection: {
    question: 'Wie schützt er mich?',
    answer:
      'Der Code ist flach gedruckt, nicht geprägt. Er steht weder auf dem Magnetstreifen noch auf Belegen oder Abrechnungen. ' +
      'Wer dort Ihre Kartennummer findet, kennt den Code noch nicht.',
    notKept: 'Kein Geschäft darf ihn aufbewahren. Wir verwenden ihn nur für diese Zahlung und speichern ihn nie.',
  },
  required: {
    question: 'Muss ich ihn eingeben?',
    ifPrinted: 'Ja, wenn er auf Ihrer Karte steht. Ohne ihn ist die Zahlung nicht möglich.',
    absent: ({ button }) => `Hat Ihre Karte keinen, geben Sie den Buchstaben X ein, oder drücken Sie auf „${button}“.`,
    absentNotTaken: 'Hat Ihre Karte keinen, können wir sie hier nicht annehmen. Bitte verwenden Sie eine andere Karte.',
    optional: 'Manche Karten dieser Art haben keinen. Hat Ihre keinen, lassen Sie das Feld leer.',
    notRequired: 'Nein, aber mit ihm erkennt Ihre Bank besser, dass wirklich Sie bezahlen.',
    none: 'Nein. Lassen Sie das Feld leer.',
  },
  illegible: {
    question: 'Was, wenn ich ihn nicht lesen kann?',
    letter: ({ button }) =>
      `Geben Sie den Buchstaben I ein, oder drücken Sie auf „${button}“. Ihre Bank weiß dann, dass der Code da ist, aber nicht lesbar.`,
    notAbsent:
      'Geben Sie stattdessen nicht X ein: X heißt, dass die Karte keinen Code hat, und Ihre Bank lehnt die Zahlung dann vielleicht ab.',
    notTaken:
      'Ohne ihn können wir die Karte nicht annehmen. Bitte verwenden Sie eine andere Karte, oder bitten Sie Ihre Bank um eine neue.',
  },
};
