// What each scheme and gateway means by its codes, written down from their own lists, not from the tables of this room. In three
// signs: street, postal code, name, each + match, - mismatch, ? unknown. "~" marks what published lists dispute.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enAvs } from '../messages/en-avs.ts';
import type { AvsAnswer, AvsGateway } from './avs-answer.ts';
import { avsMeanings } from './avs-meaning.ts';
import type { AvsResult } from './avs-result.ts';
import { describeAvsResult } from './describe-avs-result.ts';

const signs = { match: '+', mismatch: '-', unknown: '?' };

function inShort({ kind, street, postal, name, certainty }: AvsResult): string {
  return `${kind} ${signs[street]}${signs[postal]}${signs[name]}${certainty === 'disputed' ? ' ~' : ''}`;
}

const nobodyKnows = {
  kind: 'unknown',
  street: 'unknown',
  postal: 'unknown',
  name: 'unknown',
  meaning: 'undocumented',
  action: 'review',
  certainty: 'undocumented',
};

type Listed = Readonly<Record<string, string>>;

// prettier-ignore
const schemes: Readonly<Record<string, Listed>> = {
  visa: {
    X: 'full ++? ~', Y: 'full ++?', A: 'street-only +-?', Z: 'postal-only -+?', N: 'no-match --?', D: 'full ++?', M: 'full ++?', F: 'full ++?',
    B: 'street-only +??', P: 'postal-only ?+?', C: 'unverified ??? ~', I: 'unverified ???', G: 'outside-region ???',
    U: 'unavailable ???', R: 'retry ???', S: 'unsupported ???', E: 'error ???',
  },
  mastercard: {
    Y: 'full ++?', X: 'full ++?', A: 'street-only +-?', Z: 'postal-only -+?', W: 'postal-only -+?', N: 'no-match --?',
    U: 'unavailable ???', R: 'retry ???', S: 'unsupported ???',
  },
  amex: {
    Y: 'full ++?', A: 'street-only +-?', Z: 'postal-only -+?', N: 'no-match --?', U: 'unavailable ???', R: 'retry ???', S: 'unsupported ???',
    D: 'postal-only ?+-', E: 'full-name-mismatch ++-', F: 'street-only +?-', K: 'name-only --+', L: 'postal-only -++', M: 'full +++',
    O: 'street-only +-+', W: 'no-match ---',
  },
  discover: {
    A: 'full ++?', Y: 'street-only +-?', X: 'full ++?', Z: 'postal-only -+?', T: 'postal-only -+?', N: 'no-match --?',
    W: 'unavailable ???', U: 'retry ??? ~', R: 'retry ??? ~', G: 'outside-region ???', S: 'unsupported ???',
  },
  jcb: {
    A: 'street-only +?? ~', Y: 'street-only +?? ~', Z: 'postal-only -+?', N: 'no-match --?', U: 'unavailable ???', R: 'retry ???',
    S: 'unsupported ???', G: 'outside-region ???', W: 'unknown ??? ~',
    D: 'postal-only ?+-', E: 'full-name-mismatch ++-', F: 'street-only +?-', K: 'name-only --+', L: 'postal-only -++', M: 'full +++',
    O: 'street-only +-+',
  },
  star: {
    Y: 'full ++?', X: 'full ++?', A: 'street-only +-?', Z: 'postal-only -+?', W: 'postal-only -+?', N: 'no-match --?', U: 'unsupported ???',
  },
  pulse: {
    Y: 'full ++? ~', X: 'full ++?', A: 'street-only +-?', Z: 'postal-only -+?', W: 'postal-only -+?', N: 'no-match --?', S: 'unsupported ???',
  },
};

// prettier-ignore
const whereTheSchemeIsUnknown: Listed = {
  X: 'full ++?', A: 'street-only +?? ~', Y: 'street-only +?? ~', Z: 'postal-only -+?', T: 'postal-only -+?', N: 'no-match --?',
  B: 'street-only +??', P: 'postal-only ?+?', K: 'name-only --+', L: 'postal-only -++', O: 'street-only +-+',
  C: 'unverified ??? ~', I: 'unverified ???', U: 'unavailable ???', R: 'retry ???', G: 'outside-region ???', S: 'unsupported ???',
  D: 'unknown ??? ~', E: 'unknown ??? ~', F: 'unknown ??? ~', M: 'unknown ??? ~', W: 'unknown ??? ~',
};

// prettier-ignore
const paypalForVisa: Listed = {
  A: 'street-only +-?', B: 'street-only +??', C: 'no-match --?', D: 'full ++?', E: 'error ???', F: 'full ++?', G: 'outside-region ???',
  I: 'outside-region ???', M: 'full ++?', N: 'no-match --?', P: 'postal-only ?+?', R: 'retry ???', S: 'unsupported ???',
  U: 'unavailable ???', W: 'postal-only -+?', X: 'full ++?', Y: 'full ++?', Z: 'postal-only -+?',
};

// prettier-ignore
const paypalForMaestro: Listed = {
  '0': 'full ++?', '1': 'no-match --?', '2': 'unverified ???', '3': 'not-provided ???', '4': 'unavailable ???', S: 'unsupported ???',
  U: 'unavailable ???', NULL: 'unknown ???',
};

interface Source {
  readonly gateway: string;
  readonly ask: (code: string) => AvsAnswer;
  readonly codes: Listed;
}

// prettier-ignore
const gateways: readonly Source[] = [
  { gateway: 'adyen', ask: (avsResult) => ({ gateway: 'adyen', avsResult }), codes: {
    '0': 'unknown ???', '1': 'street-only +-?', '2': 'no-match --?', '3': 'unavailable ???', '4': 'unsupported ???', '5': 'not-provided ???',
    '6': 'postal-only -+?', '7': 'full ++?', '8': 'not-checked ???', '9': 'street-only +??', '10': 'no-match -??', '11': 'not-checked ???',
    '12': 'street-only +??', '13': 'no-match -??', '14': 'postal-only ?+?', '15': 'postal-only ?+?', '16': 'no-match ?-?', '17': 'no-match ?-?',
    '18': 'not-checked ???', '19': 'postal-only -++', '20': 'full +++', '21': 'street-only +-+', '22': 'name-only --+', '23': 'postal-only ?+-',
    '24': 'full-name-mismatch ++-', '25': 'street-only +?-', '26': 'no-match ---' } },
  { gateway: 'worldpay-wpg', ask: (avsResultCode) => ({ gateway: 'worldpay-wpg', avsResultCode }), codes: {
    A: 'full ++?', B: 'postal-only ?+?', C: 'postal-only -+?', D: 'street-only +??', E: 'not-checked ???', F: 'street-only +-?',
    G: 'no-match -??', H: 'not-provided ???', I: 'no-match ?-?', J: 'no-match --?' } },
  { gateway: 'litle', ask: (avsResult) => ({ gateway: 'litle', avsResult }), codes: {
    '00': 'full ++?', '01': 'full ++?', '02': 'full ++?', '10': 'postal-only -+?', '11': 'postal-only -+?', '12': 'street-only +-?',
    '13': 'street-only +-?', '14': 'postal-only ?+?', '20': 'no-match --?', '30': 'unsupported ???', '31': 'retry ???', '32': 'unavailable ???',
    '33': 'error ??? ~', '34': 'not-checked ???', '40': 'error ???' } },
  { gateway: 'authorize-net', ask: (avsResultCode) => ({ gateway: 'authorize-net', avsResultCode }), codes: {
    A: 'street-only +-?', B: 'not-provided ???', E: 'error ???', G: 'outside-region ???', N: 'no-match --?', P: 'unsupported ???',
    R: 'retry ???', S: 'unsupported ???', U: 'unavailable ???', W: 'postal-only -+?', X: 'full ++?', Y: 'full ++?', Z: 'postal-only -+?' } },
  { gateway: 'cybersource', ask: (avsCode) => ({ gateway: 'cybersource', avsCode }), codes: {
    A: 'street-only +-?', B: 'street-only +??', C: 'no-match --?', D: 'full ++?', E: 'error ???', F: 'postal-only ?+-', G: 'outside-region ???',
    H: 'full-name-mismatch ++-', I: 'unverified ???', J: 'full +++', K: 'name-only --+', L: 'postal-only -++', M: 'full ++?', N: 'no-match --?',
    O: 'street-only +-+', P: 'postal-only ?+?', Q: 'full +++', R: 'retry ???', S: 'unsupported ???', T: 'street-only +?-', U: 'unavailable ???',
    V: 'full +++', W: 'postal-only -+?', X: 'full ++?', Y: 'full ++?', Z: 'postal-only -+?', '1': 'unsupported ???', '2': 'unknown ???' } },
  { gateway: 'paysafe', ask: (avsResponse) => ({ gateway: 'paysafe', avsResponse }), codes: {
    MATCH: 'full ++?', MATCH_ADDRESS_ONLY: 'street-only +-?', MATCH_ZIP_ONLY: 'postal-only -+?', NO_MATCH: 'no-match --?',
    NOT_PROCESSED: 'not-checked ???', UNKNOWN: 'unknown ???' } },
  { gateway: 'checkout-com', ask: (avsCheck) => ({ gateway: 'checkout-com', avsCheck }), codes: {
    A: 'street-only +-?', B: 'street-only +??', C: 'unverified ???', D: 'full ++?', E: 'error ???', F: 'full ++?', G: 'outside-region ???',
    I: 'unverified ???', M: 'full ++?', N: 'no-match --?', O: 'unverified ???', P: 'postal-only ?+?', R: 'retry ???', S: 'unsupported ???',
    U: 'unavailable ???', W: 'postal-only -+?', X: 'full ++?', Y: 'full ++?', Z: 'postal-only -+?', AE1: 'postal-only ?+-',
    AE2: 'full-name-mismatch ++-', AE3: 'street-only +?-', AE4: 'name-only --+', AE5: 'postal-only -++', AE6: 'full +++', AE7: 'street-only +-+',
    AE8: 'no-match ---' } },
  { gateway: 'checkout-com, Discover', ask: (avsCheck) => ({ gateway: 'checkout-com', avsCheck, scheme: 'discover' }), codes: {
    A: 'street-only +?? ~', Y: 'street-only +?? ~', B: 'street-only +??', E: 'error ???', G: 'outside-region ???', N: 'no-match --?' } },
  { gateway: 'paypal', ask: (avsCode) => ({ gateway: 'paypal', avsCode }), codes: {
    ...paypalForVisa, ...paypalForMaestro, E: 'unknown ??? ~', F: 'unknown ??? ~', W: 'unknown ??? ~', X: 'full ++? ~' } },
  ...['visa', 'mastercard', 'discover'].map((scheme): Source => (
    { gateway: `paypal, ${scheme}`, ask: (avsCode) => ({ gateway: 'paypal', avsCode, scheme }), codes: paypalForVisa })),
  ...['maestro', 'solo'].map((scheme): Source => (
    { gateway: `paypal, ${scheme}`, ask: (avsCode) => ({ gateway: 'paypal', avsCode, scheme }), codes: paypalForMaestro })),
  { gateway: 'paypal, American Express', ask: (avsCode) => ({ gateway: 'paypal', avsCode, scheme: 'amex' }), codes: {
    A: 'street-only +-?', E: 'full-name-mismatch ++-', F: 'street-only +?-', M: 'full +++', N: 'no-match --?', R: 'retry ???',
    S: 'unsupported ???', U: 'unavailable ???', W: 'no-match ---', X: 'no-match --- ~', Y: 'full ++?', Z: 'postal-only -+?' } },
  { gateway: 'moneris', ask: (avsResultCode) => ({ gateway: 'moneris', avsResultCode }), codes: whereTheSchemeIsUnknown },
  ...['visa', 'mastercard', 'amex'].map((scheme): Source => (
    { gateway: `moneris, ${scheme}`, ask: (avsResultCode) => ({ gateway: 'moneris', avsResultCode, scheme }), codes: schemes[scheme] ?? {} })),
  { gateway: 'moneris, JCB', ask: (avsResultCode) => ({ gateway: 'moneris', avsResultCode, scheme: 'jcb' }), codes: schemes['amex'] ?? {} },
  { gateway: 'moneris, Discover', ask: (avsResultCode) => ({ gateway: 'moneris', avsResultCode, scheme: 'discover' }), codes: {
    ...schemes['discover'], A: 'street-only +?? ~', Y: 'street-only +?? ~' } },
  { gateway: 'galileo', ask: (avsResponse) => ({ gateway: 'galileo', avsResponse }), codes: {
    A: 'street-only +?? ~', Y: 'street-only +?? ~', X: 'full ++?', Z: 'postal-only -+?', T: 'postal-only -+?', W: 'postal-only -+?',
    N: 'no-match --?', U: 'unsupported ???', B: 'not-checked ???', C: 'unknown ???' } },
  { gateway: 'galileo, Visa', ask: (avsResponse) => ({ gateway: 'galileo', avsResponse, scheme: 'visa' }), codes: {
    Y: 'full ++? ~', A: 'street-only +-?', Z: 'postal-only -+?', N: 'no-match --?', U: 'unsupported ???', B: 'not-checked ???', C: 'unknown ???' } },
  { gateway: 'galileo, Mastercard', ask: (avsResponse) => ({ gateway: 'galileo', avsResponse, scheme: 'mastercard' }), codes: {
    Y: 'full ++?', A: 'street-only +-?', Z: 'postal-only -+?', N: 'no-match --?', U: 'unsupported ???', B: 'not-checked ???', C: 'unknown ???' } },
  { gateway: 'galileo, Discover', ask: (avsResponse) => ({ gateway: 'galileo', avsResponse, scheme: 'discover' }), codes: {
    A: 'full ++? ~', X: 'full ++?', Y: 'street-only +-?', Z: 'postal-only -+?', T: 'postal-only -+?', N: 'no-match --?', S: 'unsupported ???',
    B: 'not-checked ???', C: 'unknown ???' } },
  ...['pulse', 'star'].map((scheme): Source => (
    { gateway: `galileo, ${scheme}`, ask: (avsResponse) => ({ gateway: 'galileo', avsResponse, scheme }),
      codes: { ...schemes[scheme], B: 'not-checked ???', C: 'unknown ???' } })),
];

// prettier-ignore
const sources: readonly Source[] = [
  ...Object.entries(schemes).map(([scheme, codes]): Source => ({ gateway: `raw ${scheme}`, ask: (code) => ({ scheme, code }), codes })),
  { gateway: 'raw Visa Electron', ask: (code) => ({ scheme: 'visa-electron', code }), codes: schemes['visa'] ?? {} },
  { gateway: 'raw JCB, old range', ask: (code) => ({ scheme: 'jcb-legacy', code }), codes: schemes['jcb'] ?? {} },
  ...['diners', 'a private label', '', null, undefined].map((scheme): Source => (
    { gateway: `raw ${scheme}`, ask: (code) => ({ scheme, code }), codes: whereTheSchemeIsUnknown })),
  ...gateways,
];

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];

describe('V1: a code is read with who sent it', () => {
  const listed = sources.flatMap(({ gateway, ask, codes }) =>
    Object.entries(codes).map(([code, means]) => [gateway, code, means, ask] as const),
  );

  test.each(listed)('V1: %s, %s means %s', (_gateway, code, means, ask) => {
    expect(inShort(describeAvsResult(ask(code)))).toBe(means);
  });

  test.each(sources.map(({ gateway, ask, codes }) => [gateway, ask, codes] as const))(
    'V1: %s: what it does not list is unknown, and looked at by a person',
    (_gateway, ask, codes) => {
      const others = [...alphabet, 'YY', 'X1', '27', '99', 'AE9', 'AE0'].filter((code) => !(code in codes));

      expect(others.filter((code) => describeAvsResult(ask(code)).meaning !== 'undocumented')).toEqual([]);
      expect(describeAvsResult(ask('?'))).toEqual(nobodyKnows);
    },
  );
});

describe('V1: the guides’ recommended actions', () => {
  // prettier-ignore
  test.each([
    ['X', 'full',           'proceed'],
    ['Y', 'full',           'proceed'],
    ['A', 'street-only',    'review'],
    ['Z', 'postal-only',    'review'],
    ['N', 'no-match',       'investigate'],
    ['U', 'unavailable',    'review'],
    ['R', 'retry',          'retry'],
    ['G', 'outside-region', 'review'],
  ] as const)('V1: %s is %s: %s', (avsCode, kind, action) => {
    expect(describeAvsResult({ gateway: 'cybersource', avsCode })).toMatchObject({ kind, action, certainty: 'documented' });
  });

  test.each(['visa', 'somebody else'])('V1: U stands twice: unavailable, or not supported (%s)', (scheme) => {
    expect(describeAvsResult({ scheme, code: 'U' })).toMatchObject({
      meaning: 'unavailable-or-unsupported',
      action: 'review',
    });
  });

  test('V1: a wrong street alone, or a name alone, is investigated as no match is', () => {
    const actions = ['10', '16', '22', '26'].map(
      (avsResult) => describeAvsResult({ gateway: 'adyen', avsResult }).action,
    );

    expect(actions).toEqual(['investigate', 'investigate', 'investigate', 'investigate']);
  });
});

describe('V1: where the lists contradict each other', () => {
  // prettier-ignore
  test.each<[string, AvsAnswer, Partial<AvsResult>]>([
    ['Discover’s A is a full match',                       { scheme: 'discover', code: 'A' },              { kind: 'full', meaning: 'full-five-digit-zip', action: 'proceed', certainty: 'documented' }],
    ['Discover’s Y is the street alone',                   { scheme: 'discover', code: 'Y' },              { kind: 'street-only', postal: 'mismatch', action: 'review', certainty: 'documented' }],
    ['Visa’s A is the street alone',                       { scheme: 'visa', code: 'A' },                  { kind: 'street-only', postal: 'mismatch' }],
    ['Visa’s Y covers five and nine digits',               { scheme: 'visa', code: 'Y' },                  { meaning: 'full-five-or-nine-digit-zip' }],
    ['Visa’s X is the guides’, and newer lists have none', { scheme: 'visa', code: 'X' },                  { kind: 'full', certainty: 'disputed' }],
    ['Visa has no W',                                      { scheme: 'visa', code: 'W' },                  nobodyKnows as Partial<AvsResult>],
    ['Visa’s Z may come without a street',                 { scheme: 'visa', code: 'Z' },                  { meaning: 'postal-street-mismatch-or-missing' }],
    ['Visa’s C is not verified',                           { scheme: 'visa', code: 'C' },                  { kind: 'unverified', action: 'review', certainty: 'disputed' }],
    ['CyberSource’s C is no match',                        { gateway: 'cybersource', avsCode: 'C', scheme: 'visa' }, { kind: 'no-match', action: 'investigate' }],
    ['PayPal’s C is no match, and declined',               { gateway: 'paypal', avsCode: 'C' },            { kind: 'no-match', meaning: 'no-match-declined' }],
    ['PayPal’s N is declined',                             { gateway: 'paypal', avsCode: 'N' },            { kind: 'no-match', meaning: 'no-match-declined' }],
    ['PayPal’s E is declined',                             { gateway: 'paypal', avsCode: 'E', scheme: 'visa' }, { kind: 'error', meaning: 'not-allowed-declined' }],
    ['CyberSource’s N for American Express has the name',  { gateway: 'cybersource', avsCode: 'N', scheme: 'amex' }, { kind: 'no-match', name: 'mismatch' }],
    ['CyberSource’s Y for American Express stays',         { gateway: 'cybersource', avsCode: 'Y', scheme: 'amex' }, { meaning: 'full-five-digit-zip' }],
    ['Mastercard’s X counts abroad too',                   { scheme: 'mastercard', code: 'X' },            { meaning: 'full-nine-digit-zip-or-abroad' }],
    ['Mastercard’s W counts abroad too',                   { scheme: 'mastercard', code: 'W' },            { meaning: 'postal-nine-digit-zip-or-abroad' }],
    ['Discover’s W is no data',                            { scheme: 'discover', code: 'W' },              { kind: 'unavailable', meaning: 'no-data' }],
    ['American Express’ W is all wrong',                   { scheme: 'amex', code: 'W' },                  { kind: 'no-match', name: 'mismatch', action: 'investigate' }],
    ['Discover’s T is nine digits of ZIP code',            { scheme: 'discover', code: 'T' },              { meaning: 'postal-nine-digit-zip' }],
    ['CyberSource’s T is American Express’ street',        { gateway: 'cybersource', avsCode: 'T' },       { kind: 'street-only', name: 'mismatch' }],
    ['Discover’s U asks to try again',                     { scheme: 'discover', code: 'U' },              { kind: 'retry', action: 'retry', certainty: 'disputed' }],
    ['American Express’ U is a card from elsewhere',       { scheme: 'amex', code: 'U' },                  { kind: 'unavailable', meaning: 'unavailable-neither-us-nor-canada' }],
    ['Mastercard’s U is no data',                          { scheme: 'mastercard', code: 'U' },            { kind: 'unavailable', meaning: 'no-data' }],
    ['Discover’s R is disputed',                           { scheme: 'discover', code: 'R' },              { kind: 'retry', certainty: 'disputed' }],
    ['Visa’s E is an error',                               { scheme: 'visa', code: 'E' },                  { kind: 'error' }],
    ['American Express’ E is a wrong name',                { scheme: 'amex', code: 'E' },                  { kind: 'full-name-mismatch', action: 'review' }],
    ['Visa’s B is the street',                             { scheme: 'visa', code: 'B' },                  { kind: 'street-only', postal: 'unknown' }],
    ['Authorize.Net’s B is no address',                    { gateway: 'authorize-net', avsResultCode: 'B' }, { kind: 'not-provided' }],
    ['Visa’s P is the postal code',                        { scheme: 'visa', code: 'P' },                  { kind: 'postal-only', street: 'unknown' }],
    ['Authorize.Net’s P is not applicable',                { gateway: 'authorize-net', avsResultCode: 'P' }, { kind: 'unsupported', meaning: 'not-applicable' }],
    ['Visa’s D is a match abroad',                         { scheme: 'visa', code: 'D' },                  { meaning: 'full-abroad' }],
    ['American Express’ D is a wrong name',                { scheme: 'amex', code: 'D' },                  { kind: 'postal-only', name: 'mismatch', street: 'unknown' }],
    ['Visa’s M is a match abroad',                         { scheme: 'visa', code: 'M' },                  { meaning: 'full-abroad' }],
    ['American Express’ M has the name',                   { scheme: 'amex', code: 'M' },                  { kind: 'full', name: 'match' }],
    ['Visa’s F is a match in the UK',                      { scheme: 'visa', code: 'F' },                  { meaning: 'full-uk' }],
    ['American Express’ F is a wrong name',                { scheme: 'amex', code: 'F' },                  { kind: 'street-only', name: 'mismatch', postal: 'unknown' }],
    ['CyberSource’s F is another than both',               { gateway: 'cybersource', avsCode: 'F' },       { kind: 'postal-only', name: 'mismatch' }],
    ['American Express’ O has the name',                   { scheme: 'amex', code: 'O' },                  { kind: 'street-only', name: 'match' }],
    ['Checkout.com’s O is not verified',                   { gateway: 'checkout-com', avsCheck: 'O', scheme: 'amex' }, { kind: 'unverified' }],
    ['CyberSource’s J is guaranteed',                      { gateway: 'cybersource', avsCode: 'J' },       { meaning: 'full-with-name-and-shipping-guaranteed', action: 'proceed' }],
    ['CyberSource’s Q is not guaranteed',                  { gateway: 'cybersource', avsCode: 'Q' },       { meaning: 'full-with-name-and-shipping' }],
    ['Paysafe’s UNKNOWN is no Q',                          { gateway: 'paysafe', avsResponse: 'UNKNOWN' }, { kind: 'unknown', meaning: 'gateway-unknown', certainty: 'documented' }],
    ['CyberSource’s 1 is no answer of Maestro',            { gateway: 'cybersource', avsCode: '1' },       { kind: 'unsupported' }],
    ['PayPal’s 1 for Maestro is no match',                 { gateway: 'paypal', avsCode: '1', scheme: 'maestro' }, { kind: 'no-match' }],
    ['Adyen’s 1 is the street',                            { gateway: 'adyen', avsResult: '1' },           { kind: 'street-only' }],
    ['Litle’s 33 is an error, though some retry',          { gateway: 'litle', avsResult: '33' },          { kind: 'error', certainty: 'disputed' }],
  ])('V1: %s', (_what, answer, expected) => {
    expect(describeAvsResult(answer)).toMatchObject(expected);
  });
});

describe('V1: gateways that answer part by part', () => {
  // prettier-ignore
  test.each<[AvsAnswer, string, AvsResult['meaning']]>([
    [{ gateway: 'stripe', addressLine1Check: 'pass', addressPostalCodeCheck: 'pass' },               'full ++?',         'full'],
    [{ gateway: 'stripe', addressLine1Check: 'pass', addressPostalCodeCheck: 'fail' },               'street-only +-?',  'street-only'],
    [{ gateway: 'stripe', addressLine1Check: 'fail', addressPostalCodeCheck: 'pass' },               'postal-only -+?',  'postal-only'],
    [{ gateway: 'stripe', addressLine1Check: 'fail', addressPostalCodeCheck: 'fail' },               'no-match --?',     'no-match'],
    [{ gateway: 'stripe', addressLine1Check: null, addressPostalCodeCheck: 'pass' },                 'postal-only ?+?',  'postal-street-unverified'],
    [{ gateway: 'stripe', addressLine1Check: null, addressPostalCodeCheck: 'fail' },                 'no-match ?-?',     'postal-mismatch'],
    [{ gateway: 'stripe', addressLine1Check: 'unavailable', addressPostalCodeCheck: 'unavailable' }, 'unavailable ???',  'unavailable'],
    [{ gateway: 'stripe', addressLine1Check: 'unchecked', addressPostalCodeCheck: 'unavailable' },   'unavailable ???',  'unavailable'],
    [{ gateway: 'stripe', addressLine1Check: 'unchecked', addressPostalCodeCheck: null },            'not-checked ???',  'not-checked'],
    [{ gateway: 'stripe', addressLine1Check: null, addressPostalCodeCheck: undefined },              'not-provided ???', 'not-provided'],
    [{ gateway: 'stripe', addressLine1Check: 'pass', addressPostalCodeCheck: 'passed' },             'unknown ???',      'undocumented'],

    [{ gateway: 'braintree', avsStreetAddressResponseCode: 'M', avsPostalCodeResponseCode: 'M' },    'full ++?',         'full'],
    [{ gateway: 'braintree', avsStreetAddressResponseCode: 'M', avsPostalCodeResponseCode: 'N' },    'street-only +-?',  'street-only'],
    [{ gateway: 'braintree', avsStreetAddressResponseCode: 'N', avsPostalCodeResponseCode: 'U' },    'no-match -??',     'street-mismatch'],
    [{ gateway: 'braintree', avsStreetAddressResponseCode: 'U', avsPostalCodeResponseCode: 'I' },    'unverified ???',   'unverified'],
    [{ gateway: 'braintree', avsStreetAddressResponseCode: 'I', avsPostalCodeResponseCode: 'I' },    'not-provided ???', 'not-provided'],
    [{ gateway: 'braintree', avsStreetAddressResponseCode: 'A', avsPostalCodeResponseCode: 'U' },    'unsupported ???',  'not-applicable'],
    [{ gateway: 'braintree', avsStreetAddressResponseCode: 'S', avsPostalCodeResponseCode: 'A' },    'unsupported ???',  'unsupported'],
    [{ gateway: 'braintree', avsStreetAddressResponseCode: 'B', avsPostalCodeResponseCode: 'B' },    'not-checked ???',  'not-checked'],
    [{ gateway: 'braintree', avsStreetAddressResponseCode: 'M', avsPostalCodeResponseCode: null },   'street-only +??',  'street-postal-unverified'],
    [{ gateway: 'braintree', avsStreetAddressResponseCode: null, avsPostalCodeResponseCode: '' },    'unknown ???',      'no-answer'],
    [{ gateway: 'braintree', avsStreetAddressResponseCode: 'M', avsPostalCodeResponseCode: 'Q' },    'unknown ???',      'undocumented'],
    [{ gateway: 'braintree', avsStreetAddressResponseCode: 'M', avsPostalCodeResponseCode: 'M', avsErrorResponseCode: '' }, 'full ++?', 'full'],
    [{ gateway: 'braintree', avsStreetAddressResponseCode: 'U', avsPostalCodeResponseCode: 'U', avsErrorResponseCode: 'S' }, 'unsupported ???', 'unsupported'],
    [{ gateway: 'braintree', avsStreetAddressResponseCode: 'M', avsPostalCodeResponseCode: 'M', avsErrorResponseCode: 'E' }, 'error ???', 'system-error'],
    [{ gateway: 'braintree', avsStreetAddressResponseCode: 'A', avsPostalCodeResponseCode: 'A', avsErrorResponseCode: 'A' }, 'unsupported ???', 'not-applicable'],
    [{ gateway: 'braintree', avsStreetAddressResponseCode: 'B', avsPostalCodeResponseCode: 'B', avsErrorResponseCode: 'B' }, 'not-checked ???', 'not-checked'],
    [{ gateway: 'braintree', avsStreetAddressResponseCode: 'M', avsPostalCodeResponseCode: 'M', avsErrorResponseCode: 'M' }, 'unknown ???', 'undocumented'],

    [{ gateway: 'opayo', addressResult: 'MATCHED', postCodeResult: 'MATCHED' },                      'full ++?',         'full'],
    [{ gateway: 'opayo', addressResult: 'Matched', postCodeResult: 'NotMatched' },                   'street-only +-?',  'street-only'],
    [{ gateway: 'opayo', addressResult: 'NOTCHECKED', postCodeResult: 'NOTPROVIDED' },               'not-checked ???',  'not-checked'],
    [{ gateway: 'opayo', addressResult: 'NOTPROVIDED', postCodeResult: 'NOTPROVIDED' },              'not-provided ???', 'not-provided'],
    [{ gateway: 'opayo', addressResult: 'MATCHED', postCodeResult: 'OK' },                           'unknown ???',      'undocumented'],
    [{ gateway: 'opayo', addressResult: undefined, postCodeResult: undefined },                      'unknown ???',      'no-answer'],
  ])('V1: %o is %s', (answer, means, meaning) => {
    const result = describeAvsResult(answer);

    expect(inShort(result)).toBe(means);
    expect(result.meaning).toBe(meaning);
  });

  // All that BlueSnap's three letters can say: street, postal code, name.
  // prettier-ignore
  test.each([
    ['MMU', 'full ++?',               'proceed'],     ['MMM', 'full +++',         'proceed'],     ['MMN', 'full-name-mismatch ++-', 'review'],
    ['MNU', 'street-only +-?',        'review'],      ['MNM', 'street-only +-+',  'review'],      ['MNN', 'street-only +--',        'review'],
    ['MUU', 'street-only +??',        'review'],      ['MUM', 'street-only +?+',  'review'],      ['MUN', 'street-only +?-',        'review'],
    ['NMU', 'postal-only -+?',        'review'],      ['NMM', 'postal-only -++',  'review'],      ['NMN', 'postal-only -+-',        'review'],
    ['NNU', 'no-match --?',           'investigate'], ['NNM', 'name-only --+',    'investigate'], ['NNN', 'no-match ---',           'investigate'],
    ['NUU', 'no-match -??',           'investigate'], ['NUM', 'name-only -?+',    'investigate'], ['NUN', 'no-match -?-',           'investigate'],
    ['UMU', 'postal-only ?+?',        'review'],      ['UMM', 'postal-only ?++',  'review'],      ['UMN', 'postal-only ?+-',        'review'],
    ['UNU', 'no-match ?-?',           'investigate'], ['UNM', 'name-only ?-+',    'investigate'], ['UNN', 'no-match ?--',           'investigate'],
    ['UUU', 'unverified ???',         'review'],      ['UUM', 'unverified ??+',   'review'],      ['UUN', 'no-match ??-',           'investigate'],
  ] as const)('V1: BlueSnap’s %s is %s: %s', (letters, means, action) => {
    const [avsResponseCodeAddress, avsResponseCodeZip, avsResponseCodeName] = letters;
    const result = describeAvsResult({ gateway: 'bluesnap', avsResponseCodeAddress, avsResponseCodeZip, avsResponseCodeName });

    expect(inShort(result)).toBe(means);
    expect(result.action).toBe(action);
  });

  test('V1: BlueSnap may leave the name out', () => {
    expect(
      inShort(describeAvsResult({ gateway: 'bluesnap', avsResponseCodeAddress: 'M', avsResponseCodeZip: 'M' })),
    ).toBe('full ++?');
  });

  test('V1: one word that nobody documents makes the whole answer unknown', () => {
    const answer = {
      gateway: 'bluesnap',
      avsResponseCodeAddress: 'M',
      avsResponseCodeZip: 'M',
      avsResponseCodeName: 'Z',
    };

    expect(describeAvsResult(answer as AvsAnswer)).toEqual(nobodyKnows);
  });
});

describe('V1: text as it comes', () => {
  // prettier-ignore
  test.each<[AvsAnswer, string]>([
    [{ scheme: 'visa', code: 'y' },                                          'full ++?'],
    [{ scheme: 'visa', code: ' Y\n' },                                       'full ++?'],
    [{ scheme: ' Discover ', code: 'a' },                                    'full ++?'],
    [{ gateway: 'cybersource', avsCode: 'n', scheme: 'AMEX' },               'no-match ---'],
    [{ gateway: 'adyen', avsResult: '7 Both postal code and address match' },'full ++?'],
    [{ gateway: 'adyen', avsResult: '  20  Name, address and postal code matches' }, 'full +++'],
    [{ gateway: 'adyen', avsResult: '2 Neither postal code nor address match' }, 'no-match --?'],
    [{ gateway: 'adyen', avsResult: '0 Unknown' },                           'unknown ???'],
    [{ gateway: 'adyen', avsResult: '77 Both' },                             'unknown ???'],
    [{ gateway: 'adyen', avsResult: '7x' },                                  'unknown ???'],
    [{ gateway: 'adyen', avsResult: 'x 7 Both' },                            'unknown ???'],
    [{ gateway: 'adyen', avsResult: 'Both postal code and address match' },  'unknown ???'],
    [{ gateway: 'paysafe', avsResponse: 'match' },                           'full ++?'],
    [{ gateway: 'checkout-com', avsCheck: 'ae6' },                           'full +++'],
    [{ gateway: 'paypal', avsCode: 'Null' },                                 'unknown ???'],
  ])('V1: %o is %s', (answer, means) => {
    expect(inShort(describeAvsResult(answer))).toBe(means);
  });

  test.each(['ı', 'ｙ', 'Ү', 'ÿ', 'yes', '__proto__', 'constructor', 'toString', 'HASOWNPROPERTY'])(
    'V1: %j is none of Visa’s letters',
    (code) => {
      expect(describeAvsResult({ scheme: 'visa', code })).toEqual(nobodyKnows);
    },
  );

  test('V1: a dotless i is no I', () => {
    expect(describeAvsResult({ scheme: 'visa', code: 'i' }).kind).toBe('unverified');
    expect(describeAvsResult({ scheme: 'visa', code: '\u0131' }).kind).toBe('unknown');
  });

  test.each(['__proto__', 'constructor'])('V1: a scheme called %j is one nobody knows', (scheme) => {
    expect(inShort(describeAvsResult({ scheme, code: 'Y' }))).toBe('street-only +?? ~');
  });

  test.each(['', '  ', null, undefined, 7, {}, ['Y']])('V1: without an answer (%j) nothing is verified', (code) => {
    // Plain JavaScript may hand in anything.
    const result = describeAvsResult({ scheme: 'visa', code } as AvsAnswer);

    expect(result).toEqual({ ...nobodyKnows, meaning: 'no-answer' });
  });

  test.each(['acme', '__proto__', '', 5])('V1: a gateway that nobody knows (%j) is undocumented', (gateway) => {
    const answer = { gateway, avsCode: 'Y', code: 'Y', scheme: 'visa' };

    expect(describeAvsResult(answer as unknown as AvsAnswer)).toEqual(nobodyKnows);
  });

  test('V1: null in place of a gateway is a scheme’s raw letter', () => {
    expect(describeAvsResult({ gateway: null, scheme: 'visa', code: 'N' } as unknown as AvsAnswer).kind).toBe(
      'no-match',
    );
  });
});

describe('V1: never more than the bank said', () => {
  test('V1: an unknown scheme claims no match that any scheme’s own letter denies', () => {
    for (const [code, means] of Object.entries(whereTheSchemeIsUnknown)) {
      const claimed = means.split(' ')[1] ?? '';

      for (const codes of Object.values(schemes)) {
        const said = codes[code]?.split(' ')[1] ?? claimed;
        for (const part of [0, 1, 2])
          expect(claimed[part] === '+' && said[part] === '-', `${code}, ${part}`).toBe(false);
      }
    }
  });

  const fields = [
    'code', 'avsResult', 'avsResultCode', 'avsResponse', 'avsCode', 'avsCheck', 'addressLine1Check', 'addressPostalCodeCheck',
    'avsStreetAddressResponseCode', 'avsPostalCodeResponseCode', 'avsErrorResponseCode', 'addressResult', 'postCodeResult',
    'avsResponseCodeAddress', 'avsResponseCodeZip', 'avsResponseCodeName',
  ]; // prettier-ignore

  const gatewayIds = [
    'adyen', 'authorize-net', 'bluesnap', 'braintree', 'checkout-com', 'cybersource', 'galileo', 'litle', 'moneris', 'opayo', 'paypal',
    'paysafe', 'stripe', 'worldpay-wpg',
  ] as const satisfies readonly AvsGateway[]; // prettier-ignore

  const documented = new Set(
    [...sources.flatMap(({ codes }) => Object.keys(codes)), 'PASS', 'MATCHED', 'M'].map((code) => code.toUpperCase()),
  );

  test('V1: whatever stands in its fields, nothing throws, and only a documented code is a match', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', ...documented, null, undefined));

    fc.assert(
      fc.property(fc.constantFrom(...gatewayIds, undefined), text, text, text, (gateway, one, two, scheme) => {
        const values = Object.fromEntries(fields.map((field, index) => [field, index % 2 === 0 ? one : two]));
        const result = describeAvsResult({ gateway, ...values, scheme } as unknown as AvsAnswer);

        const known = [one, two].some((value) =>
          documented.has((/^\s*(\d+)\s/.exec(value ?? '')?.[1] ?? value ?? '').trim().toUpperCase()),
        );
        expect(result).toEqual({
          ...avsMeanings[result.meaning],
          meaning: result.meaning,
          certainty: result.certainty,
        });
        expect(known || ['unknown', 'not-provided'].includes(result.kind)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the sentences of the address check', () => {
  test('V1: every meaning can be reached by some answer, and the table has no others', () => {
    const letters = ['M', 'N', 'U'];
    const reached = new Set([
      ...sources.flatMap(({ ask, codes }) => Object.keys(codes).map((code) => describeAvsResult(ask(code)).meaning)),
      ...letters.flatMap((avsResponseCodeAddress) =>
        letters.flatMap((avsResponseCodeZip) =>
          letters.map(
            (avsResponseCodeName) =>
              describeAvsResult({
                gateway: 'bluesnap',
                avsResponseCodeAddress,
                avsResponseCodeZip,
                avsResponseCodeName,
              }).meaning,
          ),
        ),
      ),
      describeAvsResult({ scheme: 'visa', code: '' }).meaning,
      describeAvsResult({ scheme: 'visa', code: '?' }).meaning,
    ]);

    expect(reached).toEqual(new Set(Object.keys(avsMeanings)));
  });

  test('V1: no two meanings have the same sentence', () => {
    const sentences = Object.values(enAvs);

    expect(new Set(Object.keys(enAvs))).toEqual(new Set(Object.keys(avsMeanings)));
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{20,}[.]$/);
  });

  test('W2: they never use the trade’s names', () => {
    expect(Object.values(enAvs).join(' ')).not.toMatch(/\b(?:AVS|CVV2?|CVC2?|CID|issuer)\b/);
  });
});
