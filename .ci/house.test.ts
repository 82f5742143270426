import { describe, expect, it } from 'vitest';
import { forbiddenInputAttributes } from './card-inputs.ts';
import { cardNumbersIn } from './card-numbers.ts';
import { isTestOrStory, parseSource, sourceFilesIn } from './syntax.ts';

describe('the inputs of the components', () => {
  it('D5: have no length, pattern, number type or value that React could write into the page', () => {
    const components = sourceFilesIn(['packages/react/src']).filter(({ path }) => !isTestOrStory(path));

    expect(components.flatMap(forbiddenInputAttributes)).toEqual([]);
  });
});

describe('the test of the inputs', () => {
  it.each([
    ['a longest length', `<input maxLength={19} />`],
    ['a shortest length, also on a part', `<CardNumber.Input minLength={12} />`],
    ['a pattern among props that are spread', `const inputProps = { inputMode: 'numeric', pattern: '[0-9]*' };`],
    ['a number type', `<input type="number" />`],
    ['a controlled value', `<input value={text} />`],
    ['a default value', `<input type="text" defaultValue={text} />`],
  ])('finds %s', (_, code) => {
    expect(forbiddenInputAttributes(parseSource('made-up.tsx', code))).toHaveLength(1);
  });

  it.each([
    ['the value of a radio', `<input type="radio" value="absent" />`],
    ['a value handed to a part, which knows what to do with it', `<CardNumber.Input value={value} />`],
    ['a field that reads its own props', `const { pattern, maxLength } = props;`],
  ])('lets %s pass', (_, code) => {
    expect(forbiddenInputAttributes(parseSource('made-up.tsx', code))).toEqual([]);
  });
});

describe('the source of the packages', () => {
  it('P1: writes no card number down but in the table of published test cards', () => {
    const sources = sourceFilesIn(['packages/core/src', 'packages/react/src'])
      .filter(({ path }) => !isTestOrStory(path))
      .filter(({ path }) => !path.startsWith('packages/core/src/test-cards/'));

    expect(sources.flatMap(cardNumbersIn)).toEqual([]);
  });
});

describe('the test of the source', () => {
  it.each([
    `const shown = '4111 1111 1111 1111';`,
    `<p>378282246310005</p>`,
    'const shown = `${name} 5555-5555-5555-4444`;',
  ])('finds the number in %s', (code) => {
    expect(cardNumbersIn(parseSource('made-up.tsx', code))).toHaveLength(1);
  });

  it('lets the leading digits of a brand pass', () => {
    expect(cardNumbersIn(parseSource('made-up.ts', `const prefixes = ['65083700-65083704', '34'];`))).toEqual([]);
  });
});
