// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheets = globSync('packages/react/src/*/*.css').filter((path) => !path.includes('.stories.'));

test('A1: right-to-left is asked of an attribute: minifiers turn :dir() into a list of languages, which an English page has none of', () => {
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.filter((path) => /:dir\(/.test(readFileSync(path, 'utf8').replaceAll(/\/\*.*?\*\//gs, '')))).toEqual(
    [],
  );
});
