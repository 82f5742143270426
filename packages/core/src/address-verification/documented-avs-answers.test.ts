import { describe, expect, test } from 'vitest';
import { enReport } from '../messages/en-report.ts';
import { describeAvsResult } from './describe-avs-result.ts';
import { documentedAvsAnswers } from './documented-avs-answers.ts';

const answers = documentedAvsAnswers();
const inJson = answers.map((answer) => JSON.stringify(answer));

describe('Every answer to the address check that is known', () => {
  test('V1: is on the list once', () => {
    expect(new Set(inJson).size).toBe(inJson.length);
    expect(answers.length).toBeGreaterThan(500);
  });

  test.each(inJson)('V1: %s is read as what its list says, not as undocumented', (answer) => {
    expect(describeAvsResult(JSON.parse(answer)).meaning).not.toBe('undocumented');
  });

  test('V1: comes of every gateway that the report has a name for and that checks addresses', () => {
    const gateways = new Set(answers.map(({ gateway }) => gateway).filter((gateway) => gateway !== undefined));

    expect(gateways.size, 'A new gateway raises this count: no other is missing').toBe(14);
    for (const gateway of gateways) expect(enReport.gateways).toHaveProperty([gateway]);
  });

  test.each([
    { scheme: 'discover', code: 'A' },
    { scheme: 'amex', code: 'M' },
    { scheme: null, code: 'U' },
    { gateway: 'paypal', avsCode: 'F', scheme: 'amex' },
    { gateway: 'adyen', avsResult: '26' },
    { gateway: 'stripe', addressLine1Check: 'PASS', addressPostalCodeCheck: 'FAIL' },
    { gateway: 'bluesnap', avsResponseCodeAddress: 'M', avsResponseCodeZip: 'N', avsResponseCodeName: 'U' },
    {
      gateway: 'braintree',
      avsStreetAddressResponseCode: '',
      avsPostalCodeResponseCode: '',
      avsErrorResponseCode: 'E',
    },
  ])('V1: among them is %j', (answer) => {
    expect(answers).toContainEqual(answer);
  });
});
