const svg = 'http://www.w3.org/2000/svg';

/** Whether an attribute says how something is drawn: a path's digits are no card's. */
export function isDrawn(element: Element, attribute: string): boolean {
  return element.namespaceURI === svg && !/^(?:id|class|href|title|role|data-.*|aria-.*)$/.test(attribute);
}
