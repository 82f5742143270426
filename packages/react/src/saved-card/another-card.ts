/** What form data hold in place of a card's id where the shopper uses another card. */
export const anotherCard = 'another-card';
