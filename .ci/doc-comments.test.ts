import * as core from '@flipside/core';
import * as sealedCard from '@flipside/core/sealed-card';
import { describe, expect, it } from 'vitest';
import { documentationMissing, undocumentedNames } from './doc-comments.ts';
import { parseSource } from './syntax.ts';

describe('the public names of core', () => {
  it.each([
    ['@flipside/core', 'packages/core/src/index.ts', core],
    ['@flipside/core/sealed-card', 'packages/core/src/sealed-card/index.ts', sealedCard],
  ])('of %s all say what they are, and each function what it answers', (_, door, given) => {
    const values: Readonly<Record<string, unknown>> = given;

    expect(undocumentedNames(door, (name) => typeof values[name] === 'function')).toEqual([]);
  });
});

describe('the test of the public names', () => {
  it.each([
    ['a function without a comment', `export function read() {}`],
    ['a comment that is none for readers of documentation', `// Reads.\nexport function read() {}`],
    ['a comment that says nothing', `/** */\nexport function read() {}`],
    ['a comment above another name', `/** Reads. @example read() // 1 */\nconst one = 1;\nexport function read() {}`],
    ['a function without an example', `/** Reads. */\nexport function read() {}`],
    ['an example without an answer', `/**\n * Reads.\n *\n * @example\n * read()\n */\nexport function read() {}`],
    [
      'an answer outside an example',
      `/**\n * Reads: read() // 1\n *\n * @example\n * read()\n */\nexport const read = () => 1;`,
    ],
    ['a name that is declared elsewhere', `export { read } from './read.ts';`],
  ])('finds %s', (_, code) => {
    expect(documentationMissing(parseSource('made-up.ts', code), 'read', true)).toHaveLength(1);
  });

  it.each([
    ['an interface', `export interface read {}`],
    ['a type', `export type read = 1;`],
    ['a table', `export const read = {};`],
  ])('finds %s without a comment', (_, code) => {
    expect(documentationMissing(parseSource('made-up.ts', code), 'read', false)).toHaveLength(1);
  });

  it.each([
    [
      'an example and its answer',
      true,
      `/**\n * Reads.\n *\n * @example\n * read() // 1\n */\nexport function read() {}`,
    ],
    [
      'an answer of its own line',
      true,
      `/**\n * Reads.\n *\n * @example\n * read()\n * // 1\n */\nexport const read = () => 1;`,
    ],
    ['a type in one line', false, `/** What was read. */\nexport type read = 1;`],
    [
      'a table that the formatter leaves alone',
      false,
      `/** What was read. */\n// prettier-ignore\nexport const read = {};`,
    ],
  ])('lets %s pass', (_, isFunction, code) => {
    expect(documentationMissing(parseSource('made-up.ts', code), 'read', isFunction)).toEqual([]);
  });
});
