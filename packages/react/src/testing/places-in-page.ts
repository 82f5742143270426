import { isDrawn } from './is-drawn.ts';

/** A text that the page holds, and where. */
export interface Place {
  readonly text: string;
  /** In words, before the path of the element. */
  readonly where: string;
  readonly node: Node;
  readonly kind: 'text' | 'split' | 'other';
}

/** Every text in a document, without what is in the properties of its elements and in the lines of drawings. */
export function* placesIn(node: Node): Generator<Place> {
  if (node instanceof Element) {
    yield* attributesOf(node);
    if (node.shadowRoot !== null) yield* placesIn(node.shadowRoot);
    if (node instanceof HTMLTemplateElement) yield* placesIn(node.content);
  }

  yield { text: ownText(node), where: 'the text of', node, kind: 'text' };
  for (const child of node.childNodes) {
    if (child instanceof Element) yield* placesIn(child);
    else if (child instanceof Comment) yield { text: child.data, where: 'a comment in', node, kind: 'other' };
  }
  yield { text: node.textContent ?? '', where: 'the text, split over several elements, of', node, kind: 'split' };
}

function* attributesOf(element: Element): Generator<Place> {
  for (const name of element.getAttributeNames()) {
    if (isDrawn(element, name)) continue;
    const text = element.getAttribute(name) ?? '';
    yield { text: name, where: 'the name of an attribute of', node: element, kind: 'other' };
    yield { text, where: `the attribute \`${name}\` of`, node: element, kind: 'other' };
  }
}

/** React makes one text of several nodes. What an element between them says is none of it. */
function ownText(node: Node): string {
  return [...node.childNodes].map((child) => (child instanceof Text ? child.data : '\n\n\n\n')).join('');
}
