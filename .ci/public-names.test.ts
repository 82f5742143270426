import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
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
  readonly folder: string;
  readonly name: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly publishConfig: { readonly exports: Readonly<Record<string, unknown>> };
}

const manifests = globSync('packages/*/package.json').map((path): Manifest => {
  return { folder: posix.dirname(path), ...JSON.parse(readFileSync(path, 'utf8')) };
});

it('has a row here for each door that is a module, and its source', () => {
  const found = manifests.flatMap(({ folder, name, exports }) =>
    Object.entries(exports).map(([door, source]) => [posix.join(name, door), posix.join(folder, source)] as const),
  );

  expect(doors).toEqual(Object.fromEntries(found.filter(([, source]) => source.endsWith('.ts'))));
});

it.each(manifests)('$name has each door in the workspace and once published', ({ exports, publishConfig }) => {
  expect(Object.keys(publishConfig.exports)).toEqual(Object.keys(exports));
});

describe.each(manifests)('$name, once published,', ({ exports, publishConfig }) => {
  it.each(Object.entries(exports))('leads from %s to what is built of %s', (door, source) => {
    // As text, since the first condition that holds is taken: the order counts.
    expect(waysTo(source).map((way) => JSON.stringify(way))).toContain(JSON.stringify(publishConfig.exports[door]));
  });
});

/** What `publishConfig` may say of a door: what is built of its source, and, but for doors that are ES modules alone, as CommonJS. */
function waysTo(source: string): readonly unknown[] {
  const built = source.replace(/^\.\/src\//, './dist/');
  if (built.endsWith('.css')) return [{ types: built.replace(/css$/, 'd.cts'), default: built }];

  const es = built.replace(/\.ts$/, '.js');
  const cjs = es.replace(/^\.\/dist\//, './dist/cjs/');

  return [es, { 'module-sync': es, module: es, require: cjs, default: es }];
}
