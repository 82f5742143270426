import { globSync, readFileSync } from 'node:fs';
import { inWords } from '../.storybook/pages/markdown.ts';
import { idOf } from '../.storybook/pages/page-source.ts';

/** A story, and the ids of what must be true that its comment names. */
export interface SeenStory {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly seen: readonly string[];
}

/** Every story of the packages. Comments that begin with `W1, N5:` say what can be seen there. */
export function allStories(): readonly SeenStory[] {
  return globSync('packages/react/src/**/*.stories.tsx')
    .toSorted()
    .flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      const title = /\n {2}title: '(.+?)'/.exec(text)?.[1] ?? '';
      const id = /\n {2}id: '(.+?)'/.exec(text)?.[1] ?? idOf(title);

      return [...text.matchAll(/^(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\n)?export const (\w+)/gm)].map(
        ([, comment = '', exported = '']) => ({
          id: `${id}--${idOf(inWords(exported))}`,
          name: inWords(exported),
          title,
          seen: /^\s*\**\s*((?:[A-Z]\d+(?:, )?)+):/.exec(comment.replaceAll(/^\s*\* ?/gm, ''))?.[1]?.split(', ') ?? [],
        }),
      );
    });
}
