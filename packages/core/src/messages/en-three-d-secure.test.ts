import { describe, expect, test } from 'vitest';
import { enThreeDSecure } from './en-three-d-secure.ts';

const sentences = Object.entries(enThreeDSecure).flatMap(([group, ofGroup]) =>
  Object.entries(ofGroup).map(([key, sentence]) => [group, key, String(sentence)] as const),
);

describe('T3: what the staff read about 3-D Secure', () => {
  test.each(sentences)('T3: %s, %s, is a whole sentence in the house’s typography: %s', (_group, _key, sentence) => {
    expect(sentence).toMatch(/^[A-Z].*[^ .]\.$/);
    expect(sentence).not.toMatch(/['"]/);
  });

  test('T3: no two of one kind read alike, so that each can be told from the others', () => {
    for (const ofGroup of Object.values(enThreeDSecure)) {
      const texts = Object.values(ofGroup);

      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test('T3: what is unknown never reads as the bank’s loss', () => {
    expect(enThreeDSecure.liability.unknown).toContain('Count on bearing it yourself');
    expect(enThreeDSecure.outcomes.unknown).toBe('The outcome is not one that 3-D Secure knows.');
  });
});
