import { describe, expect, test } from 'vitest';
import { defaultPolicy, policyAnswers } from '../assessment/policy.ts';
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
});
