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
 * What the compiler has against examples, each as `title: error TS2322: …`. Each is the body of a function of its own, which knows
 * all names that the doors give out, and `atHand`.
 */
export function typeErrors(examples: readonly Example[], doors: readonly string[], atHand: string): readonly string[] {
  mkdirSync(artifacts, { recursive: true });
  const folder = mkdtempSync(`${artifacts}/examples-`).replaceAll('\\', '/');

  try {
    const known = [...doors.map((door) => importOf(door, folder)), atHand].join('\n');
    examples.forEach(({ code }, at) =>
      writeFileSync(`${folder}/${at}.ts`, `${known}\nexport async function example() {\n${code}\n}\n`),
    );
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(settings));

    return errorsIn(folder).map(({ at, error }) => `${examples[at]?.title ?? folder}: ${error}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// An example shows a value, and needn't do anything with it.
const settings = {
  extends: '../../tsconfig.base.json',
  compilerOptions: { lib: ['ES2022', 'DOM'], noUnusedLocals: false },
  include: ['*.ts'],
};

function importOf(door: string, folder: string): string {
  const names = exportNames(door).map((name) => name.replace(/^(\w+) \(type\)$/, 'type $1'));
  return `import { ${names.join(', ')} } from '${posix.relative(folder, door)}';`;
}

function errorsIn(folder: string) {
  const compiler = ['node_modules/typescript/bin/tsc', '-p', folder, '--pretty', 'false'];
  const { stdout, stderr, status } = spawnSync(process.execPath, compiler, { encoding: 'utf8' });
  const errors = [...stdout.matchAll(/(\d+)\.ts\(\d+,\d+\): (error .+)/g)].map(([, at, error = '']) => ({
    at: Number(at),
    error,
  }));

  if (status !== 0 && errors.length === 0)
    throw new Error(`The compiler did not get to the examples: ${stdout}${stderr}`);
  return errors;
}
