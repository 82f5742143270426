import type { Messages } from '../messages.ts';

/**
 * What the cards of a returning shopper say. German.
 *
 * @example
 * deSavedCards.card({ brand: 'Visa', lastFour: '4242' }) // 'Visa mit den Endziffern 4242'
 */
export const deSavedCards: Messages['savedCards'] = {
  legend: 'Wählen Sie eine Karte',
  card: ({ brand, lastFour }) => `${brand ?? 'Karte'} mit den Endziffern ${lastFour}`,
  expiry: {
    good: ({ date }) => `Gültig bis ${date}`,
    lastMonth: ({ date }) => `Läuft am Ende dieses Monats ab, ${date}`,
    expired: ({ date }) => `Abgelaufen ${date}. Sie können damit nicht mehr bezahlen.`,
  },
  choice: ({ card, date, state }) =>
    `${card}, ${{ good: 'gültig bis', lastMonth: 'läuft am Ende dieses Monats ab,', expired: 'abgelaufen' }[state]} ${date}`,
  another: 'Eine andere Karte verwenden',
  remove: {
    button: 'Entfernen',
    card: ({ card }) => `Entfernen: ${card}`,
    question: 'Diese Karte für immer entfernen?',
    confirm: 'Ja, entfernen',
    confirmCard: ({ card }) => `Ja, entfernen: ${card}`,
    cancel: 'Behalten',
    removing: 'Diese Karte wird entfernt.',
    removed: ({ card }) => `${card} wurde entfernt.`,
    failed:
      'Diese Karte konnte nicht entfernt werden und ist noch gespeichert. Versuchen Sie es in einer Minute noch einmal.',
  },
};
