import type { SecurityCodeHelpMessages } from '../security-code-help-messages.ts';
import { countOf, digits } from './digits.ts';

/**
 * The five answers behind the security code. Dutch.
 *
 * @example
 * nlSecurityCodeHelp.open // 'Waar staat mijn beveiligingscode?'
 */
export const nlSecurityCodeHelp: SecurityCodeHelpMessages = {
  open: 'Waar staat mijn beveiligingscode?',
  title: 'Over de beveiligingscode',
  close: 'Sluiten',
  where: {
    question: 'Waar staat hij?',
    back: ({ length }) =>
      `Draai de kaart om en kijk naar de handtekeningstrook. De code bestaat uit de laatste ${digits(length)}, rechtsboven in de strook ` +
      'of er vlak rechts naast, achter de laatste vier cijfers van het kaartnummer.',
    front: ({ length }) =>
      `Kijk op de voorkant van de kaart. De code bestaat uit de ${digits(length)} boven het kaartnummer, meestal rechts.`,
    onMostCards: 'Op de meeste kaarten staat hij op de achterkant.',
    onAmericanExpress: 'Bij American Express staat hij op de voorkant.',
    none: 'Op deze kaart staat er geen.',
  },
  what: {
    question: 'Wat is het?',
    answer: ({ lengths }) =>
      `Een kort nummer van ${lengths.map(countOf).join(' of ')} cijfers, dat los van het kaartnummer op de kaart staat. ` +
      'Daarmee controleert uw bank of de kaart echt is en of u die bij u hebt.',
  },
  protection: {
    question: 'Hoe beschermt hij mij?',
    answer:
      'De code is vlak gedrukt, zonder reliëf. Hij staat niet op de magneetstrip en ook niet op bonnen of afschriften. ' +
      'Wie daar uw kaartnummer vindt, kent de code nog niet.',
    notKept: 'Geen enkele winkel mag hem bewaren. Wij gebruiken hem alleen voor deze betaling en slaan hem nooit op.',
  },
  required: {
    question: 'Moet ik hem invoeren?',
    ifPrinted: 'Ja, als hij op uw kaart staat. Zonder de code kan de betaling niet doorgaan.',
    absent: ({ button }) => `Heeft uw kaart er geen, voer dan de letter X in of kies “${button}”.`,
    absentNotTaken: 'Heeft uw kaart er geen, dan kunnen wij die hier niet accepteren. Gebruik een andere kaart.',
    optional: 'Sommige kaarten van deze soort hebben er geen. Heeft uw kaart er geen, laat het veld dan leeg.',
    notRequired: 'Nee, maar met de code kan uw bank beter zien dat u het bent die betaalt.',
    none: 'Nee. Laat het veld leeg.',
  },
  illegible: {
    question: 'En als ik hem niet kan lezen?',
    letter: ({ button }) =>
      `Voer de letter I in of kies “${button}”. Uw bank weet dan dat de code er staat, maar niet leesbaar is.`,
    notAbsent: 'Voer dan geen X in: X betekent dat de kaart geen code heeft, en dan kan uw bank de betaling weigeren.',
    notTaken:
      'Zonder de code kunnen wij de kaart niet accepteren. Gebruik een andere kaart of vraag uw bank om een nieuwe.',
  },
};
