import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typeErrors } from './example-types.ts';

/**
 * The code of a page. Left out is what is a file, and compiled as one: each begins with its path. The guide to snapshots is made of parts
 * of tests (`guide.test.tsx`).
 */
function codeOf(page: string) {
  const text = readFileSync(page, 'utf8');

  return [...text.matchAll(/^```tsx?\n(?!\/\/ \S+\n)([^]*?)^```$/gm)].map(({ 1: code = '', index }) => ({
    title: `${page}:${text.slice(0, index).split('\n').length}`,
    code,
  }));
}

const pages = [
  'README.md',
  'packages/react/README.md',
  ...globSync('packages/react/{docs,src}/**/*.mdx').filter((page) => !page.endsWith('docs/testing.mdx')),
  ...globSync('.storybook/handbook/**/*.mdx'),
];
const importsItself = ({ code }: { readonly code: string }) => code.startsWith('import ');

/** What examples may use without saying where it is from: the merchant's own. */
const merchants = `
declare const publicKey: Parameters<typeof import('@flipside/core/sealed-card').sealCard>[1];
declare const removeAtYourServer: (id: string) => void;
declare const record: (...statement: readonly unknown[]) => void;
declare const assessment: import('@flipside/core').Assessment;
declare const sentenceFor: (problem: 'empty' | null) => string | null;
type Asked = Omit<import('@flipside/react').ThreeDSChallengeProps, 'notificationURL' | 'onEnd'>;
declare const challenge: Asked, setChallenge: (challenge: null) => void;
declare const transaction: { readonly threeDSServerTransID: string, readonly threeDSMethodURL: string | null };
declare const authenticate: (found: object) => void, askYourServer: (end: import('@flipside/react').ChallengeEnd) => void;
interface Hosted { problem: 'empty' | null; focused: boolean; focus(): void; mount(box: HTMLElement | null): void }
declare const number: Hosted & { brand: 'visa' | null }, code: Hosted;
`;

describe('the code that the READMEs and the handbook show', { timeout: 60_000 }, () => {
  const shown = pages.flatMap(codeOf);

  it('compiles where it says what it imports', () => {
    const complete = shown.filter(importsItself);

    expect(complete.length).toBeGreaterThan(6);
    expect(typeErrors(complete, [], `${merchants} type CardValues = import('@flipside/react').CardValues;`)).toEqual(
      [],
    );
  });

  it('compiles where it is a part of a page', () => {
    const parts = shown.filter((each) => !importsItself(each));

    expect(parts.length).toBeGreaterThan(2);
    expect(typeErrors(parts, ['packages/react/src/index.ts'], merchants)).toEqual([]);
  });

  it('compiles in core’s README, which tells of other packages as well', () => {
    const complete = codeOf('packages/core/README.md');

    expect(complete.length).toBeGreaterThan(20);
    expect(typeErrors(complete, [], '', 'packages/core')).toEqual([]);
  });
});
