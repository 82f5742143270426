/** Nobody would miss the focus where it is: it is on nothing, or in what goes away. */
export function focusIsNowhere({ activeElement, body }: Document, leaving?: Node | null): boolean {
  return activeElement === null || activeElement === body || leaving?.contains(activeElement) === true;
}
