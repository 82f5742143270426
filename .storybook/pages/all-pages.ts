import { markdownOf, readMarkdown } from './markdown.ts';
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

/** All that is written about Flipside for who uses it: READMEs, the handbook, and the comments of the public names. */
export function allPages(): readonly Page[] {
  const handbook = pageSources().map((page) => ({ file: `${page.id}.md`, title: page.title, text: markdownOf(page) }));

  return [
    ...handbook,
    {
      file: 'reference-core-readme.md',
      title: 'Reference/@flipside/core, by what you want',
      text: readMarkdown('packages/core/README.md'),
    },
    {
      file: 'reference-core.md',
      title: 'Reference/@flipside/core, by name',
      text: referenceOf('packages/core/src/index.ts', '@flipside/core'),
    },
    {
      file: 'reference-react.md',
      title: 'Reference/@flipside/react, by name',
      text: referenceOf('packages/react/src/index.ts', '@flipside/react'),
    },
    {
      file: 'reference-testing.md',
      title: 'Reference/@flipside/react/testing, by name',
      text: referenceOf('packages/react/src/testing/index.ts', '@flipside/react/testing'),
    },
    { file: 'reference-changelog.md', title: 'Reference/Changelog', text: readMarkdown('CHANGELOG.md') },
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
