import type { Messages } from '../messages.ts';
import { countOf, digits } from './digits.ts';

/**
 * What the field for the security code says. Dutch.
 *
 * @example
 * nlSecurityCode.errors.incomplete({ length: 4 }) // 'De beveiligingscode is te kort. Voer alle vier de cijfers in.'
 */
export const nlSecurityCode: Messages['securityCode'] = {
  label: 'Beveiligingscode',
  hint: {
    unknown:
      'De laatste drie cijfers op de achterkant van de kaart, of bij American Express de vier cijfers op de voorkant.',
    back: ({ length }) => `De laatste ${digits(length)} in de handtekeningstrook op de achterkant van de kaart.`,
    front: ({ length }) => `De ${digits(length)} op de voorkant van de kaart, boven het kaartnummer, meestal rechts.`,
    none: 'Deze kaart heeft geen beveiligingscode. Laat dit leeg.',
    optional: 'Heeft uw kaart er geen, laat dit dan leeg.',
  },
  errors: {
    empty: 'Voer de beveiligingscode in die op uw kaart staat.',
    incomplete: ({ length }) => `De beveiligingscode is te kort. Voer alle ${countOf(length)} de cijfers in.`,
    tooLong: ({ length }) => `De beveiligingscode is te lang. Op deze kaart heeft hij ${digits(length)}.`,
    unreadable: 'Voer de beveiligingscode in cijfers in.',
    letterNotTaken:
      'Zonder de beveiligingscode kunnen wij deze kaart niet accepteren. Voer hem in cijfers in of gebruik een andere kaart.',
    unconfirmed: {
      tick: 'Vink aan dat u naar de code hebt gezocht, of voer hem in.',
      'second-look': 'Kijk nog een keer op de gemarkeerde plek en zeg wat daar staat, of voer de code in.',
    },
    forgotten: ({ minutes }) =>
      `Voor uw veiligheid is de code na ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'} zonder wijziging verwijderd. Voer hem opnieuw in.`,
  },
  fallback: {
    open: 'Ik kan deze code niet invoeren',
    legend: 'Waarom kunt u de code niet invoeren?',
    illegible: 'Hij staat er, maar ik kan hem niet lezen (I)',
    absent: 'Er staat geen code op mijn kaart (X)',
    help: {
      illegible: 'Kies dit als er iets gedrukt staat, hoe versleten ook. Dat wordt aan uw bank doorgegeven.',
      absent: 'Kies dit alleen als er niets gedrukt staat. Met X in plaats van I kan uw bank de betaling weigeren.',
    },
    absentWarning:
      'Heeft uw kaart wel een code, maar kunt u die niet lezen, kies dan I: met X kan uw bank de betaling weigeren.',
    lookAgain: 'Bijna elke kaart heeft er een. Kijk nog een keer op de plek die de afbeelding aangeeft.',
    tick: {
      illegible: 'Ik heb gekeken op de plek die de afbeelding aangeeft, en ik kan de code niet lezen.',
      absent: 'Ik heb gekeken op de plek die de afbeelding aangeeft. Er staat geen code op mijn kaart.',
    },
    looked: {
      illegible: 'Ik heb nog een keer gekeken: ik kan hem niet lezen',
      absent: 'Ik heb nog een keer gekeken: er staat geen code',
    },
    chosenIllegible: 'U hebt aangegeven dat de code niet leesbaar is (I).',
    chosenAbsent: 'U hebt aangegeven dat uw kaart geen code heeft (X).',
    undo: 'De code toch invoeren',
    orderBy: ({ phone, fax }) =>
      `U kunt ook ${[phone && `telefonisch bestellen: ${phone}`, fax && `per fax bestellen: ${fax}`].filter(Boolean).join(', of ')}.`,
  },
  asked: {
    'enter-the-code-again':
      'Uw bank heeft de beveiligingscode niet herkend. Er is niets afgeschreven. Controleer de code op uw kaart en voer hem opnieuw in.',
    'where-to-find-the-code':
      'Volgens uw bank heeft deze kaart een beveiligingscode. Er is niets afgeschreven. Kijk nog een keer op de gemarkeerde plek en voer de code in.',
  },
  reveal: {
    show: { text: 'Tonen', name: 'Tonen: beveiligingscode' },
    hide: { text: 'Verbergen', name: 'Verbergen: beveiligingscode' },
  },
};
