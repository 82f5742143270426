import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brand } from '../brands/brand.ts';
import { brands } from '../brands/brands.ts';
import { enGatewayPresence } from '../messages/en-gateway-presence.ts';
import { gatewayPresence } from './gateway-presence.ts';
import { gatewaysLeftOut, presenceGateways, type PresenceGatewayId } from './gateways.ts';
import { readSecurityCode } from './read-security-code.ts';
import type { SecurityCodeReading } from './security-code-reading.ts';

const { visa, mastercard, amex, discover, diners, maestro } = brands;

const empty: SecurityCodeReading = { kind: 'empty' };
const code: SecurityCodeReading = { kind: 'code', digits: '123' };
const illegible: SecurityCodeReading = { kind: 'illegible' };
const absent: SecurityCodeReading = { kind: 'absent' };

const unfinished: readonly SecurityCodeReading[] = [
  { kind: 'partial', wanted: 3 },
  { kind: 'too-long', longest: 3 },
  { kind: 'unreadable' },
];

const ids = Object.keys(presenceGateways) as PresenceGatewayId[]; // the table is typed by these very ids

const silent = 'value-not-documented';
const nothing = 'nothing-to-send';
const alone = 'code-needs-no-indicator';
const none = 'gateway-has-no-indicator';

/** `=1` is that value in the field; else why there is none. */
function told(gateway: PresenceGatewayId, reading: SecurityCodeReading, brand: Brand | null): string {
  const presence = gatewayPresence(gateway, reading, brand);
  if (presence.kind === 'omit') return presence.why;

  return presence.fields.map(({ value }) => `=${value}`).join() + (presence.why ? ` ${presence.why}` : '');
}

// What each gateway documents, for a Visa card, written down from the documents and not from the table.
// prettier-ignore
const documented = [
  // gateway            field                                            empty               code           illegible            absent
  ['visa-vip',          'field 126.10, position 1',                      '=0',               '=1',          '=2',                '=9'],
  ['cybersource',       'paymentInformation.card.securityCodeIndicator', '=0',               '=1',          '=2',                '=9'],
  ['chase-orbital',     'CardSecValInd',                                 nothing,            '=1',          '=2',                '=9'],
  ['worldpay-express',  'Terminal.CVVPresenceCode',                      '=1',               '=2',          '=3',                '=1 sent-as-not-provided'],
  ['elavon-converge',   'ssl_cvv2cvc2_indicator',                        '=0',               '=1',          '=2',                '=9'],
  ['commerce-hub',      'source.card.securityCodeIndicator',             '=NOT_SUPPORTED',   '=PROVIDED',   '=VALUE_ILLEGIBLE',  '=NOT_AVAILABLE'],
  ['rapid-connect',     'CardGrp.CCVInd',                                '=Ntprvd',          '=Prvded',     '=Illegible',        '=NtOnCrd'],
  ['payeezy',           'CVD_Presence_Ind',                              '=0',               '=1',          '=2',                '=9'],
  ['e-xact',            'CVD_Presence_Ind',                              silent,             '=1',          silent,              silent],
  ['moneris',           'cvd_info.cvd_indicator',                        '=0',               '=1',          '=2',                '=9'],
  ['gp-api',            'payment_method.card.cvv_indicator',             '=NOT_PRESENT',     '=PRESENT',    '=ILLEGIBLE',        '=NOT_ON_CARD'],
  ['gp-ecom',           'cvn.presind',                                   '=4',               '=1',          '=2',                '=3'],
  ['heartland-portico', 'CardData.ManualEntry.CVV2Status',               nothing,            alone,         '=ILLEGIBLE',        '=NOTPRESENT'],
  ['windcave',          'Cvc2Presence',                                  '=0',               '=1',          '=2',                '=9'],
  ['usaepay',           'UMcvv2',                                        nothing,            alone,         '=-2',               '=-9'],
  ['admeris',           'cvv2RequestCode',                               '=0',               '=1',          '=2',                '=9'],
  ['worldline-sips',    'cardCSCPresence',                               '=NO_CSC',          '=CSC_PRESENT','=CSC_UNREADABLE',   '=CSC_MISSING'],
  ['globalcollect',     'PAYMENT.CVVINDICATOR',                          silent,             '=1',          silent,              silent],
  ['authorize-net',     null,                                            none,               alone,         none,                none],
  ['nmi',               null,                                            none,               alone,         none,                none],
  ['payflow',           null,                                            none,               alone,         none,                none],
  ['litle',             null,                                            none,               alone,         none,                none],
  ['worldpay-wpg',      null,                                            none,               alone,         none,                none],
  ['stripe',            null,                                            none,               alone,         none,                none],
  ['adyen',             null,                                            none,               alone,         none,                none],
  ['braintree',         null,                                            none,               alone,         none,                none],
  ['checkout-com',      null,                                            none,               alone,         none,                none],
  ['opayo',             null,                                            none,               alone,         none,                none],
  ['square',            null,                                            none,               alone,         none,                none],
] as const;

describe('C10, C3: each gateway gets the field and value that it documents', () => {
  test.each(documented)(
    'C10, C3: %s hears in %s whether a Visa card has a code: %s, %s, %s, %s',
    (gateway, path, ...expected) => {
      const answers = [empty, code, illegible, absent].map((reading) => told(gateway, reading, visa));
      const paths = [empty, code, illegible, absent]
        .map((reading) => gatewayPresence(gateway, reading, visa))
        .flatMap((presence) => (presence.kind === 'send' ? presence.fields.map((field) => field.path) : []));

      expect(answers).toEqual(expected);
      expect([...new Set(paths)]).toEqual(path === null ? [] : [path]);
    },
  );

  test('C10: the list of gateways above is all that the kit knows', () => {
    expect(new Set<string>(ids), 'A new gateway needs a row in `documented` above').toEqual(
      new Set(documented.map(([gateway]) => gateway)),
    );
  });

  test.each(ids)('C10: %s is sent nothing for a code that is unfinished or unreadable', (gateway) => {
    const answers = unfinished.map((reading) => gatewayPresence(gateway, reading, visa));

    expect(answers).toEqual(unfinished.map(() => ({ kind: 'omit', why: 'unfinished-code' })));
  });

  test('C10: where a gateway has no value for a card without a code, the answer says what was sent instead', () => {
    expect(gatewayPresence('worldpay-express', absent, visa)).toEqual({
      kind: 'send',
      fields: [{ path: 'Terminal.CVVPresenceCode', value: '1' }],
      why: 'sent-as-not-provided',
    });
  });

  test('C10: where a gateway documents that nothing is sent for an empty field, the answer says so', () => {
    expect(gatewayPresence('usaepay', empty, null)).toEqual({ kind: 'omit', why: 'nothing-to-send' });
    expect(enGatewayPresence['nothing-to-send']).toContain('Send neither a security code nor an indicator');
  });

  test('C10: what the shopper typed arrives at the gateway in the gateway’s own words', () => {
    const presence = gatewayPresence('gp-ecom', readSecurityCode(' x ', visa), visa);

    expect(presence).toEqual({ kind: 'send', fields: [{ path: 'cvn.presind', value: '3' }] });
  });
});

const limited = 'brand-not-supported-by-gateway';
const unknown = 'brand-unknown';
const ownBrand: Brand = { ...visa, id: 'village-card', name: 'Village card' };

describe('C10: a gateway that takes the indicator for some brands only', () => {
  // prettier-ignore
  test.each([
    // gateway          brand                      empty       code        illegible     absent
    ['chase-orbital',   visa,                      nothing,    '=1',       '=2',         '=9'],
    ['chase-orbital',   discover,                  nothing,    '=1',       '=2',         '=9'],
    ['chase-orbital',   brands['visa-electron'],   nothing,    '=1',       '=2',         '=9'],
    ['chase-orbital',   mastercard,                nothing,    limited,    limited,      limited],
    ['chase-orbital',   amex,                      nothing,    limited,    limited,      limited],
    ['chase-orbital',   diners,                    nothing,    limited,    limited,      limited],
    ['chase-orbital',   ownBrand,                  nothing,    limited,    limited,      limited],
    ['chase-orbital',   null,                      nothing,    unknown,    unknown,      unknown],
    ['rapid-connect',   mastercard,                limited,    '=Prvded',  limited,      limited],
    ['rapid-connect',   amex,                      limited,    '=Prvded',  limited,      limited],
    ['rapid-connect',   discover,                  '=Ntprvd',  '=Prvded',  '=Illegible', '=NtOnCrd'],
    ['rapid-connect',   ownBrand,                  '=Ntprvd',  '=Prvded',  '=Illegible', '=NtOnCrd'],
    ['rapid-connect',   null,                      unknown,    '=Prvded',  unknown,      unknown],
    ['moneris',         mastercard,                '=0',       '=1',       '=2',         '=9'],
    ['moneris',         discover,                  '=0',       '=1',       '=2',         '=9'],
    ['moneris',         brands.jcb,                '=0',       '=1',       '=2',         '=9'],
    ['moneris',         brands['jcb-legacy'],      '=0',       '=1',       '=2',         '=9'],
    ['moneris',         brands.unionpay,           '=0',       '=1',       '=2',         '=9'],
    ['moneris',         amex,                      '=0',       '=1',       '=2',         '=9'],
    ['moneris',         maestro,                   limited,    limited,    limited,      limited],
    ['moneris',         diners,                    limited,    limited,    limited,      limited],
    ['moneris',         null,                      unknown,    unknown,    unknown,      unknown],
    ['cybersource',     maestro,                   '=0',       '=1',       '=2',         '=9'],
    ['cybersource',     null,                      '=0',       '=1',       '=2',         '=9'],
    ['stripe',          null,                      none,       alone,      none,         none],
  ] as const)('C10: %s, for the brand %o: %s, %s, %s, %s', (gateway, brand, ...expected) => {
    const answers = [empty, code, illegible, absent].map((reading) => told(gateway, reading, brand));

    expect(answers).toEqual(expected);
  });

  test('C10: a brand that nobody names is one that nobody knows', () => {
    expect(gatewayPresence('chase-orbital', absent)).toEqual({ kind: 'omit', why: 'brand-unknown' });
  });
});

describe('C10: what is sent on', () => {
  const anyBrand = fc.constantFrom(null, ...Object.values(brands));
  const anyReading = fc.oneof(
    fc.constantFrom(empty, illegible, absent, ...unfinished),
    fc.stringMatching(/^\d{3,4}$/).map((digits): SecurityCodeReading => ({ kind: 'code', digits })),
  );

  test('C10: is never the letter X or I', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), anyReading, anyBrand, (gateway, reading, brand) => {
        const presence = gatewayPresence(gateway, reading, brand);
        const values = presence.kind === 'send' ? presence.fields.map(({ value }) => value) : [];

        for (const value of values) expect(value).not.toMatch(/^\s*[xi]?\s*$/i);
        expect(values).toHaveLength(presence.kind === 'send' ? 1 : 0);
      }),
    );
  });

  test('C10: is the same whatever the digits of the code are, so that it may be logged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.stringMatching(/^\d{3,4}$/), anyBrand, (gateway, digits, brand) => {
        const presence = gatewayPresence(gateway, { kind: 'code', digits }, brand);

        expect(presence).toEqual(gatewayPresence(gateway, code, brand));
      }),
    );
  });
});

describe('C10: the merchant is told', () => {
  test('C10: in a sentence of its own, why a gateway hears less than the shopper said', () => {
    const sentences = Object.values(enGatewayPresence);

    expect(new Set(Object.keys(enGatewayPresence))).toEqual(
      new Set([alone, none, nothing, silent, limited, unknown, 'sent-as-not-provided', 'unfinished-code']),
    );
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  test('C10: which values are left out since no public source shows them', () => {
    expect(gatewaysLeftOut).toEqual([
      { gateway: 'E-xact', path: 'CVD_Presence_Ind', states: ['empty', 'illegible', 'absent'] },
      {
        gateway: 'GlobalCollect (Ingenico WebCollect)',
        path: 'PAYMENT.CVVINDICATOR',
        states: ['empty', 'illegible', 'absent'],
      },
      { gateway: 'Helcim', path: 'cvvIndicator', states: ['empty', 'code', 'illegible', 'absent'] },
    ]);
  });

  test('C10: of nothing else that its value is not documented', () => {
    const readings = { empty, code, illegible, absent };
    const undocumented = ids.flatMap((id) => {
      const states = (['empty', 'code', 'illegible', 'absent'] as const).filter(
        (state) => told(id, readings[state], visa) === silent,
      );
      const path = presenceGateways[id].indicator?.path;
      return states.length === 0 ? [] : [{ gateway: presenceGateways[id].name, path, states }];
    });

    const known = new Set(ids.map((id) => presenceGateways[id].name));
    expect(undocumented).toEqual(gatewaysLeftOut.filter(({ gateway }) => known.has(gateway)));
  });

  test('C10: by its name, of which gateway it is', () => {
    const names = ids.map((id) => presenceGateways[id].name);

    expect(new Set(names).size).toBe(ids.length);
    expect(names).toContain('Worldpay Express (Element, Vantiv Express)');
    for (const name of names) expect(name).toMatch(/^[A-Z]/);
  });

  test.each(['worldpay', 'toString', '__proto__'])(
    'C10: says which gateways there are when there is no gateway %s',
    (gateway) => {
      const ask = () => gatewayPresence(gateway as PresenceGatewayId, absent, visa); // as JavaScript may call it

      expect(ask).toThrow(`There is no gateway '${gateway}' in the table`);
      expect(ask).toThrow(/nobody can say which field it takes\. Use one of visa-vip, cybersource, .*square\b/);
    },
  );
});
