import { describe, expect, it } from 'vitest';
import { sentencesIn } from './sentences.ts';
import { isTestOrStory, parseSource, sourceFilesIn } from './syntax.ts';

/** The short names drawn on the marks: a trade name is the same in every language. */
const tradeNames = 'packages/react/src/brand-mark/brand-words.ts';

describe('the words of the components', () => {
  it('W5: stand in the messages, where a merchant can change and translate them', () => {
    const components = sourceFilesIn(['packages/react/src'])
      .filter(({ path }) => !isTestOrStory(path))
      .filter(({ path }) => path !== tradeNames);

    expect(components.flatMap(sentencesIn)).toEqual([]);
  });
});

describe('the test of the words', () => {
  it.each([
    ['text between tags', `<p>Try again</p>`],
    ['one word between tags', `<button>Pay</button>`],
    ['a sentence in braces', `<p>{'Enter the number'}</p>`],
    ['a sentence around a value', '<p>{`We take ${brand} here`}</p>'],
    ['one word that is only heard', `<svg aria-label="Card" />`],
    ['a sentence kept for later', `const late = 'Please wait a moment';`],
  ])('finds %s', (_, code) => {
    expect(sentencesIn(parseSource('made-up.tsx', code))).toHaveLength(1);
  });

  it.each([
    ['an error for the developer', 'throw new Error(`<CardNumber.Hint> has no field. Put it inside ${root}.`);'],
    ['names and states', `<input className="flipside-input large" data-part="input" autoComplete="cc-number" />`],
    ['a value from the messages', `<p title={hint.title}>{messages.hint}</p>`],
    ['signs without letters', `<p>•••• {lastFour}</p>`],
  ])('lets %s pass', (_, code) => {
    expect(sentencesIn(parseSource('made-up.tsx', code))).toEqual([]);
  });
});
