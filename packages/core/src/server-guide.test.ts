import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runExample } from '../run-examples.ts';
import * as core from './index.ts';

const guide = readFileSync(new URL('../../react/docs/server.mdx', import.meta.url), 'utf8');
const blocks = [...guide.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = '']) => code);

test.each(blocks)('the handbook’s guide to servers says what the code answers: %s', async (code) => {
  const answers = await runExample(code, { modules: { '@flipside/core': core } });

  expect(answers.map((answer) => [answer.code, answer.given])).toEqual(
    answers.map((answer) => [answer.code, answer.told]),
  );
});
