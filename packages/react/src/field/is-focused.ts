/** Whether the shopper is in an input, also in one in a shadow tree: the page's own active element is the host then. */
export function isFocused(input: HTMLInputElement): boolean {
  const root: Node & { readonly activeElement?: Element | null } = input.getRootNode();
  return root.activeElement === input;
}
