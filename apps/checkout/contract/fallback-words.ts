/** What the staff read where they say what the shop makes of X and I. */
export const fallbackWords = {
  title: 'When a shopper can’t give the code',
  lead:
    'Who has no code on the card says X, who can’t read it says I. The bank is told so, and the order’s history keeps what the ' +
    'shopper said. Here is what it takes for the shop to believe it.',
  rules: {
    taken: 'Believe it, with a warning',
    tick: 'Ask for a tick that they looked',
    'second-look': 'Ask for a second look at the picture',
    refused: 'Don’t take it: ask for the code',
  },
  questions: {
    absentWherePrinted: {
      question: 'X, where the brand prints a code on every card',
      help: 'Visa, Mastercard, American Express, Discover, Diners Club, JCB, UnionPay. With X on such a card the bank may refuse.',
    },
    absentElsewhere: {
      question: 'X, on any other card',
      help: 'Many Maestro, Switch and Solo cards have none.',
    },
    illegible: { question: 'I, on any card', help: 'The code is there, worn or scratched.' },
  },
  exceptions: {
    title: 'Exceptions',
    help:
      'An exception comes before the answers above: first one for a brand in a country, then one for a brand, then one for a ' +
      'country. The country is that of the billing address.',
    said: { label: 'Said', absent: 'X: no code on the card', illegible: 'I: it can’t be read' },
    brand: { label: 'Brand', any: 'Any brand' },
    region: { label: 'Country', any: 'Any country' },
    rule: 'What the shop does',
    add: 'Add an exception',
    remove: 'Remove',
    /** After `remove`, for who doesn't see which one the button stands at. */
    which: 'this exception',
  },
  save: 'Save what X and I take',
  restore: 'Believe X and I again',
  loses: 'What was saved of X and I is lost, with its exceptions. That can’t be undone.',
  saved: 'Saved. It holds for the checkout from now on.',
  restored: 'X and I are believed again, with a warning.',
  failed: 'The shop can’t be reached, so all is as it was. Check your connection, then try again.',
  own: 'Nothing was changed yet: X and I are believed, with a warning.',
  since: (when: string) => `Saved ${when}.`,
  summary: (problems: number) =>
    problems === 1 ? 'There is a problem with X and I' : `There are ${problems} problems with X and I`,
  problems: {
    rule: 'Choose what the shop does.',
    said: 'Choose X or I.',
    brand: 'Choose a brand that the shop takes.',
    region: 'Choose a country from the list.',
    noException: 'Choose a brand or a country: without either this is no exception.',
    twice: 'There is an exception for this already. Change that one, or remove one of them.',
    tooMany: 'These are more exceptions than anybody can keep in mind. Use 50 at most.',
    unclear: 'The shop did not understand this. Load the page again.',
  },
} as const;
