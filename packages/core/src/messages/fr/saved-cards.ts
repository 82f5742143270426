import type { Messages } from '../messages.ts';

/**
 * What the cards of a returning shopper say. French.
 *
 * @example
 * frSavedCards.card({ brand: 'Visa', lastFour: '4242' }) // 'Visa se terminant par 4242'
 */
export const frSavedCards: Messages['savedCards'] = {
  legend: 'Choisissez une carte',
  card: ({ brand, lastFour }) => `${brand ?? 'Carte'} se terminant par ${lastFour}`,
  expiry: {
    good: ({ date }) => `Valable jusqu’à fin ${date}`,
    lastMonth: ({ date }) => `Expire à la fin de ce mois, ${date}`,
    expired: ({ date }) => `Expirée, ${date}. Vous ne pouvez plus payer avec cette carte.`,
  },
  choice: ({ card, date, state }) =>
    `${card}, ${{ good: 'valable jusqu’à fin', lastMonth: 'expire à la fin de ce mois,', expired: 'expirée,' }[state]} ${date}`,
  another: 'Utiliser une autre carte',
  remove: {
    button: 'Supprimer',
    card: ({ card }) => `Supprimer ${card}`,
    question: 'Supprimer cette carte définitivement\u202F?',
    confirm: 'Oui, la supprimer',
    confirmCard: ({ card }) => `Oui, la supprimer\u202F: ${card}`,
    cancel: 'La garder',
    removing: 'Suppression de cette carte.',
    removed: ({ card }) => `Supprimée\u202F: ${card}.`,
    failed: 'Nous n’avons pas pu supprimer cette carte, elle est encore enregistrée. Réessayez dans une minute.',
  },
};
