import { addressCountries, brands, presenceGateways } from '@flipside/core';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allPages, llmsText } from '../.storybook/pages/all-pages.ts';
import { cases } from '../packages/react/engines/cases.ts';
import { componentsOf } from '../.storybook/pages/markdown.ts';
import { pageSource, pageSources } from '../.storybook/pages/page-source.ts';
import { propsOf } from '../.storybook/pages/props-of.ts';
import { allAttributes, allParts, factsOf, fieldPages, masking } from './field-pages.ts';
import { allStories } from './stories.ts';
import { declaredTokens, tokens, tokensIn } from './tokens.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const sources = pageSources();

/** Every `name` in a text, between backticks. */
const named = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name = '']) => name));
const missing = (wanted: Iterable<string>, present: ReadonlySet<string>) =>
  [...wanted].filter((each) => !present.has(each));

describe.each(fieldPages)('the page $page', (field) => {
  const text = read(`packages/react/src/${field.page}`);
  const facts = factsOf(field);
  const parts = named(text, /`([a-z]+(?:-[a-z]+)*)`/g);
  const attributes = named(text, /`(data-[a-z-]+)`/g);
  const listed = named(text, /`(--flipside-[a-z0-9-]+)`/g);

  it('names each part of its rooms, and in its table of parts none that there isn’t', () => {
    expect(missing(facts.parts, parts)).toEqual([]);
    expect(missing(partsInTables(text), allParts)).toEqual([]);
  });

  it('names each attribute of state, and none that there isn’t', () => {
    expect(missing(facts.attributes, attributes)).toEqual([]);
    expect(missing(attributes, new Set(['data-part', ...allAttributes]))).toEqual([]);
  });

  it('names each token that its styles use, and none that there isn’t', () => {
    expect(missing(facts.tokens, listed)).toEqual([]);
    expect(missing(listed, tokens)).toEqual([]);
  });
});

/** The second column of a table of parts, or the first where it has no names for React. */
function partsInTables(text: string): readonly string[] {
  const section = /## Anatomy\n([^]*?)\n## /.exec(text)?.[1] ?? '';

  return [...section.matchAll(/^\|(?: (?:`[A-Z][\w.]+` )?\|)? ((?:`[a-z-]+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(?!data-part)([a-z-]+)`/g)].map(([, part = '']) => part),
  );
}

describe('the tables of props', () => {
  it.each(sources.flatMap((page) => componentsOf(page)))(
    'say of each prop of $component what it is for',
    ({ component, file }) => {
      const props = propsOf(file, component);

      expect(props.length).toBeGreaterThan(0);
      expect(props.filter(({ description, type }) => description === '' || type === '' || type === 'unknown')).toEqual(
        [],
      );
    },
  );
});

describe('the page about styling', () => {
  const text = read('packages/react/docs/styling.mdx');

  it.each([...declaredTokens()])('has %s with its default', (token, value) => {
    const colours = /^light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)$/.exec(value)?.slice(1) ?? [value];

    expect(text).toMatch(
      new RegExp(
        String.raw`\`${token}\` \| ${colours.map((each) => `\`${RegExp.escape(each)}\``).join(String.raw` \| `)} \| \S`,
      ),
    );
  });

  it('names no token that there isn’t', () => {
    expect(missing(named(text, /`(--flipside-[a-z0-9-]+)`/g), tokens)).toEqual([]);
  });

  it.each(['high-contrast.css', 'compact.css'])('names what %s changes', (file) => {
    const changes = [...tokensIn(file)].map((token) => `\`${token}\``).join(', ');

    expect(text).toContain(`It changes ${changes}.`);
    expect(missing(tokensIn(file), tokens)).toEqual([]);
  });
});

it('P2: the page about security names what each session-replay tool goes by', () => {
  const text = read('packages/react/docs/security-and-pci.mdx');

  expect(masking.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

describe('the page of what can be seen', () => {
  const rows = new Map(
    [...read('.storybook/handbook/what-can-be-seen.mdx').matchAll(/^\| ([A-Z]\d+) \| .+? \| (.+) \|$/gm)].map(
      ([, id = '', seen = '']) => [id, seen],
    ),
  );
  const stories = allStories();

  it('has a row for each thing that a story shows', () => {
    expect(missing(new Set(stories.flatMap(({ seen }) => seen)), new Set(rows.keys()))).toEqual([]);
  });

  it.each([...rows])('%s leads to stories that say that they show it', (id, cell) => {
    const showing = stories.filter(({ seen }) => seen.includes(id)).map((story) => story.id);
    const linked = [...cell.matchAll(/\?path=\/story\/([\w-]+)/g)].map(([, story = '']) => story);

    expect(missing(linked, new Set(showing))).toEqual([]);
    expect(linked.length > 0).toBe(showing.length > 0);
  });
});

describe('a figure in the docs is that of the code:', () => {
  const onByDefault = Object.values(brands).filter((brand) => brand.onByDefault).length;
  const switchedOff = Object.keys(brands).length - onByDefault;
  const gateways = Object.values(presenceGateways);
  const telling = gateways.filter(({ indicator }) => indicator !== null);
  const languages = globSync('packages/core/src/messages/*/index.ts').length + 1;
  const besideOthers = '.storybook/handbook/beside-others.mdx';

  it.each([
    ['brands', besideOthers, `| ${onByDefault} rows, ${switchedOff} more to switch on, and the merchant's own |`],
    [
      'gateways',
      besideOthers,
      `the presence indicator of the ${telling.length} gateways that have one, of ${gateways.length} |`,
    ],
    ['languages', besideOthers, `| Languages | ${languages}, as modules of the page |`],
    [
      'countries',
      'packages/react/src/billing-address/billing-address.mdx',
      `for ${addressCountries.length}\ncountries`,
    ],
    ['cases of editing', 'CONTRIBUTING.md', `| ${cases.length} cases of editing and forms`],
    ['cases of editing', '.storybook/handbook/how-a-field-is-built.mdx', `Today ${cases.length} cases hold it`],
  ])('%s in %s', (_, path, figure) => {
    expect(read(path)).toContain(figure);
  });
});

describe('the handbook', () => {
  it('has a page and a story behind each of its links', () => {
    const ids = new Set([
      ...sources.map(({ id }) => `docs/${id}--docs`),
      ...allStories().map(({ id }) => `story/${id}`),
    ]);
    const dead = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/\(\?path=\/([\w/-]+)\)/g)].flatMap(([, id = '']) => (ids.has(id) ? [] : [`${path}: ${id}`])),
    );

    expect(dead).toEqual([]);
  });

  it('says of each decision what was discarded', () => {
    const decisions = sources.filter(({ title }) => title.startsWith('Handbook/Decisions/'));

    expect(decisions.length).toBeGreaterThan(10);
    expect(decisions.filter(({ text }) => !text.includes('**Discarded.**')).map(({ path }) => path)).toEqual([]);
  });
});

describe('the plain Markdown pages', () => {
  const pages = allPages();
  const files = new Set(pages.map(({ file }) => file));

  it.each(pages)('$file has no block of Storybook’s left in it', ({ text }) => {
    expect(withoutCode(text)).not.toMatch(/^import |<(?:Meta|Canvas|ArgTypes|Swatch|Gateways)\b|\?path=/m);
    expect(text).toMatch(/^# \S/);
  });

  it.each(pages)('$file leads only to pages that there are', ({ text }) => {
    const links = [...withoutCode(text).matchAll(/\]\(((?!https?:|#)[^)\s]+)\)/g)].map(([, link = '']) => link);

    expect(missing(links, files)).toEqual([]);
  });

  it('are all in llms.txt, each with a sentence', () => {
    const text = llmsText(pages);

    expect(
      pages
        .filter(({ file }) => !new RegExp(String.raw`\(${RegExp.escape(file)}\): \S.+[.:]$`, 'm').test(text))
        .map(({ file }) => file),
    ).toEqual([]);
  });

  it('name no path of the machine that they were made on', () => {
    const homes = new RegExp(`${RegExp.escape(process.cwd())}|/home/|/Users/|/root/|file://`);

    expect([llmsText(pages), ...pages.map(({ text }) => text)].filter((text) => homes.test(text))).toEqual([]);
  });
});

const withoutCode = (text: string) => text.replaceAll(/```[^]*?```|`[^`\n]*`/g, '');

describe('the test of the handbook', () => {
  it('finds the title of a page, and its address', () => {
    const page = pageSource('made-up.mdx', `<Meta title="Guides/A provider's hosted inputs" />`);

    expect(page).toMatchObject({ title: "Guides/A provider's hosted inputs", id: 'guides-a-provider-s-hosted-inputs' });
  });

  it('finds the parts in a table', () => {
    const text = '## Anatomy\n\n| `A.Root` | `made-up` | x |\n| | `one`, `two` | x |\n| `three` | x |\n\n## Props';

    expect(partsInTables(text)).toEqual(['made-up', 'one', 'two', 'three']);
  });
});
