import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

// One file, so that a merchant without a bundler can link it, and a browser asks once instead of once a field.
const source = join(import.meta.dirname, 'src/styles/index.css');
const target = join(import.meta.dirname, 'dist/styles/index.css');

mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, withImports(source));
// TypeScript 6 and later ask what a style sheet is that is imported for its effect, where no bundler's types say so.
writeFileSync(join(dirname(target), 'index.d.cts'), 'export {};\n');

/** The text of a stylesheet with what it imports in place, in order: `@import './a.css';` or `@import './a.css' layer(b);`. */
function withImports(path: string): string {
  const text = readFileSync(path, 'utf8').replaceAll(
    /^@import\s+['"](?<file>\.[^'"]+\.css)['"](?:\s+layer\((?<layer>[\w.-]+)\))?;$/gm,
    (_, file: string, layer: string | undefined) => {
      const imported = withImports(join(dirname(path), file)).trim();
      return layer === undefined ? imported : `@layer ${layer} {\n${imported}\n}`;
    },
  );

  const left = text.match(/^\s*@import.*$/m);
  if (left)
    throw new Error(
      `${relative(import.meta.dirname, path)} has an import that the build cannot put in place: ${left[0]}`,
    );
  return text;
}
