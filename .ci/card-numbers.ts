import { type ESTree, Visitor } from 'vite';
import { lineOf, type SourceFile } from './syntax.ts';

// Two gaps at least: one alone is a range of leading digits, `65083700-65083704`.
const cardNumber = /(?<!\d)(?:\d{13,19}|\d{4}(?:[ -]\d{2,6}){2,4})(?!\d)/;

/** Text that holds 13 to 19 digits as a card would print them, each as `file:line: the text`. Comments are not looked at. */
export function cardNumbersIn(file: SourceFile): readonly string[] {
  const found: string[] = [];
  const look = (node: ESTree.Node, text: string) => {
    if (cardNumber.test(text)) found.push(`${lineOf(file, node)}: ${text.trim()}`);
  };

  new Visitor({
    JSXText: (node) => look(node, node.value),
    Literal: (node) => look(node, String(node.value)),
    TemplateElement: (node) => look(node, node.value.raw),
  }).visit(file.program);

  return found;
}
