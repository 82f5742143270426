// What each scheme and gateway means by its codes, written down from their own lists, not from the tables of this room. "~" marks
// what published lists dispute.
import * as fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { enSecurityCodeResult } from '../messages/en-security-code-result.ts';
import { presenceIndicator, type PresenceIndicator } from '../security-code/presence-indicator.ts';
import { readSecurityCode } from '../security-code/read-security-code.ts';
import type { SecurityCodeReading } from '../security-code/security-code-reading.ts';
import { describeSecurityCodeResult } from './describe-security-code-result.ts';
import type { SecurityCodeAnswer, SecurityCodeGateway } from './security-code-answer.ts';
import { securityCodeMeanings } from './security-code-meaning.ts';
import type { SecurityCodeResult } from './security-code-result.ts';

function inShort({ kind, action, certainty }: SecurityCodeResult): string {
  return `${kind}: ${action}${certainty === 'disputed' ? ' ~' : ''}`;
}

const nobodyKnows = { kind: 'unknown', meaning: 'undocumented', action: 'review', certainty: 'undocumented' };

const match = 'match: proceed';
const wrong = 'no-match: ask-cardholder';
const again = 'not-processed: retry';
const notOnCard = 'not-on-card: ask-cardholder';
const unsupported = 'unsupported: review';
const notChecked = 'not-checked: review';
const notSent = 'not-provided: review';
const unknown = 'unknown: review';

type Listed = Readonly<Record<string, string>>;

const common: Listed = { M: match, N: wrong, P: again, S: notOnCard, U: unsupported };

interface Source {
  readonly name: string;
  readonly from: { readonly gateway?: SecurityCodeGateway; readonly scheme?: string };
  readonly codes: Listed;
}

// prettier-ignore
const paypalLetters: Listed = {
  E: unknown, I: 'invalid: ask-cardholder', M: match, N: wrong, P: again, S: unsupported, U: unsupported, X: again,
};

// prettier-ignore
const paypalMaestro: Listed = { '0': match, '1': wrong, '2': notChecked, '3': notOnCard, '4': unsupported, X: unsupported };

// prettier-ignore
const sources: readonly Source[] = [
  ...['visa', 'discover', 'diners', 'a private label', ''].map((scheme): Source => ({ name: `raw ${scheme}`, from: { scheme }, codes: common })),
  { name: 'raw mastercard', from: { scheme: 'mastercard' }, codes: { ...common, S: `${notOnCard} ~`, U: `${unsupported} ~` } },
  { name: 'raw amex', from: { scheme: 'amex' }, codes: { ...common, Y: match, D: wrong, S: `${notOnCard} ~`, U: `${notChecked} ~` } },
  { name: 'raw jcb', from: { scheme: 'jcb' }, codes: { ...common, Y: match, D: wrong } },
  { name: 'raw jcb, old range', from: { scheme: 'jcb-legacy' }, codes: { ...common, Y: match, D: wrong } },

  { name: 'adyen', from: { gateway: 'adyen' }, codes: {
    '0': unknown, '1': match, '2': wrong, '3': notChecked, '4': notSent, '5': unsupported, '6': notSent } },
  { name: 'stripe', from: { gateway: 'stripe' }, codes: { pass: match, fail: wrong, unavailable: unsupported, unchecked: notChecked } },
  { name: 'braintree', from: { gateway: 'braintree' }, codes: {
    M: match, N: wrong, U: notChecked, I: notSent, S: unsupported, A: unsupported, B: notChecked } },
  { name: 'worldpay-wpg', from: { gateway: 'worldpay-wpg' }, codes: { A: match, B: notSent, C: notChecked, D: wrong } },
  { name: 'opayo', from: { gateway: 'opayo' }, codes: { MATCHED: match, NOTMATCHED: wrong, NOTCHECKED: notChecked, NOTPROVIDED: notSent } },
  { name: 'bluesnap', from: { gateway: 'bluesnap' }, codes: { MA: match, NM: wrong, NC: unsupported, ND: again, NP: notOnCard } },
  { name: 'rapid-connect', from: { gateway: 'rapid-connect' }, codes: {
    Match: match, NoMtch: wrong, NotPrc: again, NotPrv: notSent, NotPrt: unsupported, Unknwn: unknown } },
  { name: 'cardstream', from: { gateway: 'cardstream' }, codes: { '000000': unknown, '122200': notChecked, '222100': match, '400000': wrong } },
  { name: 'paysafe', from: { gateway: 'paysafe' }, codes: { MATCH: match, NO_MATCH: wrong, NOT_PROCESSED: again, UNKNOWN: unknown } },
  { name: 'cybersource', from: { gateway: 'cybersource' }, codes: {
    D: 'suspicious: ask-cardholder', I: 'invalid: ask-cardholder', M: match, N: wrong, P: again, S: notOnCard, U: unsupported, X: unsupported,
    '1': unsupported, '2': unknown, '3': unknown } },
  { name: 'checkout-com', from: { gateway: 'checkout-com' }, codes: {
    Y: match, D: wrong, N: `${notOnCard} ~`, P: again, U: unsupported, X: notChecked } },
  { name: 'payeezy', from: { gateway: 'payeezy' }, codes: { ...common, I: 'invalid: ask-cardholder', X: again, Z: again } },
  { name: 'worldline', from: { gateway: 'worldline' }, codes: {
    '0': match, '1': wrong, '2': notChecked, '3': notOnCard, '4': unsupported, '5': again } },
  { name: 'litle', from: { gateway: 'litle' }, codes: common },
  { name: 'authorize-net', from: { gateway: 'authorize-net' }, codes: common },
  { name: 'moneris', from: { gateway: 'moneris' }, codes: {
    '1M': match, '1N': wrong, '0P': again, '9S': notOnCard, '1U': unsupported, '1Y': match, '1D': wrong } },
  ...['visa', 'mastercard', 'discover', 'unionpay'].map((scheme): Source => ({ name: `moneris, ${scheme}`, from: { gateway: 'moneris', scheme },
    codes: { '1M': match, '1N': wrong, '0P': again, '9S': notOnCard, '1U': unsupported } })),
  ...['amex', 'jcb'].map((scheme): Source => ({ name: `moneris, ${scheme}`, from: { gateway: 'moneris', scheme }, codes: { '1Y': match, '1D': wrong, '1M': match } })),
  { name: 'paypal', from: { gateway: 'paypal' }, codes: { ...paypalMaestro, ...paypalLetters } },
  ...['visa', 'mastercard', 'discover', 'amex'].map((scheme): Source => ({ name: `paypal, ${scheme}`, from: { gateway: 'paypal', scheme }, codes: paypalLetters })),
  ...['maestro', 'solo'].map((scheme): Source => ({ name: `paypal, ${scheme}`, from: { gateway: 'paypal', scheme }, codes: paypalMaestro })),
];

function ask({ from }: Source, code: string): SecurityCodeResult {
  return describeSecurityCodeResult({ ...from, code });
}

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];

describe('V2: a code is read with who sent it', () => {
  const listed = sources.flatMap((source) =>
    Object.entries(source.codes).map(([code, means]) => [source.name, code, means, source] as const),
  );

  test.each(listed)('V2: %s, %s means %s', (_name, code, means, source) => {
    expect(inShort(ask(source, code))).toBe(means);
  });

  test.each(sources.map((source) => [source.name, source] as const))(
    'V2: %s: what it does not list is unknown, and looked at by a person',
    (_name, source) => {
      const others = [...alphabet, 'MM', '1X', '7', 'XYZ', 'MATCHES', '7 M'].filter(
        (code) =>
          !(code in source.codes) &&
          !Object.keys(source.codes).some((known) => /^\d{6}$/.test(known) && known.startsWith(code)),
      );

      expect(others.filter((code) => ask(source, code).meaning !== 'undocumented')).toEqual([]);
      expect(ask(source, '?')).toEqual(nobodyKnows);
    },
  );
});

describe('V2: the guides’ recommended actions', () => {
  // prettier-ignore
  test.each([
    ['M', 'match',         'proceed'],
    ['N', 'no-match',      'ask-cardholder'],
    ['P', 'not-processed', 'retry'],
    ['S', 'not-on-card',   'ask-cardholder'],
    ['U', 'unsupported',   'review'],
  ] as const)('V2: %s is %s: %s', (code, kind, action) => {
    expect(describeSecurityCodeResult({ scheme: 'visa', code })).toEqual({ kind, meaning: kind, action, certainty: 'documented' });
  });
});

describe('V2: where the lists contradict each other', () => {
  // prettier-ignore
  test.each<[string, SecurityCodeAnswer, Partial<SecurityCodeResult>]>([
    ['Checkout.com’s N is a code that should be there',  { gateway: 'checkout-com', code: 'N' },             { kind: 'not-on-card', certainty: 'disputed' }],
    ['Checkout.com’s D is the mismatch',                 { gateway: 'checkout-com', code: 'D' },             { kind: 'no-match' }],
    ['CyberSource’s D is a suspicion',                   { gateway: 'cybersource', code: 'D' },              { kind: 'suspicious', action: 'ask-cardholder' }],
    ['American Express’ D is the mismatch',              { scheme: 'amex', code: 'D' },                      { kind: 'no-match' }],
    ['PayPal’s S is a service that isn’t supported',     { gateway: 'paypal', code: 'S' },                   { kind: 'unsupported', meaning: 'unsupported-service' }],
    ['CyberSource’s S is a code that was not sent',      { gateway: 'cybersource', code: 'S' },              { kind: 'not-on-card', meaning: 'on-card-not-sent' }],
    ['Visa’s S answers the shopper’s X',                 { scheme: 'visa', code: 'S' },                      { kind: 'not-on-card', meaning: 'not-on-card', certainty: 'documented' }],
    ['Mastercard’s S is disputed',                       { scheme: 'mastercard', code: 'S' },                { kind: 'not-on-card', certainty: 'disputed' }],
    ['Mastercard’s U may be unverified',                 { scheme: 'mastercard', code: 'U' },                { kind: 'unsupported', meaning: 'unsupported-or-unverified', certainty: 'disputed' }],
    ['American Express’ U is unable to process',         { scheme: 'amex', code: 'U' },                      { kind: 'not-checked', meaning: 'unable-to-process', certainty: 'disputed' }],
    ['PayPal’s U is an issuer without the check',        { gateway: 'paypal', code: 'U' },                   { kind: 'unsupported' }],
    ['Braintree’s U was not verified',                   { gateway: 'braintree', code: 'U' },                { kind: 'not-checked', meaning: 'bank-did-not-verify', action: 'review' }],
    ['Worldline’s 2 is a shop without the check',        { gateway: 'worldline', code: '2' },                { kind: 'not-checked', meaning: 'not-implemented', action: 'review' }],
    ['Adyen’s 4 is a code that the bank wants',          { gateway: 'adyen', code: '4' },                    { kind: 'not-provided', meaning: 'not-provided-but-required', action: 'review' }],
    ['Payeezy’s P may be the expiry date',               { gateway: 'payeezy', code: 'P' },                  { kind: 'not-processed', meaning: 'not-processed-expiry-or-code' }],
    ['Payeezy’s X is no response',                       { gateway: 'payeezy', code: 'X' },                  { kind: 'not-processed', meaning: 'no-response', action: 'retry' }],
    ['PayPal’s X is no response',                        { gateway: 'paypal', code: 'X' },                   { kind: 'not-processed', meaning: 'no-response', action: 'retry' }],
    ['PayPal’s X for Maestro is no service',             { gateway: 'paypal', code: 'X', scheme: 'maestro' },{ kind: 'unsupported' }],
    ['CyberSource’s X is a scheme without the check',    { gateway: 'cybersource', code: 'X' },              { kind: 'unsupported', meaning: 'unsupported-by-scheme' }],
    ['Checkout.com’s X is no information',               { gateway: 'checkout-com', code: 'X' },             { kind: 'not-checked', meaning: 'no-information' }],
    ['CyberSource’s I did not have the form',            { gateway: 'cybersource', code: 'I' },              { kind: 'invalid', meaning: 'invalid' }],
    ['PayPal’s I may be empty',                          { gateway: 'paypal', code: 'I' },                   { kind: 'invalid', meaning: 'invalid-or-empty' }],
    ['Braintree’s I is no code sent',                    { gateway: 'braintree', code: 'I' },                { kind: 'not-provided' }],
    ['CyberSource’s 1 is no answer of Maestro',          { gateway: 'cybersource', code: '1' },              { kind: 'unsupported' }],
    ['Worldline’s 1 is the mismatch',                    { gateway: 'worldline', code: '1' },                { kind: 'no-match' }],
    ['Adyen’s 1 is the match',                           { gateway: 'adyen', code: '1' },                    { kind: 'match' }],
    ['Visa has no Y',                                    { scheme: 'visa', code: 'Y' },                      nobodyKnows as Partial<SecurityCodeResult>],
    ['nobody’s Y is a match',                            { scheme: 'somebody else', code: 'Y' },             nobodyKnows as Partial<SecurityCodeResult>],
    ['no scheme answers X',                              { scheme: 'visa', code: 'X' },                      nobodyKnows as Partial<SecurityCodeResult>],
    ['no scheme answers I',                              { scheme: 'visa', code: 'I' },                      nobodyKnows as Partial<SecurityCodeResult>],
  ])('V2: %s', (_what, answer, expected) => {
    expect(describeSecurityCodeResult(answer)).toMatchObject(expected);
  });
});

describe('V2: text as it comes', () => {
  // prettier-ignore
  test.each<[SecurityCodeAnswer, string]>([
    [{ scheme: ' AMEX ', code: ' y ' },                                          match],
    [{ gateway: 'adyen', code: '1 Matches' },                                    match],
    [{ gateway: 'adyen', code: '4 No CVC/CVV provided, but was required' },      notSent],
    [{ gateway: 'adyen', code: '11 Matches' },                                   unknown],
    [{ gateway: 'adyen', code: '1x' },                                           unknown],
    [{ gateway: 'adyen', code: 'a 1' },                                          unknown],
    [{ gateway: 'cardstream', code: '2' },                                       match],
    [{ gateway: 'cardstream', code: '2M' },                                      unknown],
    [{ gateway: 'cardstream', code: 'M2' },                                      unknown],
    [{ gateway: 'moneris', code: '1m' },                                         match],
    [{ gateway: 'moneris', code: 'M' },                                          unknown],
    [{ gateway: 'moneris', code: '1MM' },                                        unknown],
    [{ gateway: 'moneris', code: '11M' },                                        unknown],
    [{ gateway: 'opayo', code: 'Matched' },                                      match],
    [{ gateway: 'visa' as SecurityCodeGateway, code: 'M' },                      unknown],
  ])('V2: %o is %s', (answer, means) => {
    expect(inShort(describeSecurityCodeResult(answer))).toBe(means);
  });

  test.each(['', '  ', null, undefined, 123, {}, ['M']])('V2: without an answer (%j) nothing is checked', (code) => {
    // Plain JavaScript may hand in anything.
    for (const from of [{ scheme: 'visa' }, { gateway: 'cybersource' }, { gateway: 'moneris' }]) {
      const result = describeSecurityCodeResult({ ...from, code } as unknown as SecurityCodeAnswer);

      expect(result).toEqual({ ...nobodyKnows, meaning: 'no-answer' });
    }
  });

  test.each(['payeezy', 'stripe'] as const)('V2: %s documents what no answer means: no code was sent', (gateway) => {
    expect(describeSecurityCodeResult({ gateway, code: null })).toEqual({
      kind: 'not-provided',
      meaning: 'not-provided',
      action: 'review',
      certainty: 'documented',
    });
  });

  test.each(['acme', '__proto__', 'constructor', '', 5])(
    'V2: a gateway that nobody knows (%j) is undocumented',
    (gateway) => {
      expect(describeSecurityCodeResult({ gateway, code: 'M' } as unknown as SecurityCodeAnswer)).toEqual(nobodyKnows);
    },
  );

  test.each(['__proto__', 'constructor', 'toString', '\u0131', 'ｍ', 'Μ'])(
    'V2: %j is no letter of a scheme',
    (code) => {
      expect(describeSecurityCodeResult({ scheme: 'visa', code })).toEqual(nobodyKnows);
    },
  );

  test('V2: a scheme of such a name is one nobody knows', () => {
    expect(describeSecurityCodeResult({ scheme: '__proto__', code: 'M' }).kind).toBe('match');
    expect(describeSecurityCodeResult({ scheme: 'constructor', code: 'Y' }).kind).toBe('unknown');
  });

  test('V2: null in place of a gateway is a scheme’s raw letter', () => {
    expect(
      describeSecurityCodeResult({ gateway: null, scheme: 'visa', code: 'N' } as unknown as SecurityCodeAnswer).kind,
    ).toBe('no-match');
  });

  test('V2: whatever stands in the answer, nothing throws, and only a documented code is a match', () => {
    const matches = new Set(
      sources
        .flatMap(({ codes }) => Object.keys(codes).filter((code) => codes[code] === match))
        .map((code) => code.toUpperCase()),
    );
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(null, undefined, ...matches, 'N', 'X', '3'));
    const gateways = fc.constantFrom(undefined, 'nobody', ...sources.map(({ from }) => from.gateway));

    fc.assert(
      fc.property(gateways, text, text, (gateway, code, scheme) => {
        const result = describeSecurityCodeResult({ gateway, code, scheme } as unknown as SecurityCodeAnswer);

        const bare = (code ?? '').trim().toUpperCase();
        const documented = matches.has(bare) || /^1\s/.test(bare) || /^2\d*$/.test(bare) || /^\d[MY]$/.test(bare);
        expect(result).toEqual({
          ...securityCodeMeanings[result.meaning],
          meaning: result.meaning,
          certainty: result.certainty,
        });
        expect(documented || result.kind !== 'match').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('C3, V2: the shopper’s X and I are no answers of a bank', () => {
  test('C3, V2: the compiler takes no reading for an answer, and no result for a reading', () => {
    const reading = readSecurityCode('X', null);
    const result = describeSecurityCodeResult({ scheme: 'visa', code: 'S' });

    // @ts-expect-error A reading of what the shopper put in is no answer.
    expect(describeSecurityCodeResult(reading).kind).toBe('unknown');
    // @ts-expect-error The bank's answer is nothing that a shopper put in.
    expect(presenceIndicator(result)).toBeUndefined();

    expectTypeOf<SecurityCodeReading>().not.toExtend<SecurityCodeAnswer>();
    expectTypeOf<SecurityCodeResult>().not.toExtend<SecurityCodeReading>();
    expectTypeOf<PresenceIndicator>().not.toExtend<SecurityCodeAnswer>();
    expectTypeOf<SecurityCodeReading>().not.toExtend<SecurityCodeResult>();
    expectTypeOf<SecurityCodeReading['kind'] & SecurityCodeResult['kind']>().toBeNever();
    expectTypeOf(presenceIndicator).parameter(0).toEqualTypeOf<SecurityCodeReading>();
    expectTypeOf(describeSecurityCodeResult).parameter(0).toEqualTypeOf<SecurityCodeAnswer>();
  });

  test('C3, V2: a result never holds the text of its answer', () => {
    expect(JSON.stringify(describeSecurityCodeResult({ scheme: 'visa', code: '737' }))).not.toContain('737');
  });
});

describe('the sentences of the code check', () => {
  test('V2: every meaning can be reached by some answer, and the table has no others', () => {
    const reached = new Set([
      ...sources.flatMap((source) => Object.keys(source.codes).map((code) => ask(source, code).meaning)),
      describeSecurityCodeResult({ scheme: 'visa', code: '' }).meaning,
      describeSecurityCodeResult({ scheme: 'visa', code: '?' }).meaning,
    ]);

    expect(reached).toEqual(new Set(Object.keys(securityCodeMeanings)));
  });

  test('V2: no two meanings have the same sentence', () => {
    const sentences = Object.values(enSecurityCodeResult);

    expect(new Set(Object.keys(enSecurityCodeResult))).toEqual(new Set(Object.keys(securityCodeMeanings)));
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{20,}[.]$/);
  });

  test.each([
    ['not-provided-but-required', 'ask the customer for the code'],
    ['suspicious', 'ask the customer to enter it once more'],
    ['on-card-not-sent', 'none was sent with the payment'],
  ] as const)('V2: of %s staff read what to do', (meaning, words) => {
    expect(enSecurityCodeResult[meaning]).toContain(words);
  });

  test('W2: they say security code, and none of the trade’s names', () => {
    expect(Object.values(enSecurityCodeResult).join(' ')).not.toMatch(/CVV|CVC|CID|CSC|CAV|CVN|CVD/);
  });
});
