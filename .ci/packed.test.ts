import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readmeSection } from './drop-in/readme.ts';
import { checkDoors } from './packed/published.ts';
import { packagesReachedFrom } from './packed/reached.ts';

const folder = mkdtempSync(join(tmpdir(), 'flipside-reached-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A made-up package. */
const files = {
  'dist/index.js': `import { jsx } from 'react/jsx-runtime'; export { a } from './a.js';`,
  'dist/a.js': `import { b } from '@scope/name/door'; export const a = () => import('./b.js');`,
  'dist/b.js': `import 'react-hook-form'; import './index.js';`,
  'dist/index.d.ts': `export type A = import('./a.ts').A;`,
  'dist/a.d.ts': `import type { B } from 'typed-only'; export type A = B;`,
  'dist/cjs/index.js': `"use strict"; const a_1 = require("./a.js"); const core_1 = require("@flipside/core");`,
  'dist/cjs/a.js': `"use strict"; const jose_1 = require("jose");`,
  'dist/lost.js': `export * from './nowhere.js';`,
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('what a built file leads to', () => {
  it.each([
    ['dist/index.js', ['@scope/name', 'react', 'react-hook-form']],
    ['dist/index.d.ts', ['typed-only']],
    ['dist/cjs/index.js', ['@flipside/core', 'jose']],
  ])('%s: %j', (path, packages) => {
    expect(packagesReachedFrom(join(folder, path))).toEqual(packages);
  });

  it('is told where a file is not in the package', () => {
    expect(() => packagesReachedFrom(join(folder, 'dist/lost.js'))).toThrow('nowhere.js, which is not in the package');
  });

  it('is an error where the door has no use for it', () => {
    const manifest = { exports: { '.': './dist/index.js' }, sideEffects: false };

    expect(() => checkDoors({ name: '@flipside/react', folder, manifest })).toThrow(
      'leads to @scope/name, react, react-hook-form; allowed: @flipside/core, react',
    );
  });
});

describe('what the README has a newcomer do', () => {
  it.each([
    ['Five lines with React Hook Form', ['npm install @flipside/react react-hook-form'], ['src/checkout.tsx']],
    ['Without a form library', ['npm install @flipside/react'], ['src/checkout.tsx']],
    [
      'With Next and server components',
      ['npm install @flipside/core @flipside/react'],
      ['app/checkout.tsx', 'app/page.tsx'],
    ],
    ['On your server', ['npm install @flipside/core'], []],
  ])('%s', (heading, commands, paths) => {
    const section = readmeSection(heading);

    expect(section.commands).toEqual(commands);
    expect(Object.keys(section.files)).toEqual(paths);
  });

  it('is not looked for where it is not', () => {
    expect(() => readmeSection('In a hurry')).toThrow('no heading');
    expect(() => readmeSection('Cards that were saved')).toThrow('no command');
  });
});
