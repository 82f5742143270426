import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gatewayRows } from './gateway-table.ts';
import type { PageSource } from './page-source.ts';
import { propsOf } from './props-of.ts';

/** A page as plain Markdown: what Storybook draws in its place, in words. Links between pages lead from file to file. */
export function markdownOf(page: PageSource): string {
  return (
    page.text
      .replaceAll(/^import .*\n/gm, '')
      .replaceAll(/<Meta [^>]*\/>\n?/g, '')
      .replaceAll(/<Swatch [^>]*\/> ?/g, '')
      .replaceAll(
        /<Canvas of=\{Stories\.(\w+)\} \/>/g,
        (_, story: string) => `*Story: ${page.title} / ${inWords(story)}*`,
      )
      .replaceAll(/<ArgTypes of=\{(\w+)\} \/>/g, (_, component: string) => propsTable(page, component))
      // What is played there is to be looked at.
      .replaceAll(/^\[See it played\]\(.*\)\n/gm, '')
      .replaceAll('<Gateways />', gatewaysTable())
      .replaceAll(/\]\(\?path=\/docs\/([\w-]+)--docs\)/g, ']($1.md)')
      .replaceAll(/\[([^\]]+)\]\(\?path=\/story\/[\w-]+\)/g, '*$1*')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trimStart()
  );
}

/** `AcceptedBrandFound` as Storybook's sidebar has it: `Accepted Brand Found`. */
export const inWords = (story: string): string =>
  story.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=[0-9])/g, ' ');

/** The components whose props a page shows, and the files that they are in. */
export function componentsOf({ path, text }: PageSource): readonly { component: string; file: string }[] {
  return [...text.matchAll(/<ArgTypes of=\{(\w+)\} \/>/g)].map(([, component = '']) => ({
    component,
    file: join(dirname(path), importedFrom(path, text, component)),
  }));
}

function importedFrom(path: string, text: string, component: string): string {
  const file = new RegExp(String.raw`import \{[^}]*\b${component}\b[^}]*\} from '(\..+?)'`).exec(text)?.[1];
  if (file === undefined) throw new Error(`${path} shows the props of ${component}, and does not import it.`);

  return file;
}

function propsTable({ path, text }: PageSource, component: string): string {
  const file = join(dirname(path), importedFrom(path, text, component));
  const rows = propsOf(file, component).map(
    ({ name, type, required, defaultValue, description }) =>
      `| \`${name}\`${required ? ' (required)' : ''} | ${code(type)} | ${defaultValue === null ? '' : code(defaultValue)} | ${cell(description)} |`,
  );

  return ['| Prop | Type | Default | |', '|---|---|---|---|', ...rows].join('\n');
}

function gatewaysTable(): string {
  const rows = gatewayRows.map(({ id, name, path, values, limit }) =>
    path === null
      ? `| ${name} | \`${id}\` | none | | | | | |`
      : `| ${name} | \`${id}\` | \`${path}\` | ${values.code} | ${values.illegible} | ${values.absent} | ${values.empty} | ${limit} |`,
  );

  return [
    '| Gateway | `id` | Field | A code | I | X | Nothing | Brands |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

const code = (text: string) => `\`${cell(text)}\``;
const cell = (text: string) => text.replaceAll('|', String.raw`\|`);

/** A README, with its links to files of the repository led to their pages; of a link to a file without one the words are left. */
export function withLinksToPages(path: string, files: ReadonlyMap<string, string>): string {
  return readFileSync(path, 'utf8').replaceAll(
    /\[([^\]]+)\]\((?!https?:|#)([^)\s]+)\)/g,
    (_, words: string, link: string) => {
      const file = files.get(posix.join(posix.dirname(path), link));
      return file === undefined ? words : `[${words}](${file})`;
    },
  );
}
