import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { exportNames } from './export-names.ts';

/** An example, and what it is an example of. */
export interface Example {
  readonly title: string;
  readonly code: string;
}

const artifacts = '.artifacts';

/**
 * What the compiler has against examples, each as `title: error TS2322: …`. Each is the body of a function of its own, or what a
 * component renders. It knows all names that the doors give out, `atHand`, and what it imports itself as a package beside `within` would.
 */
export function typeErrors(
  examples: readonly Example[],
  doors: readonly string[],
  atHand: string,
  within = '.',
): readonly string[] {
  mkdirSync(`${within}/${artifacts}`, { recursive: true });
  const folder = mkdtempSync(`${within}/${artifacts}/examples-`).replaceAll('\\', '/');

  try {
    const known = [...doors.map((door) => importOf(door, folder)), atHand].join('\n');
    examples.forEach(({ code }, at) => {
      const imports = code.match(importStatement)?.join('\n') ?? '';
      const body = code.replaceAll(importStatement, '').trim();
      const isMarkup = /^[<{]/.test(body);
      const shown = isMarkup
        ? `export const shown = <>\n${body}\n</>;`
        : `export async function example() {\n${body}\n}`;
      writeFileSync(`${folder}/${at}.tsx`, `${imports}\n${known}\n${shown}\n`);
    });
    const settingsFrom = posix.relative(folder, 'tsconfig.base.json');
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ extends: settingsFrom, ...settings }));

    return errorsIn(folder).map(({ at, error }) => `${examples[at]?.title ?? folder}: ${error}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const importStatement = /^import [^;]*;$/gm;

// An example shows a value, and needn't do anything with it. The styles have types only in the packed package.
const settings = {
  compilerOptions: {
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    noUnusedLocals: false,
    noUncheckedSideEffectImports: false,
  },
  include: ['*.tsx'],
};

function importOf(door: string, folder: string): string {
  const names = exportNames(door).map((name) => name.replace(/^(\w+) \(type\)$/, 'type $1').replace(/\..*/, ''));
  return `import { ${[...new Set(names)].join(', ')} } from '${posix.relative(folder, door)}';`;
}

function errorsIn(folder: string) {
  const compiler = ['node_modules/typescript/bin/tsc', '-p', folder, '--pretty', 'false'];
  const { stdout, stderr, status } = spawnSync(process.execPath, compiler, { encoding: 'utf8' });
  const errors = [...stdout.matchAll(/(\d+)\.tsx\(\d+,\d+\): (error .+)/g)].map(([, at, error = '']) => ({
    at: Number(at),
    error,
  }));

  if (status !== 0 && errors.length === 0)
    throw new Error(`The compiler did not get to the examples: ${stdout}${stderr}`);
  return errors;
}
