import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { Visitor } from 'vite';
import { importsOf } from './imports.ts';
import type { SourceFile } from './syntax.ts';

const react = createRequire(import.meta.url).resolve('react');

/** What React gives to server components. Whoever imports another name breaks the page's build there. */
const onServers = exportsOf(join(dirname(react), 'cjs/react.react-server.production.js'));
const inBrowsers = exportsOf(join(dirname(react), 'cjs/react.production.js'));

/** Names that only a client has, as found in React itself: `useState`, `createContext` and more. */
export const clientNames: ReadonlySet<string> = inBrowsers.difference(onServers);

/** Whether a file says of itself that it begins the client's side. */
export const saysUseClient = ({ program }: SourceFile) =>
  program.body.some((statement) => statement.type === 'ExpressionStatement' && statement.directive === 'use client');

/**
 * Why a file can't run in a server component, undefined when it can: it imports what React gives to clients only, a hook or a context of
 * ours, or it hands a function to an element as its handler.
 */
export function whyClient({ program }: SourceFile): string | undefined {
  const found: string[] = [];

  new Visitor({
    ImportDeclaration: ({ source, specifiers, importKind }) => {
      if (importKind === 'type') return;
      for (const each of specifiers) {
        if (each.type !== 'ImportSpecifier' || each.importKind === 'type') continue;
        const name = each.imported.type === 'Literal' ? each.imported.value : each.imported.name;
        const isOurs = source.value.startsWith('.') && /^use[A-Z]|Context$/.test(name);
        if (isOurs || (source.value === 'react' && clientNames.has(name))) found.push(name);
      }
    },
    JSXAttribute: ({ name, value }) => {
      const isFunction =
        value?.type === 'JSXExpressionContainer' && value.expression.type === 'ArrowFunctionExpression';
      if (isFunction && name.type === 'JSXIdentifier' && /^on[A-Z]/.test(name.name)) found.push(name.name);
    },
  }).visit(program);

  return found[0];
}

/** The files that a server loads which imports these doors: all but those behind a `'use client'`. */
export function onServerSide(doors: readonly string[], files: readonly SourceFile[]): readonly SourceFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set<SourceFile>();
  const follow = (path: string) => {
    const file = byPath.get(path);
    if (file === undefined || seen.has(file) || saysUseClient(file)) return;

    seen.add(file);
    for (const { specifier, kind } of importsOf(file)) {
      if (kind === 'value' && specifier.startsWith('.')) follow(posix.join(posix.dirname(path), specifier));
    }
  };

  for (const door of doors) follow(door);
  return [...seen];
}

function exportsOf(path: string): ReadonlySet<string> {
  return new Set([...readFileSync(path, 'utf8').matchAll(/^exports\.(\w+) =/gm)].map(([, name = '']) => name));
}
