import { type ESTree, Visitor } from 'vite';
import { lineOf, type SourceFile } from './syntax.ts';

/** Attributes that a shopper reads or hears: one word in them is a sentence already. */
const spoken = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'title',
  'placeholder',
];

const word = /\p{L}/u;
const sentence = /\p{Lu}\p{L}*[’']?\p{L}*,? \p{L}+/u;

/** What a shopper could read in a component instead of in the messages, each as `file:line: the words`. */
export function sentencesIn(file: SourceFile): readonly string[] {
  const found: string[] = [];
  const say = (node: ESTree.Node, words: string) => void found.push(`${lineOf(file, node)}: ${words.trim()}`);

  // An error is thrown at a developer, and what it says is no shopper's business.
  let errors = 0;

  new Visitor({
    NewExpression: (node) => void (errors += isError(node) ? 1 : 0),
    'NewExpression:exit': (node) => void (errors -= isError(node) ? 1 : 0),
    JSXText: (node) => {
      if (word.test(node.value)) say(node, node.value);
    },
    JSXAttribute: ({ name, value }) => {
      if (name.type !== 'JSXIdentifier' || !spoken.includes(name.name) || value?.type !== 'Literal') return;
      if (word.test(value.value) && !sentence.test(value.value)) say(value, value.value);
    },
    Literal: (node) => {
      if (errors === 0 && typeof node.value === 'string' && sentence.test(node.value)) say(node, node.value);
    },
    TemplateElement: (node) => {
      if (errors === 0 && sentence.test(node.value.raw)) say(node, node.value.raw);
    },
  }).visit(file.program);

  return found;
}

const isError = ({ callee }: ESTree.NewExpression) => callee.type === 'Identifier' && callee.name.endsWith('Error');
