import { readFileSync } from 'node:fs';
import * as honoValidator from '@hono/standard-validator';
import * as hono from 'hono';
import * as jose from 'jose';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answer, runExample } from '../run-examples.ts';
import * as core from './index.ts';
import * as arabic from './messages/ar/index.ts';
import * as german from './messages/de/index.ts';
import * as sealedCard from './sealed-card/index.ts';

/** Every block of TypeScript, by the heading above it and the line at which it begins. One in `tsx` needs a page, and isn't run. */
function blocksOf(path: string) {
  const readme = readFileSync(new URL(path, import.meta.url), 'utf8');
  return [...readme.matchAll(/^```ts\n([^]*?)^```$/gm)].map(({ 1: code = '', index }) => {
    const before = readme.slice(0, index);
    return { heading: /.*^#+ ([^\n]*)/ms.exec(before)?.[1], code, line: before.split('\n').length };
  });
}

const ownBlocks = blocksOf('../README.md');
// Of the repository's README what is said of a server: the other lines are a page's.
const blocks = [...ownBlocks, ...blocksOf('../../../README.md').filter(({ heading }) => heading === 'On your server')];

const modules = {
  '@flipside/core': core,
  '@flipside/core/messages/ar': arabic,
  '@flipside/core/messages/de': german,
  '@flipside/core/sealed-card': sealedCard,
  '@hono/standard-validator': honoValidator,
  hono,
  jose,
};

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-06-15T12:00:00Z') }));
afterEach(() => void vi.useRealTimers());

describe('Every line of the README says what the code answers', () => {
  test.each(blocks)('under “$heading”, line $line', async ({ code, line }) => {
    const answers = await runExample(code, { modules });

    const place = (answer: Answer) => `README.md:${line + answer.line}: ${answer.code}`;
    expect(answers.map((answer) => [place(answer), answer.given])).toEqual(
      answers.map((answer) => [place(answer), answer.told]),
    );
  });

  test('in more than fifty places', async () => {
    const answers = await Promise.all(blocks.map(({ code }) => runExample(code, { modules })));

    expect(answers.flat().length).toBeGreaterThan(50);
  });
});

/** The comments are held against the code, so that a wrong one is found. */
describe('the test of the examples', () => {
  const answersOf = async (code: string) =>
    (await runExample(code, { names: { two: 2 } })).map(({ told, given }) => [told, given]);

  test.each<[source: string, told: unknown, given: unknown]>([
    ['two + 1; // 3', 3, 3],
    ['two + 1; // 4', 4, 3],
    ['two + 1\n// 3', 3, 3],
    ['two + 1; // 3: since two is 2', 3, 3],
    ['const three = two + 1; // 3', 3, 3],
    ['[two, 3]; // [2, …]', [2], [2]],
    ['[two, 3]; // [2]', [2], [2, 3]],
    ['[two]; // [2, 3, …]', [2, 3], [2]],
    ['({ two, three: 3 }); // { two: 2, … }', { two: 2 }, { two: 2 }],
    ['({ two, three: 3 }); // { two: 2 }', { two: 2 }, { two: 2, three: 3 }],
    ['({ two }); // { two: 2, three: 3 }', { two: 2, three: 3 }, { two: 2 }],
    ["'two: three'; // 'two: three'", 'two: three', 'two: three'],
    ["'two and three'; // 'two…'", 'two…', 'two…'],
    ["'three'; // 'two…'", 'two…', 'three'],
    [
      '(() => { throw new RangeError("two.") })(); // throws RangeError: tw…',
      'throws RangeError: tw…',
      'throws RangeError: tw…',
    ],
    ['two; // throws RangeError: two', 'throws RangeError: two', 'throws nothing'],
  ])('%s', async (source, told, given) => {
    expect(await answersOf(source)).toEqual([[told, given]]);
  });

  test('a comment after a blank line is a remark', async () => {
    expect(await answersOf('// Two.\ntwo; // 2\n\n// The end.')).toEqual([[2, 2]]);
  });

  test.each([
    ['an expression without an answer', 'two;'],
    ['an answer that is no value', 'two; // two it is'],
    ['an answer of what gives none', 'if (two) two // 2'],
    ['what is no TypeScript', 'two two; // 2'],
  ])('refuses %s', async (_, source) => {
    await expect(answersOf(source)).rejects.toThrow(SyntaxError);
  });
});
