import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allPages } from '../.storybook/pages/all-pages.ts';

const pages = allPages().map(({ file }) => `dist/docs/${file}`);

describe.each(['packages/core/README.md', 'packages/react/README.md'])(
  '%s, as it is read beside the package',
  (readme) => {
    const text = readFileSync(readme, 'utf8');

    it('links to nothing that is left behind in the repository', () => {
      const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);

      expect(links.filter((to) => !/^(?:https:|#)/.test(to))).toEqual([]);
    });

    it('names no page that the package doesn’t have', () => {
      const named = [...text.matchAll(/dist\/docs\/[\w-]+\.md/g)].map(([page]) => page);

      expect(named.filter((page) => !pages.includes(page))).toEqual([]);
    });
  },
);
