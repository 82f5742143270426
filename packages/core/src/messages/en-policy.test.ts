import { describe, expect, test } from 'vitest';
import { defaultPolicy, policyAnswers } from '../assessment/policy.ts';
import { readPolicy } from '../assessment/read-policy.ts';
import { enPolicy } from './en-policy.ts';

describe('What a page of settings says about the policy', () => {
  test.each(Object.entries(policyAnswers))('V3: %s is a question with exactly its answers', (question, answers) => {
    const found = Object.entries(enPolicy.questions).find(([name]) => name === question)?.[1];

    expect(found?.question).toMatch(/\w/);
    expect(new Set(Object.keys(found?.answers ?? {}))).toEqual(new Set(answers));
    expect(new Set(Object.values(found?.answers ?? {})).size).toBe(answers.length);
  });

  test('V3: every limit has its words', () => {
    expect(Object.keys(enPolicy.limits)).toEqual(Object.keys(defaultPolicy.limits));
  });

  test('V3: no two questions read alike', () => {
    const questions = Object.values(enPolicy.questions).map(({ question }) => question);

    expect(new Set(questions).size).toBe(questions.length);
  });

  test('V3: the numbers that it asks for are those that are kept', () => {
    const [, least, most] = /from (\d) to (\d)/.exec(enPolicy.problems.limit)?.map(Number) ?? [];

    for (const times of [least, most]) expect(() => readPolicy({ limits: { stepUp: times } })).not.toThrow();
    for (const times of [Number(least) - 1, Number(most) + 1])
      expect(() => readPolicy({ limits: { stepUp: times } })).toThrow('limits.stepUp');
  });

  test('V3: what is to be mended says so to a person: no field’s name, no code', () => {
    const { problems } = enPolicy;
    const said = Object.values(problems).map((words) => (typeof words === 'string' ? words : words('600')));

    for (const sentence of said) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/policy\.|\bundefined\b|[a-z][A-Z]|minor unit/);
    }
  });
});
