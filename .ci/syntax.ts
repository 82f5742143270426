import { globSync, readFileSync } from 'node:fs';
import { type ESTree, parseSync } from 'vite';

/** A source file as the parser sees it. `path` is from the workspace's root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly program: ESTree.Program;
}

/** Parses TypeScript or TSX. Throws with the file's name when it is neither. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path} cannot be parsed: ${error.message}`);

  return { path, text, program };
}

/** Every TypeScript file under the folders, without what is installed or built. */
export function sourceFilesIn(folders: readonly string[]): readonly SourceFile[] {
  return folders
    .flatMap((folder) =>
      globSync(`${folder}/**/*.{ts,tsx}`, { exclude: (name) => name === 'node_modules' || name === 'dist' }),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => parseSource(path, readFileSync(path, 'utf8')));
}

/** Tests and stories: they may reach and say what a component may not. */
export const isTestOrStory = (path: string) => /\.(test|stories)\.tsx?$/.test(path);

/** `packages/react/src/field/field-root.tsx:12`, as editors open it. */
export function lineOf({ path, text }: SourceFile, { start }: { readonly start: number }): string {
  return `${path}:${text.slice(0, start).split('\n').length}`;
}
