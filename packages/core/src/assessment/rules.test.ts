import { describe, expect, test } from 'vitest';
import { rules } from './rules.ts';

const asks = ['retry', 'ask-cardholder', 'step-up'];

describe('V3: the table', () => {
  test('V3: names each rule once', () => {
    const ids = rules.map(({ id }) => id);

    expect(ids).toHaveLength(new Set(ids).size);
  });

  test('V3: limits each request that it asks for', () => {
    const unlimited = rules.filter(({ do: { action }, limit }) => asks.includes(action) !== (limit !== undefined));
    const askedAfterwards = rules.filter(({ afterwards }) => afterwards && asks.includes(afterwards.action));

    expect([...unlimited, ...askedAfterwards]).toEqual([]);
  });

  test('V3: says where each rule is from', () => {
    const from = (source: string) => rules.filter((rule) => rule.source === source).map(({ id }) => id);

    expect(from('scheme')).toEqual([
      'authentication-rejected',
      'authentication-failed',
      'declined-authentication-required',
      'declined-for-now',
      'declined-card-blocked',
      'challenge-open',
    ]);
    expect(from('published')).toEqual([
      'declined-incorrect-code',
      'declined-code-required',
      'declined-code-no-match',
      'declined-code-not-on-card',
      'code-no-match',
      'code-no-match-again',
      'code-not-on-card',
      'code-not-processed',
      'address-check-down',
      'address-no-match',
      'partial-address-review',
      'high-risk-step-up',
      'address-unchecked-step-up',
      'code-unchecked-step-up',
      'everything-matches-high-risk',
      'everything-matches',
    ]);
    expect(from('project')).toHaveLength(rules.length - 22);
  });
});
