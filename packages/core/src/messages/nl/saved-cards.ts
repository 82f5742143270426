import type { Messages } from '../messages.ts';

/**
 * What the cards of a returning shopper say. Dutch.
 *
 * @example
 * nlSavedCards.card({ brand: 'Visa', lastFour: '4242' }) // 'Visa die eindigt op 4242'
 */
export const nlSavedCards: Messages['savedCards'] = {
  legend: 'Kies een kaart',
  card: ({ brand, lastFour }) => `${brand ?? 'Kaart'} die eindigt op ${lastFour}`,
  expiry: {
    good: ({ date }) => `Geldig tot en met ${date}`,
    lastMonth: ({ date }) => `Verloopt aan het einde van deze maand, ${date}`,
    expired: ({ date }) => `Verlopen ${date}. U kunt er niet meer mee betalen.`,
  },
  choice: ({ card, date, state }) =>
    `${card}, ${{ good: 'geldig tot en met', lastMonth: 'verloopt aan het einde van deze maand,', expired: 'verlopen' }[state]} ${date}`,
  another: 'Een andere kaart gebruiken',
  remove: {
    button: 'Verwijderen',
    card: ({ card }) => `Verwijderen: ${card}`,
    question: 'Deze kaart voorgoed verwijderen?',
    confirm: 'Ja, verwijderen',
    confirmCard: ({ card }) => `Ja, verwijderen: ${card}`,
    cancel: 'Bewaren',
    removing: 'Deze kaart wordt verwijderd.',
    removed: ({ card }) => `${card} is verwijderd.`,
    failed: 'Deze kaart kon niet worden verwijderd en is dus nog opgeslagen. Probeer het over een minuut nog een keer.',
  },
};
