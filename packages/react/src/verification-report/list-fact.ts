import type { AnswerList, ReportMessages } from '@flipside/core';
import type { Fact } from './fact.ts';
import { shownLetter } from './shown-text.ts';

/** By whose list an answer is read. Nothing where nothing came. */
export function listFact(texts: readonly unknown[], list: AnswerList, words: ReportMessages): readonly Fact[] {
  if (texts.every((text) => shownLetter(text) === '')) return [];
  return [{ id: 'list', term: words.terms.list, value: words.lists[list] }];
}
