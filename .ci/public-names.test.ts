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
