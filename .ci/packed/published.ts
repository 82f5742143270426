import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { saysUseClient } from '../client-boundary.ts';
import { parseSource, sourceFilesIn } from '../syntax.ts';
import { throwIfAny } from './checks.ts';
import type { Packed } from './pack.ts';
import { packagesReachedFrom } from './reached.ts';
import type { Unpacked } from './unpack.ts';

/** What each door may lead to, at run time and in its types. No door leads to a peer that it doesn't need. */
const reached: Readonly<Record<string, readonly string[]>> = {
  '@flipside/core': [],
  '@flipside/core/sealed-card': ['jose'],
  '@flipside/react': ['@flipside/core', 'react'],
  '@flipside/react/hook-form': ['@flipside/core', 'react', 'react-hook-form'],
  '@flipside/react/testing': ['@flipside/core', 'react'],
  '@flipside/react/testing/playwright': ['@flipside/core'],
};

/** `publint`, as strict as it gets. */
export async function checkByPublint({ tarball }: Packed): Promise<void> {
  const { messages, pkg } = await publint({ pack: { tarball: bytesOf(tarball).buffer }, strict: true });

  throwIfAny(messages.map((message) => formatMessage(message, pkg) ?? message.code));
}

/**
 * Are the types wrong? Under `node16` (from ES modules and from CommonJS) and under `bundler`. TypeScript's oldest resolution knows
 * no `exports`, so no sub-path; and `./sealed-card` is an ES module only, as its peer is.
 */
export async function checkTypes({ tarball }: Packed): Promise<string> {
  const packed = createPackageFromTarballData(bytesOf(tarball));
  const result = await checkPackage(packed);
  if (!result.types) throw new Error('The package has no types.');

  const problems = result.problems.filter((problem) => {
    if (!('resolutionKind' in problem)) return true;
    const isKnown = problem.kind === 'CJSResolvesToESM' && problem.entrypoint === './sealed-card';
    return problem.resolutionKind !== 'node10' && !isKnown;
  });
  throwIfAny(problems.map((problem) => JSON.stringify(problem)));
  return `${Object.keys(result.entrypoints).length} doors`;
}

/** Every door's import graph, in ES modules, CommonJS and types. */
export function checkDoors({ name, folder, manifest }: Unpacked): string {
  const wrong: string[] = [];
  let graphs = 0;

  for (const [door, target] of Object.entries(manifest.exports)) {
    if (door.endsWith('.css') || door.endsWith('.json')) continue;
    // A language's door leads nowhere.
    const wanted = door.startsWith('./messages/') ? [] : reached[posix.join(name, door)];
    const scripts = new Set(typeof target === 'string' ? [target] : Object.values(target));

    for (const file of [...scripts].flatMap((script) => [script, script.replace(/\.js$/, '.d.ts')])) {
      const found = packagesReachedFrom(join(folder, file));
      const isWithin = wanted !== undefined && found.every((each) => wanted.includes(each));
      graphs += 1;
      if (!isWithin) {
        wrong.push(
          `${name} ${door}, ${file}: leads to ${found.join(', ')}; allowed: ${wanted?.join(', ') ?? 'no row'}`,
        );
      }
    }
  }
  throwIfAny(wrong);
  return `${graphs} graphs`;
}

/** The directives of the source, after the build, in both kinds of modules. */
export function checkUseClient({ folder }: Unpacked): string {
  const client = sourceFilesIn(['packages/react/src']).filter(
    (file) => saysUseClient(file) && !/\.(test|stories)\./.test(file.path),
  );
  const built = client.flatMap(({ path }) => {
    const script = path.replace('packages/react/src/', '').replace(/\.tsx?$/, '.js');
    return [join(folder, 'dist', script), join(folder, 'dist/cjs', script)];
  });

  throwIfAny(
    built
      .filter((path) => !saysUseClient(parseSource(path, readFileSync(path, 'utf8'))))
      .map((path) => `${path}: lost`),
  );
  return `${client.length} files`;
}

/** A style sheet is imported for what it does, and nothing else is. */
export function checkSideEffects(packages: readonly Unpacked[]): void {
  const said = packages.map(({ name, manifest }) => [name, manifest.sideEffects] as const);
  const wanted = { '@flipside/core': false, '@flipside/react': ['**/*.css'] };
  if (JSON.stringify(Object.fromEntries(said)) !== JSON.stringify(wanted)) throw new Error(JSON.stringify(said));
}

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path));
}
