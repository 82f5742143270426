import { describe, expect, it } from 'vitest';
import { clientNames, onServerSide, saysUseClient, whyClient } from './client-boundary.ts';
import { isTestOrStory, parseSource, sourceFilesIn } from './syntax.ts';

const source = sourceFilesIn(['packages/react/src']).filter(({ path }) => !isTestOrStory(path));
const doors = ['index.ts', 'hook-form/index.ts'].map((door) => `packages/react/src/${door}`);

describe("'use client'", () => {
  it('stands before everything that a server component could not run', () => {
    const served = onServerSide(doors, source);

    expect(served.length).toBeGreaterThan(20);
    expect(served.flatMap((file) => (whyClient(file) ? [`${file.path}: ${whyClient(file)}`] : []))).toEqual([]);
  });

  it('stands before nothing else', () => {
    expect(source.filter((file) => saysUseClient(file) && !whyClient(file)).map(({ path }) => path)).toEqual([]);
  });
});

describe("the test of 'use client'", () => {
  it('knows from React itself what a server has not', () => {
    expect([...clientNames]).toEqual(expect.arrayContaining(['useState', 'createContext', 'useSyncExternalStore']));
    expect([...clientNames]).not.toEqual(expect.arrayContaining(['useId']));
    expect([...clientNames]).not.toEqual(expect.arrayContaining(['forwardRef']));
  });

  it.each([
    [`import { useState } from 'react';`, 'useState'],
    [`import { useId, useRef } from 'react';`, 'useRef'],
    [`import { useMessages } from '../messages/messages-context.tsx';`, 'useMessages'],
    [`import { AllPartsContext } from './all-parts.ts';`, 'AllPartsContext'],
    [`const a = <button onClick={() => pay()} />;`, 'onClick'],
    [`import { forwardRef, useId, type RefObject } from 'react';`, undefined],
    [`import type { useState } from 'react';`, undefined],
    [`import { useWhatever } from 'elsewhere';`, undefined],
    [`const a = <p>{text}</p>;`, undefined],
  ])('of %s finds %s', (code, why) => {
    expect(whyClient(parseSource('made-up.tsx', code))).toBe(why);
  });

  it('looks behind a door as far as the first client file', () => {
    const made = [
      parseSource('a/index.ts', `export { B } from './b.tsx'; export { C } from './c.tsx';`),
      parseSource('a/b.tsx', `'use client'; import { d } from './d.ts';`),
      parseSource('a/c.tsx', `import { e } from './e.ts'; import type { F } from './f.ts';`),
      ...['d', 'e', 'f'].map((name) => parseSource(`a/${name}.ts`, '')),
    ];

    expect(onServerSide(['a/index.ts'], made).map(({ path }) => path)).toEqual(['a/index.ts', 'a/c.tsx', 'a/e.ts']);
  });
});
