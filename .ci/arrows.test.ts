import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenArrow, type Names } from './arrows.ts';
import { importsOf } from './imports.ts';
import { parseSource, type SourceFile, sourceFilesIn } from './syntax.ts';

const names: Names = {
  public: globSync('packages/*/package.json').flatMap(publicNames),
  apps: globSync('apps/*/package.json').map((path) => basename(dirname(path))),
};

describe('the arrows of the house', () => {
  it('are kept by every import of the packages, the apps and the workshop', { timeout: 30_000 }, () => {
    const files = sourceFilesIn(['packages', 'apps', '.storybook', '.ci']);

    expect(files.flatMap(brokenIn)).toEqual([]);
  });
});

/** One line of a made-up file, and what is said about it; null where it is allowed. */
// prettier-ignore
const cases: readonly (readonly [path: string, line: string, said: string | null])[] = [
  ['packages/core/src/expiry/a.ts', `import { b } from '../brands/b.ts';`, null],
  ['packages/core/src/expiry/a.ts', `import type { b } from '../card-number/b.ts';`, null],
  ['packages/core/src/expiry/a.ts', `import { type b } from '../card-number/b.ts';`, 'expiry may import only brands, luhn, editing'],
  ['packages/core/src/expiry/a.ts', `export * from '../card-number/b.ts';`, 'expiry may import only brands, luhn, editing'],
  ['packages/core/src/expiry/a.ts', `const b = await import('../card-number/b.ts');`, 'expiry may import only brands, luhn, editing'],
  ['packages/core/src/expiry/a.ts', `import { b } from '../index.ts';`, 'a room never imports the door'],
  ['packages/core/src/expiry/a.ts', `import { z } from 'zod';`, '@flipside/core may import nothing here'],
  ['packages/core/src/expiry/a.ts', `import type { z } from 'zod';`, '@flipside/core may import nothing here'],
  ['packages/core/src/expiry/a.test.ts', `import { it } from 'vitest'; import { b } from '../card-number/b.ts';`, null],
  ['packages/core/src/messages/en.ts', `import { b } from '../brands/b.ts';`, 'messages may import nothing'],
  ['packages/core/src/sealed-card/a.ts', `import { CompactEncrypt } from 'jose';`, null],
  ['packages/core/src/index.ts', `export { b } from './card-number/b.ts';`, null],
  ['packages/core/src/index.ts', `export { b } from './sealed-card/index.ts';`, 'the main door leads to no optional peer'],
  ['packages/react/src/expiry/a.tsx', `import { b } from '../field/b.tsx';`, null],
  ['packages/react/src/expiry/a.tsx', `import { b } from '../card-number/b.tsx';`, 'expiry may import only field, messages, card-picture, brand-mark'],
  ['packages/react/src/field/a.tsx', `import { b } from '../expiry/b.tsx';`, 'field may import only field, messages, card-picture, brand-mark'],
  ['packages/react/src/card-form/a.tsx', `import { b } from '../expiry/b.tsx';`, null],
  ['packages/react/src/expiry/a.tsx', `import { b } from '../../../core/src/expiry/b.ts';`, 'packages are imported by their public names'],
  ['packages/react/src/expiry/a.tsx', `import { b } from '@flipside/core/expiry';`, 'not a public name of a package'],
  ['packages/react/src/expiry/a.tsx', `import { useForm } from 'react-hook-form';`, '@flipside/react may import only react, @flipside/core here'],
  ['packages/react/src/hook-form/a.tsx', `import { useForm } from 'react-hook-form';`, null],
  ['packages/react/src/testing/a.ts', `import type { Page } from '@playwright/test';`, '@flipside/react may import only react, @flipside/core here'],
  ['packages/react/src/testing/a.ts', `import { b } from '../expiry/b.ts';`, 'testing may import only field'],
  ['packages/react/src/index.ts', `export { b } from './testing/index.ts';`, 'the main door leads to no optional peer'],
  ['packages/react/src/expiry/a.tsx', `import './expiry.css';`, 'a component imports no CSS: merchants opt in to styles.css'],
  ['packages/react/src/wallets/a.tsx', `import { b } from '../field/b.tsx';`, 'wallets has no row in .ci/arrows.ts that says which rooms it may import'],
  ['packages/react/src/expiry/a.tsx', `import { b } from '../../../../.ci/syntax.ts';`, 'a package imports nothing outside itself by path'],
  ['apps/checkout/src/a.tsx', `import { b } from '@flipside/react/hook-form'; import '@flipside/react/styles.css';`, null],
  ['apps/checkout/src/a.tsx', `import { b } from '../../../packages/react/src/index.ts';`, 'packages are imported by their public names'],
  ['apps/checkout/server/a.ts', `import { b } from '../../processor/server/b.ts';`, 'nothing imports an app'],
  ['packages/react/src/expiry/a.test.tsx', `import { b } from 'checkout/server/b.ts';`, 'nothing imports an app'],
  ['apps/checkout/e2e/a.spec.ts', `import { b } from '../../../.ci/demo-servers.ts';`, null],
];

describe('the test of the arrows', () => {
  it.each(cases)('%s: %s → %s', (path, line, said) => {
    expect(brokenIn(parseSource(path, line)).map((sentence) => sentence.split(': ').slice(1).join(': '))).toEqual(
      said === null ? [] : [said],
    );
  });
});

function brokenIn(file: SourceFile): readonly string[] {
  return importsOf(file).flatMap((imported) => {
    const rule = brokenArrow(file.path, imported, names);
    return rule === undefined ? [] : [`${file.path} → ${imported.specifier}: ${rule}`];
  });
}

function publicNames(path: string): readonly string[] {
  const { name, exports }: { name: string; exports: object } = JSON.parse(readFileSync(path, 'utf8'));
  return Object.keys(exports).map((door) => posix.join(name, door));
}
