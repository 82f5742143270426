import { type ESTree, Visitor } from 'vite';
import { lineOf, type SourceFile } from './syntax.ts';

/** They cut what autofill and paste bring, or judge the spaces between groups. Length is checked in code. */
const limits = ['maxLength', 'minLength', 'pattern'];

/** Kinds whose `value` is a choice of the developer's, never what a shopper typed. */
const choices = ['radio', 'checkbox', 'hidden', 'button', 'submit'];

/** Attributes that no card input may have, each as `file:line: what is wrong`. */
export function forbiddenInputAttributes(file: SourceFile): readonly string[] {
  const found: string[] = [];
  const say = (node: ESTree.Node, what: string) => void found.push(`${lineOf(file, node)}: ${what}`);

  new Visitor({
    JSXOpeningElement: (element) => {
      const type = attribute(element, 'type');
      const typeName = type?.value?.type === 'Literal' ? type.value.value : undefined;
      if (typeName === 'number') say(element, 'type="number" changes what is typed and shows arrows');

      const value = attribute(element, 'value') ?? attribute(element, 'defaultValue');
      if (value && nameOf(element.name) === 'input' && !choices.includes(String(typeName))) {
        say(element, 'React writes `value` into the attribute, from where snapshots and session replay read it');
      }
    },
    JSXAttribute: (node) => {
      if (limits.includes(nameOf(node.name) ?? '')) say(node, `${nameOf(node.name)} cuts autofill or breaks validity`);
    },
    // Props that are built first and spread later.
    ObjectExpression: ({ properties }) => {
      for (const property of properties) {
        if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
        if (limits.includes(property.key.name)) say(property, `${property.key.name} cuts autofill or breaks validity`);
      }
    },
  }).visit(file.program);

  return found;
}

function attribute({ attributes }: ESTree.JSXOpeningElement, name: string): ESTree.JSXAttribute | undefined {
  return attributes.find((each) => each.type === 'JSXAttribute' && nameOf(each.name) === name) as
    | ESTree.JSXAttribute
    | undefined;
}

function nameOf(name: ESTree.JSXElementName | ESTree.JSXAttributeName): string | undefined {
  return name.type === 'JSXIdentifier' ? name.name : undefined;
}
