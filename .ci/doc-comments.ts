import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { type ESTree, Visitor } from 'vite';
import { lineOf, parseSource, type SourceFile } from './syntax.ts';

/** What the names of a door lack of their documentation, each as `file:line: name has …`. Which are functions, only who runs them knows. */
export function undocumentedNames(door: string, isFunction: (name: string) => boolean): readonly string[] {
  return reExports(door).flatMap(({ exported, declared, path }) =>
    documentationMissing(parseSource(path, readFileSync(path, 'utf8')), declared, isFunction(exported)),
  );
}

/** The same of one name that a file declares. */
export function documentationMissing(file: SourceFile, name: string, isFunction: boolean): readonly string[] {
  const declaration = file.program.body.find((statement) => declaredNames(statement).includes(name));
  if (!declaration) return [`${file.path}: ${name} is not declared here`];

  const comment = docCommentBefore(file.text.slice(0, declaration.start));
  if (comment === null) return [`${lineOf(file, declaration)}: ${name} has no doc comment`];
  if (isFunction && !answersItsExample(comment))
    return [`${lineOf(file, declaration)}: ${name} has no answered example`];
  return [];
}

interface ReExport {
  readonly exported: string;
  /** Its name at its declaration. */
  readonly declared: string;
  readonly path: string;
}

function reExports(door: string): readonly ReExport[] {
  const found: ReExport[] = [];

  new Visitor({
    ExportNamedDeclaration: ({ source, specifiers }) => {
      for (const { exported, local } of specifiers) {
        const path = source ? posix.join(posix.dirname(door), source.value) : door;
        found.push({ exported: nameOf(exported), declared: nameOf(local), path });
      }
    },
  }).visit(parseSource(door, readFileSync(door, 'utf8')).program);

  return found;
}

function declaredNames(statement: ESTree.Statement): readonly string[] {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;

  switch (declaration?.type) {
    case 'VariableDeclaration':
      return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
    case 'FunctionDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return declaration.id ? [declaration.id.name] : [];
    default:
      return [];
  }
}

/** The doc comment with which a text ends. Between it and the declaration only a word to the formatter may stand. */
function docCommentBefore(text: string): string | null {
  const [, comment = null] = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*(?:\/\/ prettier-ignore\s*)?$/.exec(text) ?? [];
  return comment?.replace(/^ *\* ?/gm, '').trim() || null;
}

function answersItsExample(comment: string): boolean {
  return comment.split(/^@/m).some((tag) => tag.startsWith('example') && /(?:^|\s)\/\/ \S/m.test(tag));
}

function nameOf(name: ESTree.ModuleExportName): string {
  return name.type === 'Literal' ? name.value : name.name;
}
