import { describe, expect, test } from 'vitest';
import { defaultPolicy } from './policy.ts';
import { PolicyError } from './policy-error.ts';
import { readPolicy } from './read-policy.ts';

describe('V3: a merchant’s policy', () => {
  test('V3: is cautious where nothing is said', () => {
    const usual = {
      partialAddress: 'review',
      partialAddressAuthenticated: 'proceed',
      noAddressMatch: 'review',
      addressUnchecked: 'step-up',
      addressUncheckedLowRisk: 'proceed',
      codeUnchecked: 'step-up',
      codeNoMatchAgain: 'review',
      authenticationAlone: 'proceed',
      highRisk: 'step-up',
      limits: { askForCode: 1, retryCode: 2, retryAddress: 1, retryDeclined: 1, repeatUnanswered: 1, stepUp: 1 },
      amountBands: [],
    };

    expect(defaultPolicy).toEqual(usual);
    expect(readPolicy({})).toEqual(usual);
    expect(readPolicy({ limits: undefined, highRisk: undefined, amountBands: undefined })).toEqual(usual);
  });

  test('V3: changes what it names and nothing else', () => {
    const policy = readPolicy({ noAddressMatch: 'decline', limits: { retryCode: 0 } });

    expect(policy).toEqual({
      ...defaultPolicy,
      noAddressMatch: 'decline',
      limits: { ...defaultPolicy.limits, retryCode: 0 },
    });
  });

  test('V3: is the same once read, and read again', () => {
    const whole = {
      partialAddress: 'step-up',
      partialAddressAuthenticated: 'review',
      noAddressMatch: 'decline',
      addressUnchecked: 'review',
      addressUncheckedLowRisk: 'review',
      codeUnchecked: 'proceed',
      codeNoMatchAgain: 'decline',
      authenticationAlone: 'review',
      highRisk: 'as-usual',
      limits: { askForCode: 0, retryCode: 1, retryAddress: 2, retryDeclined: 3, repeatUnanswered: 4, stepUp: 5 },
      amountBands: [
        { currency: 'EUR', from: 0, risk: 'low' },
        { currency: 'JPY', from: 90_000, risk: 'high' },
      ],
    };

    // The one above that is stricter with the safer orders is put right, or it would be refused.
    const coherent = { ...whole, partialAddressAuthenticated: 'proceed' };

    expect(readPolicy(JSON.parse(JSON.stringify(coherent)))).toEqual(coherent);
    expect(readPolicy(readPolicy(coherent))).toEqual(coherent);
  });

  // prettier-ignore
  test.each([
    // policy                                        message
    [null,                                           'policy is null, but it has to be an object with fields such as partialAddress.'],
    ['review',                                       "policy is 'review', but it has to be an object with fields such as partialAddress."],
    [[],                                             'policy is a list, but it has to be an object with fields such as partialAddress.'],
    [{ partialAdress: 'review' },                    "policy has the field 'partialAdress', which nothing reads. Its fields are partialAddress, partialAddressAuthenticated, noAddressMatch, addressUnchecked, addressUncheckedLowRisk, codeUnchecked, codeNoMatchAgain, authenticationAlone, highRisk, limits, amountBands."],
    [JSON.parse('{ "__proto__": {} }'),              "policy has the field '__proto__', which nothing reads."],
    [{ partialAddress: 'accept' },                   "policy.partialAddress is 'accept', which is no answer to it. Use one of proceed, step-up, review, or leave it out for review."],
    [{ partialAddressAuthenticated: 'step-up' },     "policy.partialAddressAuthenticated is 'step-up', which is no answer to it. Use one of proceed, review, or leave it out for proceed."],
    [{ noAddressMatch: 'proceed' },                  "policy.noAddressMatch is 'proceed', which is no answer to it. Use one of review, decline, or leave it out for review."],
    [{ addressUnchecked: null },                     'policy.addressUnchecked is null, which is no answer to it. Use one of proceed, step-up, review, or leave it out for step-up.'],
    [{ addressUncheckedLowRisk: true },              'policy.addressUncheckedLowRisk is true, which is no answer to it. Use one of proceed, step-up, review, or leave it out for proceed.'],
    [{ codeUnchecked: {} },                          'policy.codeUnchecked is an object, which is no answer to it. Use one of proceed, step-up, review, or leave it out for step-up.'],
    [{ codeNoMatchAgain: ['decline'] },              'policy.codeNoMatchAgain is a list, which is no answer to it. Use one of review, decline, or leave it out for review.'],
    [{ authenticationAlone: '' },                    "policy.authenticationAlone is '', which is no answer to it. Use one of proceed, review, or leave it out for proceed."],
    [{ highRisk: 'decline' },                        "policy.highRisk is 'decline', which is no answer to it. Use one of as-usual, step-up, review, or leave it out for step-up."],
    [{ limits: 3 },                                  'policy.limits is 3, but it has to be an object with fields such as askForCode.'],
    [{ limits: { retries: 3 } },                     "policy.limits has the field 'retries', which nothing reads. Its fields are askForCode, retryCode, retryAddress, retryDeclined, repeatUnanswered, stepUp."],
    [{ limits: { askForCode: -1 } },                 'policy.limits.askForCode is -1, which is no limit that can be kept. Use a whole number from 0 to 5, or leave it out for 1.'],
    [{ limits: { retryCode: 6 } },                   'policy.limits.retryCode is 6, which is no limit that can be kept. Use a whole number from 0 to 5, or leave it out for 2.'],
    [{ limits: { retryAddress: 1.5 } },              'policy.limits.retryAddress is 1.5, which is no limit'],
    [{ limits: { retryDeclined: Number.NaN } },      'policy.limits.retryDeclined is NaN, which is no limit'],
    [{ limits: { repeatUnanswered: Infinity } },     'policy.limits.repeatUnanswered is Infinity, which is no limit'],
    [{ limits: { stepUp: '1' } },                    "policy.limits.stepUp is '1', which is no limit"],
    [{ amountBands: {} },                            'policy.amountBands is an object, but it has to be a list of { currency, from, risk }.'],
    [{ amountBands: [7] },                           'policy.amountBands[0] is 7, but it has to be an object with fields such as currency.'],
    [{ amountBands: [{ currency: 'EUR', from: 1, risk: 'low', to: 2 }] }, "policy.amountBands[0] has the field 'to', which nothing reads. Its fields are currency, from, risk."],
    [{ amountBands: [{ currency: 'EUR', from: 0, risk: 'low' }, { currency: 'eur', from: 1, risk: 'low' }] }, "policy.amountBands[1].currency is 'eur', but it has to be three capital letters, as in EUR."],
    [{ amountBands: [{ currency: 'EUROS', from: 1, risk: 'low' }] },      "policy.amountBands[0].currency is 'EUROS', but"],
    [{ amountBands: [{ currency: '1EUR', from: 1, risk: 'low' }] },       "policy.amountBands[0].currency is '1EUR', but"],
    [{ amountBands: [{ currency: ['EUR'], from: 1, risk: 'low' }] },      'policy.amountBands[0].currency is a list, but'],
    [{ amountBands: [{ currency: 'EUR', from: -1, risk: 'low' }] },       "policy.amountBands[0].from is -1, but it has to be a whole number of the currency's smallest unit, from 0: 50000 for 500.00 euros."],
    [{ amountBands: [{ currency: 'EUR', from: 9.99, risk: 'low' }] },     'policy.amountBands[0].from is 9.99, but'],
    [{ amountBands: [{ currency: 'EUR', from: '100', risk: 'low' }] },    "policy.amountBands[0].from is '100', but"],
    [{ amountBands: [{ currency: 'EUR', from: 1, risk: 'none' }] },       "policy.amountBands[0].risk is 'none', but it can only be high, medium, low."],
  ])('V3: %j is refused with what is wrong, why, and what may be there', (policy, message) => {
    expect(() => readPolicy(policy)).toThrow(message);
  });

  // prettier-ignore
  test.each([
    // policy                                                                 safer                          other
    [{ partialAddress: 'proceed', partialAddressAuthenticated: 'review' },    'partialAddressAuthenticated', 'partialAddress'],
    [{ partialAddress: 'step-up', partialAddressAuthenticated: 'review' },    'partialAddressAuthenticated', 'partialAddress'],
    [{ addressUncheckedLowRisk: 'review' },                                   'addressUncheckedLowRisk',     'addressUnchecked'],
    [{ addressUnchecked: 'proceed', addressUncheckedLowRisk: 'step-up' },     'addressUncheckedLowRisk',     'addressUnchecked'],
  ])('V3: %j would be stricter with the safer orders', (policy, safer, other) => {
    expect(() => readPolicy(policy)).toThrow(
      new RegExp(
        `^policy\\.${safer} is [a-z-]+, which is stricter than the [a-z-]+ of policy\\.${other}, though it is about safer orders\\. ` +
          `Make ${safer} milder, or ${other} as strict\\.$`,
      ),
    );
  });

  test('V3: everything that is wrong is told at once, each at its field', () => {
    const problemsOf = (policy: unknown) => {
      try {
        return readPolicy(policy);
      } catch (error) {
        return error instanceof PolicyError ? error.problems.map(({ field, against }) => [field, against]) : error;
      }
    };
    const bands = [{ currency: 'EUR', from: 1, risk: 'low' }, 7, { currency: 'eur', from: -1, risk: 'none' }];

    expect(problemsOf({ noAddressMatch: 'ship', limits: { stepUp: 9, retryCode: '' }, amountBands: bands })).toEqual([
      ['noAddressMatch', undefined],
      ['limits.retryCode', undefined],
      ['limits.stepUp', undefined],
      ['amountBands[1]', undefined],
      ['amountBands[2].currency', undefined],
      ['amountBands[2].from', undefined],
      ['amountBands[2].risk', undefined],
    ]);
    expect(problemsOf('ship')).toEqual([['policy', undefined]]);
    // A default in the place of a mistake contradicts nothing.
    expect(problemsOf({ partialAddress: 'ship', partialAddressAuthenticated: 'review' })).toHaveLength(1);
    expect(problemsOf({ addressUncheckedLowRisk: 'review' })).toEqual([
      ['addressUncheckedLowRisk', 'addressUnchecked'],
    ]);
  });

  test('V3: may be as strict with the safer orders', () => {
    const strict = { partialAddress: 'review', partialAddressAuthenticated: 'review' } as const;

    expect(readPolicy(strict)).toMatchObject(strict);
    expect(readPolicy({ addressUncheckedLowRisk: 'step-up' }).addressUncheckedLowRisk).toBe('step-up');
  });
});
