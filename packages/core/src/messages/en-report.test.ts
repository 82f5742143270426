import { describe, expect, test } from 'vitest';
import { enReport } from './en-report.ts';

const { meanings, certainty, withheld, verdicts, terms, headlines, actions, authorizationActions, gateways, networks } =
  enReport;
const { declined, ...others } = meanings;
const sentences = [...Object.values(declined), ...Object.values(others), ...Object.values(certainty), withheld];
const labels = [...Object.values(verdicts), terms, headlines, actions, authorizationActions].flatMap((part) =>
  Object.values<string>(part),
);

describe('English, in the verification report', () => {
  test.each(sentences)('V4: %j is a sentence', (sentence) => {
    expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
    expect(sentence).not.toMatch(/\s{2}|'|"/);
  });

  test.each(labels)('V4: %j is a label', (label) => {
    expect(label).toMatch(/^[A-Z][^'"]*[^.]$/);
  });

  test('V4, W2: says "security code" and "code", never the trade’s names for it', () => {
    const { gateways: _names, ...words } = enReport;

    expect(JSON.stringify(words)).not.toMatch(/CVV|CVC|CID|CSC|CAV|CVN/);
  });

  test('V4: no two declines read alike, and no two gateways', () => {
    for (const part of [declined, { ...gateways, ...networks }]) {
      const texts = Object.values<string>(part);

      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test('V1, V2: what is unknown is never called a match', () => {
    expect([verdicts.address.unknown, verdicts.securityCode.unknown, enReport.matches.unknown]).toEqual([
      'Unknown',
      'Unknown',
      'Unknown',
    ]);
  });
});
