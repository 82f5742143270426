import type { Messages } from '../messages.ts';
import { countOf } from './digits.ts';

/**
 * What the field for the security code says. French.
 *
 * @example
 * frSecurityCode.errors.incomplete({ length: 4 }) // 'Le code de sécurité est trop court. Saisissez les quatre chiffres.'
 */
export const frSecurityCode: Messages['securityCode'] = {
  label: 'Code de sécurité',
  hint: {
    unknown:
      'Les trois derniers chiffres au dos de la carte, ou les quatre chiffres au recto d’une carte American Express.',
    back: ({ length }) => `Les ${countOf(length)} derniers chiffres de la zone de signature, au dos de la carte.`,
    front: ({ length }) =>
      `Les ${countOf(length)} chiffres au recto de la carte, au-dessus du numéro de carte, le plus souvent à droite.`,
    none: 'Cette carte n’a pas de code de sécurité. Laissez ce champ vide.',
    optional: 'Si votre carte n’en a pas, laissez ce champ vide.',
  },
  errors: {
    empty: 'Saisissez le code de sécurité qui figure sur votre carte.',
    incomplete: ({ length }) => `Le code de sécurité est trop court. Saisissez les ${countOf(length)} chiffres.`,
    tooLong: ({ length }) => `Le code de sécurité est trop long. Sur cette carte, il a ${countOf(length)} chiffres.`,
    unreadable: 'Saisissez le code de sécurité en chiffres.',
    letterNotTaken:
      'Sans le code de sécurité, nous ne pouvons pas accepter cette carte. Saisissez-le en chiffres ou utilisez une autre carte.',
    unconfirmed: {
      tick: 'Cochez la case pour dire que vous avez cherché le code, ou saisissez-le.',
      'second-look': 'Regardez encore une fois l’endroit marqué et dites ce que vous y trouvez, ou saisissez le code.',
    },
    forgotten: ({ minutes }) =>
      `Pour votre sécurité, le code a été effacé après ${minutes} ${minutes < 2 ? 'minute' : 'minutes'} sans modification. Saisissez-le de nouveau.`,
  },
  fallback: {
    open: 'Je ne peux pas saisir ce code',
    legend: 'Pourquoi ne pouvez-vous pas saisir le code\u202F?',
    illegible: 'Il y en a un, mais je n’arrive pas à le lire (I)',
    absent: 'Il n’y a pas de code sur ma carte (X)',
    help: {
      illegible:
        'Choisissez cette réponse si quelque chose y est imprimé, même très usé. Votre banque en est informée.',
      absent:
        'Choisissez cette réponse seulement si rien n’y est imprimé. Avec X au lieu de I, votre banque peut refuser le paiement.',
    },
    absentWarning:
      'Si votre carte a un code que vous n’arrivez pas à lire, choisissez plutôt I\u202F: avec X, votre banque peut refuser le paiement.',
    lookAgain: 'Presque toutes les cartes en ont un. Regardez encore une fois l’endroit que l’image indique.',
    tick: {
      illegible: 'J’ai regardé l’endroit que l’image indique, et je n’arrive pas à lire le code.',
      absent: 'J’ai regardé l’endroit que l’image indique. Il n’y a pas de code sur ma carte.',
    },
    looked: {
      illegible: 'J’ai regardé encore une fois\u202F: je n’arrive pas à le lire',
      absent: 'J’ai regardé encore une fois\u202F: il n’y a pas de code',
    },
    chosenIllegible: 'Vous nous avez dit que le code est illisible (I).',
    chosenAbsent: 'Vous nous avez dit que votre carte n’a pas de code (X).',
    undo: 'Saisir le code finalement',
    orderBy: ({ phone, fax }) =>
      `Vous pouvez aussi commander ${[phone && `par téléphone\u202F: ${phone}`, fax && `par fax\u202F: ${fax}`].filter(Boolean).join(', ou ')}.`,
  },
  asked: {
    'enter-the-code-again':
      'Votre banque n’a pas reconnu le code de sécurité. Rien n’a été débité. Vérifiez le code sur votre carte et saisissez-le de nouveau.',
    'where-to-find-the-code':
      'Votre banque indique que cette carte a un code de sécurité. Rien n’a été débité. Regardez de nouveau l’endroit marqué et saisissez le code.',
  },
  reveal: {
    show: { text: 'Afficher', name: 'Afficher le code' },
    hide: { text: 'Masquer', name: 'Masquer le code' },
  },
};
