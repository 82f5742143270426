// By hand: the same text in every engine, whatever locale data it has. An "or" between any two keeps Latin names in the line's order.
export function oneOf(names: readonly string[]): string {
  return names.join(' أو ');
}
