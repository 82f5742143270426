import type { SecurityCodeHelpMessages } from '../security-code-help-messages.ts';
import { countOf } from './digits.ts';

/**
 * The five answers behind the security code. French.
 *
 * @example
 * frSecurityCodeHelp.open // 'Où se trouve mon code de sécurité\u202F?'
 */
export const frSecurityCodeHelp: SecurityCodeHelpMessages = {
  open: 'Où se trouve mon code de sécurité\u202F?',
  title: 'Le code de sécurité',
  close: 'Fermer',
  where: {
    question: 'Où se trouve-t-il\u202F?',
    back: ({ length }) =>
      `Retournez la carte et regardez la zone de signature. Le code est formé des ${countOf(length)} derniers chiffres, en haut à droite ` +
      'de cette zone ou juste à sa droite, après les quatre derniers chiffres du numéro de carte.',
    front: ({ length }) =>
      `Regardez le recto de la carte. Le code est formé des ${countOf(length)} chiffres au-dessus du numéro de carte, le plus souvent à droite.`,
    onMostCards: 'Sur la plupart des cartes, il est au dos.',
    onAmericanExpress: 'Sur les cartes American Express, il est au recto.',
    none: 'Il n’y en a pas sur cette carte.',
  },
  what: {
    question: 'Qu’est-ce que c’est\u202F?',
    answer: ({ lengths }) =>
      `Un numéro court de ${lengths.map(countOf).join(' ou ')} chiffres, imprimé sur la carte à part du numéro de carte. ` +
      'Grâce à lui, votre banque vérifie que la carte est authentique et que vous l’avez avec vous.',
  },
  protection: {
    question: 'Comment me protège-t-il\u202F?',
    answer:
      'Le code est imprimé à plat, sans relief. Il n’est ni sur la piste magnétique, ni sur les reçus ou les relevés. ' +
      'Celui qui y trouve votre numéro de carte ne connaît pas encore le code.',
    notKept:
      'Aucun commerçant n’a le droit de le conserver. Nous l’utilisons pour ce paiement seulement et ne l’enregistrons jamais.',
  },
  required: {
    question: 'Dois-je le saisir\u202F?',
    ifPrinted: 'Oui, s’il est imprimé sur votre carte. Sans lui, le paiement n’est pas possible.',
    absent: ({ button }) => `Si votre carte n’en a pas, saisissez la lettre X ou appuyez sur «\u202F${button}\u202F».`,
    absentNotTaken: 'Si votre carte n’en a pas, nous ne pouvons pas l’accepter ici. Veuillez utiliser une autre carte.',
    optional: 'Certaines cartes de ce type n’en ont pas. Si la vôtre n’en a pas, laissez le champ vide.',
    notRequired: 'Non, mais avec lui, votre banque voit mieux que c’est bien vous qui payez.',
    none: 'Non. Laissez le champ vide.',
  },
  illegible: {
    question: 'Et si je n’arrive pas à le lire\u202F?',
    letter: ({ button }) =>
      `Saisissez la lettre I, comme illisible, ou appuyez sur «\u202F${button}\u202F». Votre banque sait alors qu’il y a un code, mais qu’il est illisible.`,
    notAbsent:
      'Ne saisissez pas X à la place\u202F: X signifie que la carte n’a pas de code, et votre banque peut refuser le paiement.',
    notTaken:
      'Nous ne pouvons pas accepter la carte sans lui. Veuillez utiliser une autre carte, ou en demander une nouvelle à votre banque.',
  },
};
