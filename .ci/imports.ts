import { type ESTree, Visitor } from 'vite';
import type { SourceFile } from './syntax.ts';

export interface Import {
  readonly specifier: string;
  /** `import { type A } from 'a'` counts as `value`: under `verbatimModuleSyntax` the emitted file still loads `a`. */
  readonly kind: 'value' | 'type';
}

/** What a file imports, re-exports or loads by `import()`. A computed `import()` has no name to judge and is left out. */
export function importsOf({ program }: SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (source: ESTree.Expression | null, kind: Import['kind']) => {
    if (source?.type === 'Literal' && typeof source.value === 'string') found.push({ specifier: source.value, kind });
  };

  new Visitor({
    ImportDeclaration: ({ source, importKind }) => add(source, importKind ?? 'value'),
    ExportNamedDeclaration: ({ source, exportKind }) => add(source, exportKind ?? 'value'),
    ExportAllDeclaration: ({ source, exportKind }) => add(source, exportKind ?? 'value'),
    ImportExpression: ({ source }) => add(source, 'value'),
    TSImportType: ({ source }) => add(source, 'type'),
  }).visit(program);

  return found;
}
