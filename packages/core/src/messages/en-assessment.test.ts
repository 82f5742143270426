import { describe, expect, test } from 'vitest';
import { enAssessment } from './en-assessment.ts';

const { reasons, actions, flags, voiding } = enAssessment;
const all = [reasons, actions, flags, voiding].flatMap((sentences) => Object.values(sentences));

describe('English, for the staff', () => {
  test.each(all)('V3: %j is a sentence', (sentence) => {
    expect(sentence).toMatch(/^[A-Z3].*\.$/);
    expect(sentence).not.toMatch(/\s{2}|\.\.|'|"/);
  });

  test('V3: no two reasons read alike, and no two actions', () => {
    expect(new Set(all).size).toBe(all.length);
  });

  test('V3, W2: says "security code", and nothing of what stands in it', () => {
    expect(all.join(' ')).not.toMatch(/CVV|CVC|CID|CSC|CAV|CVN|digit|AVS|authorization/i);
  });

  test.each([
    ['proceed', 'Go on'],
    ['review', 'Hold the order'],
    ['retry', 'once more'],
    ['ask-cardholder', 'security code again'],
    ['step-up', '3-D Secure'],
    ['decline', 'Do not ship'],
  ] as const)('V3: to %s is said as what to do next', (action, words) => {
    expect(actions[action]).toContain(words);
  });

  test('V0: an answer that never came is looked up before anything is charged', () => {
    expect(reasons['still-no-answer']).toContain('Look the payment up');
    expect(voiding.first).toContain('If no answer came, look it up');
  });

  test('V2, V3: a code that should be on the card is missing, whether the customer said so or nothing was sent', () => {
    expect(reasons['code-said-not-on-card']).toContain('No security code came with the payment');
    expect([reasons['code-said-not-on-card'], reasons['code-still-said-not-on-card']].join()).not.toMatch(/said|finds/);
  });

  test('V3: a blocked card is not tried again, and its holder not told why', () => {
    expect(reasons['declined-card-blocked']).toContain('Do not try it again, and do not tell the customer why');
  });
});
