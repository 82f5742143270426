import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { exportNames } from './export-names.ts';

/** The doors of the published packages. A name that goes or changes breaks a merchant: it belongs in the CHANGELOG. */
const doors = {
  '@flipside/core': 'packages/core/src/index.ts',
  '@flipside/core/messages/ar': 'packages/core/src/messages/ar/index.ts',
  '@flipside/core/messages/de': 'packages/core/src/messages/de/index.ts',
  '@flipside/core/messages/es': 'packages/core/src/messages/es/index.ts',
  '@flipside/core/messages/fr': 'packages/core/src/messages/fr/index.ts',
  '@flipside/core/messages/ja': 'packages/core/src/messages/ja/index.ts',
  '@flipside/core/messages/nl': 'packages/core/src/messages/nl/index.ts',
  '@flipside/core/sealed-card': 'packages/core/src/sealed-card/index.ts',
  '@flipside/react': 'packages/react/src/index.ts',
  '@flipside/react/hook-form': 'packages/react/src/hook-form/index.ts',
  '@flipside/react/testing': 'packages/react/src/testing/index.ts',
  '@flipside/react/testing/playwright': 'packages/react/src/testing/playwright.ts',
};

it.each(Object.entries(doors))('%s gives out the names that merchants rely on, no more and no fewer', (_, path) => {
  expect(exportNames(path), 'Where it is meant: npx pnpm exec vitest run --project house -u').toMatchSnapshot();
});

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly publishConfig: { readonly exports: Readonly<Record<string, unknown>> };
}

const manifests = globSync('packages/*/package.json').map((path): Manifest => JSON.parse(readFileSync(path, 'utf8')));

it.each(manifests)('$name has each door in the workspace and once published', ({ exports, publishConfig }) => {
  expect(Object.keys(publishConfig.exports)).toEqual(Object.keys(exports));
});

it('has a row here for each door that is a module', () => {
  const found = manifests.flatMap(({ name, exports }) => Object.keys(exports).map((door) => posix.join(name, door)));

  expect(Object.keys(doors).toSorted()).toEqual(found.filter((door) => !/\.(?:css|json)$/.test(door)).toSorted());
});
