import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { type ESTree, Visitor } from 'vite';
import { lineOf, parseSource, type SourceFile } from './syntax.ts';

/** A name that a door gives out, and where it is declared. */
export interface PublicName {
  readonly exported: string;
  /** Its name at its declaration. */
  readonly declared: string;
  readonly path: string;
}

/** What stands above a declaration. */
export interface Documentation {
  /** `packages/core/src/expiry/expiry-reading.ts:7`. */
  readonly line: string;
  readonly isType: boolean;
  /** Null where there is none. */
  readonly comment: string | null;
  /** The code of its examples. */
  readonly examples: readonly string[];
}

/** What the names of a door lack of their documentation, each as `file:line: name has …`. */
export function undocumentedNames(door: string): readonly string[] {
  return publicNames(door).flatMap((name) => documentationMissing(sourceOf(name), name));
}

/** The same of one name that a file declares. Of a type an example shows a value, by the name that the door gives out. */
export function documentationMissing(
  file: SourceFile,
  { declared, exported }: Omit<PublicName, 'path'>,
): readonly string[] {
  const found = documentationOf(file, declared);
  if (!found) return [`${file.path}: ${declared} is not declared here`];

  const { line, isType, comment, examples } = found;
  if (comment === null) return [`${line}: ${declared} has no doc comment`];
  if (isType) {
    const annotated = new RegExp(`: [^=]*\\b${exported}\\b[^=]*=`);
    return examples.some((code) => annotated.test(code)) ? [] : [`${line}: ${declared} has no example of its value`];
  }
  return examples.some(isAnswered) ? [] : [`${line}: ${declared} has no answered example`];
}

/** Whether an example says what its code answers: then a test of core runs it. */
export const isAnswered = (example: string) => /(?:^|\s)\/\/ \S/m.test(example);

/** Undefined where the file doesn't declare it. */
export function documentationOf(file: SourceFile, name: string): Documentation | undefined {
  const declaration = file.program.body.find((statement) => declaredNames(statement).includes(name));
  if (!declaration) return undefined;

  const comment = docCommentBefore(file.text.slice(0, declaration.start));
  return {
    line: lineOf(file, declaration),
    isType: /^(?:export )?(?:interface|type)\b/.test(file.text.slice(declaration.start)),
    comment,
    examples: comment === null ? [] : examplesIn(comment),
  };
}

export function sourceOf({ path }: PublicName): SourceFile {
  return parseSource(path, readFileSync(path, 'utf8'));
}

/** The names that a door takes from the files of its package, one by one. */
export function publicNames(door: string): readonly PublicName[] {
  const found: PublicName[] = [];

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
    case 'ClassDeclaration':
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

function examplesIn(comment: string): readonly string[] {
  return comment
    .split(/^@/m)
    .filter((tag) => tag.startsWith('example'))
    .map((tag) => tag.replace('example', '').trim());
}

function nameOf(name: ESTree.ModuleExportName): string {
  return name.type === 'Literal' ? name.value : name.name;
}
