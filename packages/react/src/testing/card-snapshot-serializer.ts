import { isDrawn } from './is-drawn.ts';
import { redactCardNumbers } from './redact-card-numbers.ts';
import { idSettler } from './settle-ids.ts';

/**
 * A serializer as Vitest and Jest take them: a plugin of pretty-format.
 *
 * @example
 * const serializer: SnapshotSerializer = cardSnapshotSerializer;
 * expect.addSnapshotSerializer(serializer);
 */
export interface SnapshotSerializer {
  readonly test: (value: unknown) => boolean;
  readonly serialize: <Config, Refs>(
    value: unknown,
    config: Config,
    indentation: string,
    depth: number,
    refs: Refs,
    print: (value: unknown, config: Config, indentation: string, depth: number, refs: Refs) => string,
  ) => string;
}

/** What is settled is being printed, with all that is in it. */
let printing = false;

/**
 * Makes snapshots that stay the same, and hold no card: the ids that React generates become `react-id-1`, `react-id-2`, … on every
 * React, and in place of a card number (12 to 19 digits that pass Mod 10, in groups or not) stands `[card number]`, in text, in
 * attributes and in strings. What is snapshotted isn't changed.
 *
 * Where the fields have an `id`, there is no generated one to settle.
 *
 * @example
 * // In the setup file of Vitest or Jest:
 * expect.addSnapshotSerializer(cardSnapshotSerializer);
 */
export const cardSnapshotSerializer: SnapshotSerializer = {
  test: (value) => !printing && (isNode(value) || (typeof value === 'string' && settledText(value) !== value)),

  serialize(value, config, indentation, depth, refs, print) {
    printing = true;
    try {
      const settled = isNode(value) ? settledCopy(value) : settledText(String(value));
      return print(settled, config, indentation, depth, refs);
    } finally {
      printing = false;
    }
  },
};

const settledText = (text: string) => redactCardNumbers(idSettler()(text));

const isNode = (value: unknown): value is Node =>
  typeof Node !== 'undefined' && value instanceof Node && value.nodeType !== Node.DOCUMENT_NODE;

function settledCopy(original: Node): Node {
  const copy = original.cloneNode(true);
  const settleIds = idSettler();
  const walker = document.createTreeWalker(copy);

  for (let node: Node | null = copy; node !== null; node = walker.nextNode()) {
    if (node instanceof Element) settleAttributes(node, settleIds);
    else if (node.nodeValue !== null) node.nodeValue = redactCardNumbers(node.nodeValue);
  }
  return copy;
}

function settleAttributes(element: Element, settleIds: (text: string) => string): void {
  // By name: each React has an order of its own, and the ids are numbered as they come.
  const names = element.getAttributeNames();
  names.sort();
  for (const name of names) {
    const before = element.getAttribute(name) ?? '';
    const settled = settleIds(before);
    const after = isDrawn(element, name) ? settled : redactCardNumbers(settled);
    if (after !== before) element.setAttribute(name, after);
  }
}
