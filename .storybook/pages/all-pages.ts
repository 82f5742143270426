import { markdownOf, withLinksToPages } from './markdown.ts';
import { pageSources } from './page-source.ts';
import { referenceOf } from './reference.ts';

/** A page in plain Markdown, under the name of its file. */
export interface Page {
  readonly file: string;
  readonly title: string;
  readonly text: string;
}

/** The order of the sections, as in Storybook's sidebar. */
const sections = ['Handbook', 'Guides', 'Form', 'Fields', 'Card', 'Design systems', 'Staff', 'Reference'];

/** Markdown of the repository, and the pages that it becomes. */
const written = {
  'README.md': { file: 'reference-readme.md', title: 'Reference/README' },
  'packages/core/README.md': { file: 'reference-core-readme.md', title: 'Reference/@flipside/core, by what you want' },
  'CHANGELOG.md': { file: 'reference-changelog.md', title: 'Reference/Changelog' },
};

/** The doors whose public names have a page. */
const doors = {
  '@flipside/core': { file: 'reference-core.md', path: 'packages/core/src/index.ts' },
  '@flipside/react': { file: 'reference-react.md', path: 'packages/react/src/index.ts' },
  '@flipside/react/testing': { file: 'reference-testing.md', path: 'packages/react/src/testing/index.ts' },
};

/** All that is written about Flipside for who uses it: READMEs, the handbook, and the comments of the public names. */
export function allPages(): readonly Page[] {
  const sources = pageSources();
  const files = new Map([
    ...sources.map(({ path, id }) => [path, `${id}.md`] as const),
    ...Object.entries(written).map(([path, { file }]) => [path, file] as const),
  ]);

  return [
    ...sources.map((page) => ({ file: `${page.id}.md`, title: page.title, text: markdownOf(page) })),
    ...Object.entries(written).map(([path, page]) => ({ ...page, text: withLinksToPages(path, files) })),
    ...Object.entries(doors).map(([door, { file, path }]) => ({
      file,
      title: `Reference/${door}, by name`,
      text: referenceOf(path, door),
    })),
  ];
}

/** The table of contents for machines: https://llmstxt.org. */
export function llmsText(pages: readonly Page[]): string {
  const lists = sections.flatMap((section) => {
    const inSection = pages.filter(({ title }) => title.startsWith(`${section}/`)).toSorted(byPlace);
    if (inSection.length === 0) return [];

    const lines = inSection.map(
      ({ file, title, text }) => `- [${title.slice(section.length + 1)}](${file}): ${firstSentence(text)}`,
    );
    return [`## ${section}\n\n${lines.join('\n')}`];
  });

  return `# Flipside

> Card-number, expiry and security-code fields for React that know the brand, keep the caret and leak nothing (@flipside/react), on facts and pure functions that run anywhere (@flipside/core).

${lists.join('\n\n')}
`;
}

/** What is read first stands first, and the decisions last. */
const byPlace = (one: Page, other: Page) => placeOf(one) - placeOf(other);

function placeOf({ title }: Page): number {
  if (title === 'Handbook/Start') return 0;
  return title.startsWith('Handbook/Decisions/') ? 2 : 1;
}

/** Of the first paragraph under the title. */
export function firstSentence(markdown: string): string {
  const paragraph =
    markdown.split(/\n{2,}/).find((block) => /^[A-Z`*@"]/.test(block) && !block.startsWith('*Story')) ?? '';
  const words = paragraph.replaceAll(/\s+/g, ' ');
  return /^.+?[.:](?= [A-Z`]|$)/.exec(words)?.[0].replace(/:$/, '.') ?? words;
}
