import { describe, expect, test } from 'vitest';
import { enReport } from '../messages/en-report.ts';
import { describeSecurityCodeResult } from './describe-security-code-result.ts';
import { documentedSecurityCodeAnswers } from './documented-security-code-answers.ts';

const answers = documentedSecurityCodeAnswers();
const inJson = answers.map((answer) => JSON.stringify(answer));

describe('Every answer to the code check that is known', () => {
  test('V2: is on the list once', () => {
    expect(new Set(inJson).size).toBe(inJson.length);
    expect(answers.length).toBeGreaterThan(100);
  });

  test.each(inJson)('V2: %s is read as what its list says, not as undocumented', (answer) => {
    expect(describeSecurityCodeResult(JSON.parse(answer)).meaning).not.toMatch(/^(undocumented|no-answer)$/);
  });

  test('V2: comes of every gateway that checks codes, all with a name in the report', () => {
    const gateways = new Set(answers.map(({ gateway }) => gateway).filter((gateway) => gateway !== undefined));

    expect(gateways.size, 'A new gateway raises this count: no other is missing').toBe(17);
    for (const gateway of gateways) expect(enReport.gateways).toHaveProperty([gateway]);
  });

  test.each([
    { scheme: null, code: 'S' },
    { scheme: 'amex', code: 'Y' },
    { gateway: 'moneris', code: '1D' },
    { gateway: 'moneris', code: '1M', scheme: 'visa' },
    { gateway: 'stripe', code: '' },
  ])('V2: among them is %j', (answer) => {
    expect(answers).toContainEqual(answer);
  });
});
