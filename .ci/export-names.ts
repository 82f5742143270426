import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { type ESTree, Visitor } from 'vite';
import { parseSource } from './syntax.ts';

/** The names that a door gives out, types marked as such, sorted; the parts of `export * as CardNumber` as `CardNumber.Root`. */
export function exportNames(path: string): readonly string[] {
  return namesIn(path).toSorted();
}

function namesIn(path: string): readonly string[] {
  const found: string[] = [];
  const follow = ({ value }: ESTree.StringLiteral) => namesIn(posix.join(posix.dirname(path), value));

  new Visitor({
    ExportAllDeclaration: ({ source, exported }) => {
      const namespace = exported ? `${nameOf(exported)}.` : '';
      found.push(...follow(source).map((name) => namespace + name));
    },
    ExportNamedDeclaration: ({ specifiers, declaration, exportKind }) => {
      for (const each of specifiers) {
        found.push(marked(nameOf(each.exported), exportKind === 'type' || each.exportKind === 'type'));
      }
      found.push(...declaredNames(declaration));
    },
    ExportDefaultDeclaration: () => void found.push('default'),
  }).visit(parseSource(path, readFileSync(path, 'utf8')).program);

  return found;
}

function declaredNames(declaration: ESTree.Declaration | null): readonly string[] {
  switch (declaration?.type) {
    case 'VariableDeclaration':
      return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return declaration.id ? [declaration.id.name] : [];
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return [marked(declaration.id.name, true)];
    default:
      return [];
  }
}

function nameOf(name: ESTree.ModuleExportName): string {
  return name.type === 'Literal' ? name.value : name.name;
}

const marked = (name: string, isType: boolean) => (isType ? `${name} (type)` : name);
