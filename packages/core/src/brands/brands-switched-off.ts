import { brandsOfRows, type BrandRow, from16To19 } from './brand-row.ts';

// On few sources, out of use, or only ever beside another brand. A merchant who takes one names it.
// prettier-ignore
const table = {
  // Today's cards of these ranges are Maestro, and a Maestro test card is published in 6304.
  laser: {
    tier: 'legacy', prefixes: '6304, 6706, 6709, 6771', lengths: from16To19, code: 'CVV', codePolicy: 'optional',
  },
  // Shown as Visa: a product, not a network. Its four-digit prefixes (4026, 4508, 4844, 4913, 4917) are left out, since
  // published Visa cards begin with them, one of 19 digits.
  'visa-electron': {
    name: 'Visa Electron', shownAs: 'visa', tier: 'sub-brand',
    prefixes:
      '400115, 400837-9, 412921-3, 417500, 417935, 419740-1, 419773-5, 424519, 424962-3, 437860, 444000, 459472, ' +
      '484406-11, 484413-4, 484418, 484428-55, 491730-59',
  },
  // Most cards with these second brands begin as any Visa or Mastercard does, so only a look-up of the issuer can tell.
  'cartes-bancaires': {
    name: 'Cartes Bancaires', tier: 'co-badge',
    prefixes: '507589-90, 507593-5, 507597, 560408, 581752, 585402-5, 585501-5, 585577-82',
  },
  bancontact:   { tier: 'co-badge', prefixes: '6703', lengths: [16, 17], code: 'none' },
  'eftpos-au':  { name: 'eftpos Australia', tier: 'co-badge' },
  mada: {
    name: 'mada', tier: 'co-badge',
    prefixes: '504300, 506968, 508160, 585265, 588848, 588850, 588982-3, 589005, 589206, 604906, 605141, 636120, 968201-11',
  },
  lankapay:     { name: 'LankaPay', tier: 'co-badge', prefixes: '357111', code: 'CAV2' },
  borica:       { name: 'BORICA', prefixes: '2205', code: 'CVV' },
  ukrcard:      { name: 'UkrCard', prefixes: '604001-200', lengths: from16To19, code: 'CVV' },
  'nps-pridnestrovie': { name: 'NPS Pridnestrovie', prefixes: '6054740-4', code: 'CVV' },
  // Korean cards for use at home only. They are paid with a password's first digits, not with a code.
  'bc-card':    { name: 'BC Card', prefixes: '94', code: 'none' },
  dinacard:     { name: 'DinaCard', prefixes: '9891', code: 'CVV', routing: ['discover'] },
  forbrugsforeningen: { prefixes: '600722', code: 'CVC', codePolicy: 'optional' },
  enroute:      { name: 'Diners Club enRoute', tier: 'legacy', prefixes: '2014, 2149', lengths: [15], luhn: 'none', code: 'none' },
  bankcard:     { tier: 'legacy', prefixes: '5610, 560221-5', code: 'CVV' },
} satisfies Record<string, BrandRow>;

/** The rows that a reader knows only where its merchant takes them. */
export const brandsSwitchedOff = brandsOfRows(table, false);
