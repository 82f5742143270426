import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  documentationMissing,
  documentationOf,
  isAnswered,
  publicNames,
  sourceOf,
  undocumentedNames,
} from './doc-comments.ts';
import { typeErrors } from './example-types.ts';
import { parseSource } from './syntax.ts';

const doors = [
  'packages/core/src/index.ts',
  'packages/core/src/sealed-card/index.ts',
  ...globSync('packages/core/src/messages/*/index.ts').toSorted(),
];

/** What an example may use without saying where it is from. The test in core that runs the examples has the same at hand. */
const atHand = `
declare const publicKey: Parameters<typeof sealCard>[1];
declare const threeDSServerTransID: string, acsTransID: string, paReq: string;
declare const form: { readonly threeDSMethodData: string, readonly cres: string };
`;

describe('the public names of core', () => {
  it.each(doors)(
    'of %s all say what they are: values by an example and its answer, types by one of their values',
    (door) => {
      expect(undocumentedNames(door)).toEqual([]);
    },
  );

  it('have examples that compile', { timeout: 60_000 }, () => {
    const examples = doors.flatMap(publicNames).flatMap((name) => {
      const { isType = false, examples: codes = [] } = documentationOf(sourceOf(name), name.declared) ?? {};
      // What a function's example doesn't answer is about other libraries.
      return codes.filter((code) => isType || isAnswered(code)).map((code) => ({ title: name.exported, code }));
    });

    expect(typeErrors(examples, doors, atHand)).toEqual([]);
  });
});

/** What the examples for merchants' tests may use without saying where it is from, by their door. */
const testingDoors = {
  'packages/react/src/testing/index.ts': `
import { expect } from 'vitest';
declare const container: HTMLElement;
`,
  'packages/react/src/testing/playwright.ts': `
import { expect, type Page } from '@playwright/test';
declare const page: Page, browserContext: ReturnType<Page['context']>;
`,
};

describe('the public names for tests', () => {
  const doorsAndNames = Object.entries(testingDoors);

  it.each(doorsAndNames)('of %s have a comment, and examples that compile', { timeout: 60_000 }, (door, inTests) => {
    const own = publicNames(door).filter(({ path }) => !path.includes('@flipside/core'));
    const documented = own.map((name) => ({ name, ...documentationOf(sourceOf(name), name.declared) }));

    expect(documented.filter(({ examples }) => !examples?.length).map(({ name }) => name.exported)).toEqual([]);
    const examples = documented.flatMap(({ name, examples: codes = [] }) =>
      codes.map((code) => ({ title: name.exported, code })),
    );
    expect(typeErrors(examples, [door], inTests)).toEqual([]);
  });
});

describe('the test of examples', () => {
  it('finds a value that is none of its type, and a name that nobody knows', { timeout: 60_000 }, () => {
    const examples = [
      { title: 'right', code: `const brand: BrandId = 'visa';\nawait sealCard({ number: '', expiry: '' }, publicKey)` },
      { title: 'wrong', code: `const brand: BrandId = 'visas';` },
      { title: 'unknown', code: `readCard('4242')` },
    ];

    expect(typeErrors(examples, doors, atHand)).toEqual([
      expect.stringMatching(/^wrong: error TS2820/),
      expect.stringMatching(/^unknown: error TS2304/),
    ]);
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
    expect(missing(code)).toHaveLength(1);
  });

  it.each([
    ['an interface', `export interface read {}`],
    ['a type', `export type read = 1;`],
    ['a table', `export const read = {};`],
  ])('finds %s without a comment, and with one that has no example', (_, code) => {
    expect(missing(code)).toHaveLength(1);
    expect(missing(`/** What was read. */\n${code}`)).toHaveLength(1);
  });

  it.each([
    ['of another type', `const one: reader = 1;`],
    ['that names the type beside it', `const one = 1; // read`],
    ['without a value', `type Mine = read;`],
  ])('finds a type with an example %s', (_, example) => {
    expect(missing(`/**\n * What was read.\n *\n * @example\n * ${example}\n */\nexport type read = 1;`)).toHaveLength(
      1,
    );
  });

  it.each([
    ['an example and its answer', `/**\n * Reads.\n *\n * @example\n * read() // 1\n */\nexport function read() {}`],
    [
      'an answer of its own line',
      `/**\n * Reads.\n *\n * @example\n * read()\n * // 1\n */\nexport const read = () => 1;`,
    ],
    ['a type and its value', `/** What was read.\n *\n * @example const one: read = 1;\n */\nexport type read = 1;`],
    [
      'a type in the value of another one',
      `/**\n * What was read.\n *\n * @example\n * const all: readonly read[] = [1];\n */\nexport interface read {}`,
    ],
    [
      'a table that the formatter leaves alone',
      `/**\n * What was read.\n *\n * @example read.one // 1\n */\n// prettier-ignore\nexport const read = { one: 1 };`,
    ],
  ])('lets %s pass', (_, code) => {
    expect(missing(code)).toEqual([]);
  });

  it('looks for a type by the name that its door gives out', () => {
    const code = `/**\n * A size.\n *\n * @example\n * const size: FrameSize = 1;\n */\nexport type Size = number;`;

    expect(documentationMissing(parseSource('made-up.ts', code), { declared: 'Size', exported: 'FrameSize' })).toEqual(
      [],
    );
    expect(documentationMissing(parseSource('made-up.ts', code), { declared: 'Size', exported: 'Size' })).toHaveLength(
      1,
    );
  });
});

function missing(code: string) {
  return documentationMissing(parseSource('made-up.ts', code), { declared: 'read', exported: 'read' });
}
