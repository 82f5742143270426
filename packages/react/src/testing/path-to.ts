/**
 * Where an element is, as a selector that leads to it: `form#pay > div[data-part="card-number"] > input#pay-number`. Whatever
 * `isSecret` says so of is left out.
 */
export function pathTo(node: Node, isSecret: (text: string) => boolean): string {
  const steps: string[] = [];
  for (let element = elementOf(node); element !== null; element = parentOf(element)) {
    steps.unshift(stepTo(element, isSecret));
  }
  return steps.join(' > ') || 'the document';
}

function stepTo(element: Element, isSecret: (text: string) => boolean): string {
  const name = element.localName;
  const id = element.id;
  const part = element.getAttribute('data-part');

  if (isSecret(name)) return '*';
  if (id !== '' && !isSecret(id)) return `${name}#${id}`;
  if (part !== null && !isSecret(part)) return `${name}[data-part="${part}"]`;
  return element.parentElement === null || ['html', 'head', 'body'].includes(name)
    ? name
    : `${name}${placeOf(element)}`;
}

/** Which one it is of its kind, where it isn't the only one. */
function placeOf(element: Element): string {
  const alike = [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName);
  return alike.length < 2 ? '' : `:nth-of-type(${alike.indexOf(element) + 1})`;
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : hostOf(node));

const hostOf = (node: Node): Element | null => (node instanceof ShadowRoot ? node.host : null);

function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element.getRootNode());
}
