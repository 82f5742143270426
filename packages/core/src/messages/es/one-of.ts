// By hand: the same text in every engine, whatever locale data it has. No brand begins with the sound of "o", before which "o" is "u".
export function oneOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} o ${names.at(-1)}`;
}
