import type { Brand } from './brand.ts';

// How digits find their brand:
//
// 1. A range of leading digits may match in full, or still be possible while fewer digits than it has are typed.
// 2. Of the ranges that match in full the most specific one wins: the longest prefix, then the narrower span, then the tier.
//    Hence Elo's 650405 beats Discover's 65, and a bare 4 is Visa though longer prefixes of Elo begin with 4.
// 3. Where none matches in full, the only brand still possible is shown; else one whose `showFrom` has been typed; else none.
// 4. A catch-all (Maestro) answers only when nobody else can. A co-badge never decides by prefix: it stands beside the brand.
// 5. A brand is settled once no longer prefix of another can follow.
//
// A merchant's accepted brands come before all others: `brand-detector.ts`.
//
// Most ranges are agreed by several of credit-card-type 10.3, active_merchant, creditcards-types, credit_card_validations and
// Symfony, and were held against 193,000 published issuer prefixes. The comments say where those disagree and who was followed.
// Two well-known names are left out, InstaPayment (637-639) and InterPayment (636): no issuer of either could be found, and
// they would take Hiper's and Elo's cards.

const byFour: Brand['groups'] = [{ upTo: 19, sizes: [4, 4, 4, 4, 3] }];

const onBack = (name: string, policy: 'required' | 'optional' = 'required'): Brand['securityCode'] => ({
  name,
  length: 3,
  side: 'back',
  policy,
});
const noCode: Brand['securityCode'] = { name: 'none', length: 0, side: 'none', policy: 'none' };

// prettier-ignore
const table = {
  // 13 digits are old and 18 and 19 rare, but sandboxes publish them, so none is refused.
  visa: {
    id: 'visa', name: 'Visa', tier: 'core', onByDefault: true,
    prefixes: ['4'],
    lengths: [13, 16, 18, 19], usualLength: 16, groups: byFour, luhn: 'required', securityCode: onBack('CVV2'),
  },
  // 54 and 55 include Diners Club of the US and Canada, which run as Mastercard. The Hiper prefixes that active_merchant files here don't.
  mastercard: {
    id: 'mastercard', name: 'Mastercard', tier: 'core', onByDefault: true,
    prefixes: ['51-55', '2221-2720'],
    lengths: [16], usualLength: 16, groups: byFour, luhn: 'required', securityCode: onBack('CVC2'),
  },
  amex: {
    id: 'amex', name: 'American Express', tier: 'core', onByDefault: true,
    prefixes: ['34', '37'],
    lengths: [15], usualLength: 15, groups: [{ upTo: 15, sizes: [4, 6, 5] }], luhn: 'required',
    securityCode: { name: 'CID', length: 4, side: 'front', policy: 'required' },
  },
  // The whole of 6011: the published sub-ranges leave out 601111, with which the best-known test card begins.
  discover: {
    id: 'discover', name: 'Discover', tier: 'core', onByDefault: true,
    prefixes: ['6011', '644-649', '65'],
    lengths: [16, 17, 18, 19], usualLength: 16, groups: byFour, luhn: 'required', securityCode: onBack('CID'),
  },
  // 3095 is missing from most libraries, 39 from some. A 16-digit test card is published, hence the longer lengths.
  diners: {
    id: 'diners', name: 'Diners Club', tier: 'core', onByDefault: true,
    prefixes: ['300-305', '3095', '36', '38-39'],
    lengths: [14, 15, 16, 17, 18, 19], usualLength: 14, groups: [{ upTo: 15, sizes: [4, 6, 5] }, ...byFour], luhn: 'required',
    securityCode: onBack('CVV'), routing: ['discover'],
  },
  // The ranges outside 35 are active_merchant's alone, but a test card of 3088 is published.
  jcb: {
    id: 'jcb', name: 'JCB', tier: 'core', onByDefault: true, showFrom: '35',
    prefixes: ['3528-3589', '3088-3094', '3096-3102', '3112-3120', '3158-3159', '3337-3349'],
    lengths: [16, 17, 18, 19], usualLength: 16, groups: byFour, luhn: 'required', securityCode: onBack('CAV2'), routing: ['discover'],
  },
  'jcb-legacy': {
    id: 'jcb-legacy', name: 'JCB', shownAs: 'jcb', tier: 'legacy', onByDefault: true,
    prefixes: ['2131', '1800'],
    lengths: [15], usualLength: 15, groups: byFour, luhn: 'required', securityCode: onBack('CAV2'),
  },
  // 6271, 6273-6275, 6278, 6280, 6281 and 6294 are left to Maestro, as most issuers there are its. The ranges that Discover
  // carries in North America are UnionPay's own cards. Some are issued without a good check digit: hence advisory.
  unionpay: {
    id: 'unionpay', name: 'UnionPay', tier: 'core', onByDefault: true, showFrom: '62',
    prefixes: ['620-626', '6270', '6272', '6276', '627700-627779', '627781-627799', '6282-6289', '6291-6292', '810000-817199'],
    lengths: [14, 15, 16, 17, 18, 19], groups: byFour, luhn: 'advisory', securityCode: onBack('CVN2'), routing: ['discover'],
  },
  // Mastercard assigns it 67, hence showFrom; all else here is what remains when nobody else fits. 493698, which one library
  // lists, is left out: every issuer found in 4936 is Visa's. Its rare 15 digits, printed 4-6-5, group by four as 14 and 16 do,
  // so that the gaps don't jump to and fro while typing.
  maestro: {
    id: 'maestro', name: 'Maestro', tier: 'catch-all', onByDefault: true, showFrom: '67',
    prefixes: ['50', '56-59', '6'],
    lengths: [12, 13, 14, 15, 16, 17, 18, 19], groups: byFour, luhn: 'required', securityCode: onBack('CVC2', 'optional'),
    routing: ['bancontact', 'cartes-bancaires'],
  },
  // Not 4903, 4905, 4911 and 4936, as often copied: they are Visa's. Nor 6759: Maestro in the UK, which took Switch over.
  switch: {
    id: 'switch', name: 'Switch', tier: 'legacy', onByDefault: true, issueNumberAndStartDate: true,
    prefixes: ['564182', '633110', '6333'],
    lengths: [16, 18, 19], groups: byFour, luhn: 'required', securityCode: onBack('CSC', 'optional'), routing: ['maestro'],
  },
  solo: {
    id: 'solo', name: 'Solo', tier: 'legacy', onByDefault: true, issueNumberAndStartDate: true,
    prefixes: ['6334', '6767'],
    lengths: [16, 18, 19], groups: byFour, luhn: 'required', securityCode: onBack('CSC', 'optional'), routing: ['maestro'],
  },
  // Off: today's cards of these ranges are Maestro, and a Maestro test card is published in 6304.
  laser: {
    id: 'laser', name: 'Laser', tier: 'legacy', onByDefault: false,
    prefixes: ['6304', '6706', '6709', '6771'],
    lengths: [16, 17, 18, 19], groups: byFour, luhn: 'required', securityCode: onBack('CVV', 'optional'),
  },
  // Off, and shown as Visa: a product, not a network. Its four-digit prefixes (4026, 4508, 4844, 4913, 4917) are left out,
  // since published Visa cards begin with them, one of 19 digits.
  'visa-electron': {
    id: 'visa-electron', name: 'Visa Electron', shownAs: 'visa', tier: 'sub-brand', onByDefault: false,
    prefixes: [
      '400115', '400837-400839', '412921-412923', '417500', '417935', '419740-419741', '419773-419775', '424519', '424962-424963',
      '437860', '444000', '459472', '484406-484411', '484413-484414', '484418', '484428-484455', '491730-491759',
    ],
    lengths: [16], groups: byFour, luhn: 'required', securityCode: onBack('CVV2'),
  },

  // 4571 and 4175 are Visa cards that carry Dankort as well.
  dankort: {
    id: 'dankort', name: 'Dankort', tier: 'regional', onByDefault: true,
    prefixes: ['5019'], coBadges: [{ with: 'visa', prefixes: ['4571', '4175'] }],
    lengths: [16], usualLength: 16, groups: byFour, luhn: 'required', securityCode: onBack('CVV2'),
  },
  // One library skips Mod 10 here; no other does.
  elo: {
    id: 'elo', name: 'Elo', tier: 'regional', onByDefault: true,
    prefixes: [
      '401178-401179', '431274', '438935', '451416', '457393', '457631-457632', '504175', '506699-506778', '509000-509999', '627780',
      '636297', '636368', '650031-650033', '650035-650051', '650405-650439', '650485-650538', '650541-650598', '650700-650718',
      '650720-650727', '650901-650978', '651652-651679', '655000-655019', '655021-655058',
    ],
    lengths: [16], usualLength: 16, groups: byFour, luhn: 'required', securityCode: onBack('CVE'), routing: ['visa', 'discover'],
  },
  // Not the whole of 384, which is Diners Club's.
  hipercard: {
    id: 'hipercard', name: 'Hipercard', tier: 'regional', onByDefault: true,
    prefixes: ['606282', '384100', '384140', '384160'],
    lengths: [16, 19], groups: byFour, luhn: 'advisory', securityCode: onBack('CVC'),
  },
  hiper: {
    id: 'hiper', name: 'Hiper', tier: 'regional', onByDefault: true,
    prefixes: ['637095', '637568', '637599', '637609', '637612', '63737423', '63743358'],
    lengths: [16], groups: byFour, luhn: 'required', securityCode: onBack('CVC'),
  },
  mir: {
    id: 'mir', name: 'Mir', tier: 'regional', onByDefault: true,
    prefixes: ['2200-2204'],
    lengths: [16, 17, 18, 19], usualLength: 16, groups: byFour, luhn: 'required', securityCode: onBack('CVP2'),
  },
  // Only the six-digit ranges: the often quoted 60, 65, 81, 353 and 356 are mostly Maestro, Discover, UnionPay and JCB cards.
  // Of 353 and 356 one in twenty carries RuPay too, but no list says which, so it is offered on none.
  rupay: {
    id: 'rupay', name: 'RuPay', tier: 'regional', onByDefault: true,
    prefixes: ['508500-508999', '606985-607984', '608001-608500', '652150-653149', '817200-820199'],
    lengths: [16], usualLength: 16, groups: byFour, luhn: 'required', securityCode: onBack('CVD'), routing: ['discover', 'jcb'],
  },
  // The whole published blocks: the lists of single prefixes inside them contradict each other.
  verve: {
    id: 'verve', name: 'Verve', tier: 'regional', onByDefault: true,
    prefixes: ['506099-506198', '507865-507964', '650002-650027'],
    lengths: [16, 18, 19], groups: byFour, luhn: 'required', securityCode: onBack('CVV2'),
  },
  // 650923 lies inside Elo's 650901-650978; the narrower span wins.
  troy: {
    id: 'troy', name: 'Troy', tier: 'regional', onByDefault: true,
    prefixes: [
      '9792', '650052', '650082-650083', '650092', '650161', '650170', '650173', '650175', '650268', '650271', '650273-650274',
      '650456-650457', '650836', '650846-650850', '650923', '650987', '650990', '654997', '657366', '657998', '658758', '658767-658768',
      '65083700-65083704', '65085800-65085804', '65085900-65085901', '65086000', '65086100-65086105', '65086200-65086203',
      '65875000-65875003', '65875009', '65875101-65875104', '65875200', '65875501', '65875601', '65875900', '65876000-65876002',
      '65876100-65876103', '65876110', '65876115-65876116', '65876200-65876201', '65876500', '65876504-65876505', '65876600-65876602',
      '65877100-65877101', '65877600-65877602', '65877700', '65877801-65877802', '65878200-65878202', '65878300-65878311',
      '65878400-65878405', '65878500-65878505', '65878600-65878601', '65879800', '65880800', '65880900',
    ],
    lengths: [16], usualLength: 16, groups: byFour, luhn: 'required', securityCode: onBack('CVV'), routing: ['discover'],
  },
  // All that begin with 1 but 1000, with which a published test card of 16 digits and no brand begins.
  uatp: {
    id: 'uatp', name: 'UATP', tier: 'regional', onByDefault: true, showFrom: '1',
    prefixes: ['1001-1999'],
    lengths: [15], usualLength: 15, groups: [{ upTo: 15, sizes: [4, 5, 6] }], luhn: 'required', securityCode: noCode,
  },
  meeza: {
    id: 'meeza', name: 'Meeza', tier: 'regional', onByDefault: true,
    prefixes: ['507803', '507808-507810'],
    lengths: [16], groups: byFour, luhn: 'required', securityCode: onBack('CVV2'),
  },
  // Its own check digit is as good as Mod 10: hence advisory.
  naranja: {
    id: 'naranja', name: 'Naranja', tier: 'regional', onByDefault: true,
    prefixes: ['589562', '402918', '527572'],
    lengths: [16], groups: byFour, luhn: 'advisory', securityCode: onBack('CVV'), routing: ['visa', 'mastercard'],
  },
  cabal: {
    id: 'cabal', name: 'Cabal', tier: 'regional', onByDefault: true,
    prefixes: ['604201-604400', '589657', '603522', '627170', '650272', '650087', '650900'],
    lengths: [16], groups: byFour, luhn: 'required', securityCode: onBack('CVV'),
  },
  carnet: {
    id: 'carnet', name: 'Carnet', tier: 'regional', onByDefault: true,
    prefixes: [
      '506199-506499', '286900', '502275', '606333', '627535', '636318', '636379', '639388', '639484', '639559', '588772', '604622',
    ],
    lengths: [16], groups: byFour, luhn: 'required', securityCode: onBack('CVV'),
  },
  humo: {
    id: 'humo', name: 'Humo', tier: 'regional', onByDefault: true,
    prefixes: ['9860'],
    lengths: [16], groups: byFour, luhn: 'required', securityCode: noCode,
  },
  uzcard: {
    id: 'uzcard', name: 'Uzcard', tier: 'regional', onByDefault: true,
    prefixes: ['8600', '5614', '277707'],
    lengths: [16], groups: byFour, luhn: 'required', securityCode: noCode,
  },

  // Off from here on: on few sources, out of use, or only ever beside another brand. A merchant who takes one names it.

  // Most cards with these second brands begin as any Visa or Mastercard does, so only a look-up of the issuer can tell.
  'cartes-bancaires': {
    id: 'cartes-bancaires', name: 'Cartes Bancaires', tier: 'co-badge', onByDefault: false,
    prefixes: ['507589-507590', '507593-507595', '507597', '560408', '581752', '585402-585405', '585501-585505', '585577-585582'],
    lengths: [16], groups: byFour, luhn: 'required', securityCode: onBack('CVV2'),
  },
  bancontact: {
    id: 'bancontact', name: 'Bancontact', tier: 'co-badge', onByDefault: false,
    prefixes: ['6703'],
    lengths: [16, 17], groups: byFour, luhn: 'required', securityCode: noCode,
  },
  'eftpos-au': {
    id: 'eftpos-au', name: 'eftpos Australia', tier: 'co-badge', onByDefault: false,
    prefixes: [],
    lengths: [16], groups: byFour, luhn: 'required', securityCode: onBack('CVV2'),
  },
  mada: {
    id: 'mada', name: 'mada', tier: 'co-badge', onByDefault: false,
    prefixes: [
      '504300', '506968', '508160', '585265', '588848', '588850', '588982-588983', '589005', '589206', '604906', '605141', '636120',
      '968201-968211',
    ],
    lengths: [16], groups: byFour, luhn: 'required', securityCode: onBack('CVV2'),
  },
  lankapay: {
    id: 'lankapay', name: 'LankaPay', tier: 'co-badge', onByDefault: false,
    prefixes: ['357111'],
    lengths: [16], groups: byFour, luhn: 'required', securityCode: onBack('CAV2'),
  },
  borica: {
    id: 'borica', name: 'BORICA', tier: 'regional', onByDefault: false,
    prefixes: ['2205'],
    lengths: [16], groups: byFour, luhn: 'required', securityCode: onBack('CVV'),
  },
  ukrcard: {
    id: 'ukrcard', name: 'UkrCard', tier: 'regional', onByDefault: false,
    prefixes: ['604001-604200'],
    lengths: [16, 17, 18, 19], groups: byFour, luhn: 'required', securityCode: onBack('CVV'),
  },
  'nps-pridnestrovie': {
    id: 'nps-pridnestrovie', name: 'NPS Pridnestrovie', tier: 'regional', onByDefault: false,
    prefixes: ['6054740-6054744'],
    lengths: [16], groups: byFour, luhn: 'required', securityCode: onBack('CVV'),
  },
  // Korean cards for use at home only. They are paid with a password's first digits, not with a code.
  'bc-card': {
    id: 'bc-card', name: 'BC Card', tier: 'regional', onByDefault: false,
    prefixes: ['94'],
    lengths: [16], groups: byFour, luhn: 'required', securityCode: noCode,
  },
  dinacard: {
    id: 'dinacard', name: 'DinaCard', tier: 'regional', onByDefault: false,
    prefixes: ['9891'],
    lengths: [16], groups: byFour, luhn: 'required', securityCode: onBack('CVV'), routing: ['discover'],
  },
  forbrugsforeningen: {
    id: 'forbrugsforeningen', name: 'Forbrugsforeningen', tier: 'regional', onByDefault: false,
    prefixes: ['600722'],
    lengths: [16], groups: byFour, luhn: 'required', securityCode: onBack('CVC', 'optional'),
  },
  enroute: {
    id: 'enroute', name: 'Diners Club enRoute', tier: 'legacy', onByDefault: false,
    prefixes: ['2014', '2149'],
    lengths: [15], groups: byFour, luhn: 'none', securityCode: noCode,
  },
  bankcard: {
    id: 'bankcard', name: 'Bankcard', tier: 'legacy', onByDefault: false,
    prefixes: ['5610', '560221-560225'],
    lengths: [16], groups: byFour, luhn: 'required', securityCode: onBack('CVV'),
  },
} satisfies Record<string, Brand>;

/** The id of a brand that Flipside knows: `'visa'`. */
export type BrandId = keyof typeof table;

/** Every brand that Flipside knows, by its id. To add one, add a row. */
export const brands: Readonly<Record<BrandId, Brand>> = table;
