import { expect, test } from 'vitest';
import { decidingRule } from './deciding-rule.ts';
import { defaultPolicy } from './policy.ts';
import type { Facts, Rule } from './rule.ts';

const { limits, amountBands: _none, ...answers } = defaultPolicy;
const facts: Facts = {
  ...answers,
  authorization: 'approved',
  decline: 'none',
  address: 'full',
  code: 'match',
  threeDSecure: 'Y',
  risk: 'low',
};
const attempts = { askedForCode: 0, retried: 0, steppedUp: 0 };

const rule = (id: string, rest: Partial<Rule>): Rule => ({
  id,
  source: 'project',
  when: {},
  do: { action: 'proceed', reason: id },
  ...rest,
});

test('V3: the first rule that matches decides', () => {
  const rules = [rule('declines', { when: { authorization: ['declined'] } }), rule('first', {}), rule('second', {})];

  expect(decidingRule(rules, { facts, attempts, limits }).rule).toBe('first');
});

test('V3: each condition of a rule has to be met', () => {
  const rules = [
    rule('both', { when: { address: ['full'], code: ['no-match'] } }),
    rule('one', { when: { code: ['match'] } }),
  ];

  expect(decidingRule(rules, { facts, attempts, limits }).rule).toBe('one');
});

test('V3: a rule at its limit says what holds afterwards, or lets the next one speak', () => {
  const spent = { ...attempts, retried: 1 };
  const limited = rule('limited', { limit: 'retryAddress', afterwards: { action: 'review', reason: 'afterwards' } });
  const silent = rule('silent', { limit: 'retryAddress' });

  expect(decidingRule([limited], { facts, attempts, limits }).outcome.reason).toBe('limited');
  expect(decidingRule([limited], { facts, attempts: spent, limits }).outcome.reason).toBe('afterwards');
  expect(decidingRule([silent, rule('next', {})], { facts, attempts: spent, limits }).rule).toBe('next');
});

test('V3: a table with a hole says so to its developer', () => {
  const rules = [rule('declines', { when: { authorization: ['declined'] } })];

  expect(() => decidingRule(rules, { facts, attempts, limits })).toThrow(
    /^No rule says what to do with \{.*"authorization":"approved".*\}\. Add a row to the table, or mend the one that should match\.$/,
  );
});
