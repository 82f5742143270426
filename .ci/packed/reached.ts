import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importsOf } from '../imports.ts';
import { parseSource } from '../syntax.ts';

/** The packages that a built file loads, by itself and by all that it loads from its own package, sorted. Of declarations also types. */
export function packagesReachedFrom(file: string): readonly string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const follow = (path: string) => {
    if (seen.has(path)) return;

    seen.add(path);
    for (const specifier of specifiersIn(path)) {
      if (specifier.startsWith('.')) follow(fileAt(join(dirname(path), specifier), path));
      else packages.add(packageOf(specifier));
    }
  };

  follow(file);
  return [...packages].toSorted();
}

function specifiersIn(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  if (path.includes('/dist/cjs/') && path.endsWith('.js')) {
    return [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, specifier = '']) => specifier);
  }
  const isTypes = path.endsWith('.d.ts');
  return importsOf(parseSource(path, text)).flatMap(({ specifier, kind }) =>
    isTypes || kind === 'value' ? [specifier] : [],
  );
}

/** A declaration names the `.js` that it is about, or, as `tsc` leaves it, the `.ts`. */
function fileAt(path: string, from: string): string {
  const wanted = from.endsWith('.d.ts') ? path.replace(/\.(js|tsx?)$/, '.d.ts') : path;
  if (!existsSync(wanted)) throw new Error(`${from} imports ${path}, which is not in the package`);
  return wanted;
}

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
