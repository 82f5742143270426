import { brandsOfRows, type BrandRow, from12To19, from14To19, from16To19 } from './brand-row.ts';

// How digits find their brand:
//
// 1. A range of leading digits matches once every number that begins with the digits lies in it, and is possible while some do.
// 2. Of the ranges that match, the narrowest wins: Elo's 650405 beats Discover's 65, and a bare 4 is Visa though longer
//    prefixes of Elo begin with 4. Of two equally narrow ones, that of the merchant's own brand.
// 3. Where none matches, the only brand still possible is shown; else one whose `showFrom` has been typed; else none.
// 4. A catch-all (Maestro) answers only when nobody else can. A co-badge never decides by prefix: it stands beside the brand.
// 5. A brand is settled once no narrower range of another can follow.
//
// A merchant's accepted brands come before all others: `brand-detector.ts`.
//
// A page downloads these rows as a shorter text. Once you have changed one: `npx pnpm exec node packages/core/make-brand-texts.ts`.
//
// Most ranges are agreed by several of credit-card-type 10.3, active_merchant, creditcards-types, credit_card_validations and
// Symfony, and were held against 193,000 published issuer prefixes. The comments say where those disagree and who was followed.
// Two well-known names are left out, InstaPayment (637-639) and InterPayment (636): no issuer of either could be found, and
// they would take Hiper's and Elo's cards.

// prettier-ignore
const table = {
  // 13 digits are old and 18 and 19 rare, but sandboxes publish them, so none is refused.
  visa:         { tier: 'core', prefixes: '4', lengths: [13, 16, 18, 19], usualLength: 16 },
  // 54 and 55 include Diners Club of the US and Canada, which run as Mastercard. The Hiper prefixes that active_merchant files
  // here don't. Nor 677189: Mastercard's in four libraries that follow one another, Maestro's in the two lists of issuers that have it.
  mastercard:   { tier: 'core', prefixes: '51-5, 2221-720', showFrom: '22, 27', code: 'CVC2' },
  amex:         { name: 'American Express', tier: 'core', prefixes: '34, 37', lengths: [15], groups: [4, 6, 5], code: 'CID', codeOnFront: 4 },
  // The whole of 6011: the published sub-ranges leave out 601111, with which the best-known test card begins.
  discover:     { tier: 'core', prefixes: '65, 644-9, 6011', lengths: from16To19, usualLength: 16, code: 'CID' },
  // 3095 is missing from most libraries, 39 from some. A 16-digit test card is published, hence the longer lengths.
  diners: {
    name: 'Diners Club', tier: 'core', prefixes: '36, 38-9, 300-5, 3095', showFrom: '30', lengths: from14To19, usualLength: 14,
    groups: [4, 6, 5], code: 'CVV', routing: ['discover'],
  },
  // The ranges outside 35 are active_merchant's alone, but a test card of 3088 is published.
  jcb: {
    name: 'JCB', tier: 'core', prefixes: '3528-89, 3088-94, 3096-102, 3112-20, 3158-9, 3337-49', showFrom: '35, 309',
    lengths: from16To19, usualLength: 16, code: 'CAV2', routing: ['discover'],
  },
  'jcb-legacy': { name: 'JCB', tier: 'legacy', prefixes: '2131, 1800', lengths: [15], code: 'CAV2', shownAs: 'jcb' },
  // 6271, 6273-6275, 6278, 6280, 6281 and 6294 are left to Maestro, as most issuers there are its. The ranges that Discover
  // carries in North America are UnionPay's own cards. Some are issued without a good check digit: hence advisory.
  unionpay: {
    name: 'UnionPay', tier: 'core', showFrom: '62, 8',
    prefixes: '620-6, 6270, 6272, 6276, 6282-9, 6291-2, 627700-79, 627781-99, 810000-7199',
    lengths: from14To19, luhn: 'advisory', code: 'CVN2', routing: ['discover'],
  },
  // Mastercard assigns it 50, 56-58 and 67, and most of 63 is its, hence showFrom; all else is what remains when nobody else
  // fits. 493698, which one library lists, is left out: every issuer found in 4936 is Visa's. Its rare 15 digits, printed
  // 4-6-5, group by four as 14 and 16 do, so that the gaps don't jump to and fro while typing.
  maestro: {
    tier: 'catch-all', prefixes: '6, 50, 56-9', showFrom: '50, 56, 58, 63, 67', lengths: from12To19, code: 'CVC2', codePolicy: 'optional',
    routing: ['bancontact', 'cartes-bancaires'],
  },
  // Not 4903, 4905, 4911 and 4936, as often copied: they are Visa's. Nor 6759: Maestro in the UK, which took Switch over.
  switch: {
    tier: 'legacy', prefixes: '6333, 564182, 633110', lengths: [16, 18, 19], code: 'CSC', codePolicy: 'optional',
    routing: ['maestro'], issueNumberAndStartDate: true,
  },
  solo: {
    tier: 'legacy', prefixes: '6334, 6767', lengths: [16, 18, 19], code: 'CSC', codePolicy: 'optional',
    routing: ['maestro'], issueNumberAndStartDate: true,
  },
  // 4571 and 4175 are Visa cards that carry Dankort as well.
  dankort:      { prefixes: '5019', coBadges: [{ with: 'visa', prefixes: ['4571', '4175'] }] },
  // One library skips Mod 10 here; no other does. 636298, 650057-650081 and 651680-651704 are in the scheme's own list, as
  // active_merchant quotes it, and missing from the others, where they would be Discover's or Maestro's.
  elo: {
    showFrom: '5067', code: 'CVE', routing: ['visa', 'discover'],
    prefixes:
      '401178-9, 431274, 438935, 451416, 457393, 457631-2, 504175, 506699-778, 509000-999, 627780, 636297-8, 636368, ' +
      '650031-3, 650035-51, 650057-81, 650405-39, 650485-538, 650541-98, 650700-18, 650720-7, 650901-78, ' +
      '651652-704, 655000-19, 655021-58',
  },
  hipercard:    { prefixes: '606282', showFrom: '6062', lengths: [16, 19], luhn: 'advisory', code: 'CVC' },
  // Not the whole of 384, which is Diners Club's. Cards of 14 digits are in the tests of two libraries.
  'hipercard-legacy': {
    name: 'Hipercard', shownAs: 'hipercard', tier: 'legacy', prefixes: '384100, 384140, 384160', lengths: [14, 16, 19],
    luhn: 'advisory', code: 'CVC',
  },
  // 637600 is in two lists beside its neighbours, and missing from the others.
  hiper:        { prefixes: '637095, 637568, 637599-600, 637609, 637612, 63737423, 63743358', code: 'CVC' },
  mir:          { prefixes: '2200-4', lengths: from16To19, usualLength: 16, code: 'CVP2' },
  // Only the six-digit ranges: the often quoted 60, 65, 81, 353 and 356 are mostly Maestro, Discover, UnionPay and JCB cards.
  // Of 353 and 356 one in twenty carries RuPay too, but no list says which, so it is offered on none.
  rupay: {
    name: 'RuPay', prefixes: '508500-999, 606985-7984, 608001-500, 652150-3149, 817200-20199', showFrom: '508, 607, 608', code: 'CVD',
    routing: ['discover', 'jcb'],
  },
  // The whole published blocks: the lists of single prefixes inside them contradict each other.
  verve:        { prefixes: '506099-198, 507865-964, 650002-27', showFrom: '5061', lengths: [16, 18, 19] },
  // 650923 lies inside Elo's 650901-650978; the narrower span wins.
  troy: {
    code: 'CVV', routing: ['discover'],
    prefixes:
      '9792, 650052, 650082-3, 650092, 650161, 650170, 650173, 650175, 650268, 650271, 650273-4, 650456-7, 650836, ' +
      '650846-50, 650923, 650987, 650990, 654997, 657366, 657998, 658758, 658767-8, ' +
      '65083700-4, 65085800-4, 65085900-1, 65086000, 65086100-5, 65086200-3, 65875000-3, ' +
      '65875009, 65875101-4, 65875200, 65875501, 65875601, 65875900, 65876000-2, 65876100-3, 65876110, ' +
      '65876115-6, 65876200-1, 65876500, 65876504-5, 65876600-2, 65877100-1, 65877600-2, ' +
      '65877700, 65877801-2, 65878200-2, 65878300-11, 65878400-5, 65878500-5, 65878600-1, ' +
      '65879800, 65880800, 65880900',
  },
  // All that begin with 1 but 1000, with which a published test card of 16 digits and no brand begins.
  uatp: {
    name: 'UATP', prefixes: '1001-999', showFrom: '1', lengths: [15], groups: [4, 5, 6], code: 'none',
  },
  meeza:        { prefixes: '507803, 507808-10' },
  // Its own check digit is as good as Mod 10: hence advisory.
  naranja:      { prefixes: '589562, 402918, 527572', luhn: 'advisory', code: 'CVV', routing: ['visa', 'mastercard'] },
  cabal:        { prefixes: '604201-400, 589657, 603522, 627170, 650272, 650087, 650900', code: 'CVV' },
  carnet: {
    code: 'CVV',
    prefixes: '506199-499, 286900, 502275, 606333, 627535, 636318, 636379, 639388, 639484, 639559, 588772, 604622',
  },
  humo:         { prefixes: '9860', code: 'none' },
  uzcard:       { prefixes: '8600, 5614, 277707', code: 'none' },
} satisfies Record<string, BrandRow>;

/** The rows that the default reader knows. */
export const brandsOnByDefault = brandsOfRows(table, true);
