import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A page of the handbook as it is written. `path` is from the workspace's root, with forward slashes. */
export interface PageSource {
  readonly path: string;
  readonly text: string;
  /** Its place in the sidebar: `Fields/Card number`. */
  readonly title: string;
  /** As Storybook spells its address: `fields-card-number`. */
  readonly id: string;
}

const folders = ['.storybook/handbook/**', 'packages/react/docs', 'packages/react/src/**'];

/** Every page of the handbook. The paths are found from the folder where the command runs, the workspace's root. */
export function pageSources(): readonly PageSource[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/*.mdx`))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => pageSource(path, readFileSync(path, 'utf8')));
}

export function pageSource(path: string, text: string): PageSource {
  const title = /<Meta title=(["'])(.+?)\1/.exec(text)?.[2];
  return { path, text, ...(title === undefined ? placeOfStories(path, text) : { title, id: idOf(title) }) };
}

/** A page beside a component stands where its stories do, which may have an address of their own. */
function placeOfStories(path: string, text: string): Pick<PageSource, 'title' | 'id'> {
  const file = /import \* as Stories from '(.+?)'/.exec(text)?.[1];
  const stories = file === undefined ? '' : readFileSync(join(dirname(path), file), 'utf8');
  const title = /\n {2}title: '(.+?)'/.exec(stories)?.[1];
  if (title === undefined)
    throw new Error(`${path} has neither <Meta title="…" /> nor stories to take its title from.`);

  return { title, id: /\n {2}id: '(.+?)'/.exec(stories)?.[1] ?? idOf(title) };
}

/** As Storybook makes the address of a title or of a story's name. */
export const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
