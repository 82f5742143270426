/**
 * What stands on the mark of each brand, in one line or two: its own name, short, in the page's type. Nobody's artwork or
 * colours, since a scheme's logo may be shown only by its rules; a merchant who has agreed to them hands it in as children.
 */
export const brandWords: Readonly<Record<string, readonly string[]>> = {
  visa: ['Visa'],
  'visa-electron': ['Visa', 'Electron'],
  mastercard: ['Master', 'card'],
  amex: ['Amex'],
  discover: ['Discover'],
  diners: ['Diners', 'Club'],
  jcb: ['JCB'],
  'jcb-legacy': ['JCB'],
  unionpay: ['Union', 'Pay'],
  maestro: ['Maestro'],
  switch: ['Switch'],
  solo: ['Solo'],
  laser: ['Laser'],
  dankort: ['Dankort'],
  elo: ['Elo'],
  hipercard: ['Hiper', 'card'],
  hiper: ['Hiper'],
  mir: ['Mir'],
  rupay: ['RuPay'],
  verve: ['Verve'],
  troy: ['Troy'],
  uatp: ['UATP'],
  'cartes-bancaires': ['CB'],
  bancontact: ['Ban', 'contact'],
  'eftpos-au': ['eftpos'],
  mada: ['mada'],
  meeza: ['Meeza'],
  naranja: ['Naranja'],
};

/** The word for a brand that is not in the table: the initials of its name, or the first letters of a single word. */
export function firstLetters(name: string): string {
  const words = name.trim().split(/[\s-]+/);

  return words.length > 1
    ? words
        .map((word) => [...word][0])
        .slice(0, 3)
        .join('')
    : [...name.trim()].slice(0, 4).join('');
}
