// What the docs say of the cases, counted: a case more, or one more that an engine can, is a figure there.
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { cases } from './cases.ts';

const read = (path: string) =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');
const passed = (engine: 'chromium' | 'firefox' | 'webkit') => cases.filter(({ cannot }) => !cannot?.[engine]).length;

test('the docs say how many cases there are, and how many each engine passes', () => {
  expect(read('CONTRIBUTING.md')).toContain(`| ${cases.length} cases of editing and forms`);
  expect(read('.storybook/handbook/how-a-field-is-built.mdx')).toContain(
    `Today ${cases.length} cases hold it, one table for all three engines (\`packages/react/engines\`): Chromium passes ${passed('chromium')} and Firefox ${passed('firefox')} of them in \`npm test\`, WebKitGTK ${passed('webkit')} in a script of its own.`,
  );
});
