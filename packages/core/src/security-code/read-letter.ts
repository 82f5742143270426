// Every character that a keyboard offers where an X or an I is meant. No case folding: it would have to ask for a locale, and
// in Turkish i and I are two letters. 1, l and L are none of them: they may as well be a mistyped code.
const letters: ReadonlyMap<string, 'X' | 'I'> = new Map([
  ['x', 'X'],
  ['X', 'X'],
  ['\uFF58', 'X'], // full width
  ['\uFF38', 'X'],
  ['\u0445', 'X'], // Cyrillic
  ['\u0425', 'X'],
  ['\u03C7', 'X'], // Greek
  ['\u03A7', 'X'],
  ['\u00D7', 'X'], // the sign of multiplication
  ['i', 'I'],
  ['I', 'I'],
  ['\u0131', 'I'], // Turkish, dotless
  ['\u0130', 'I'], // Turkish, dotted
  ['i\u0307', 'I'], // the same in lower case
  ['\uFF29', 'I'], // full width
  ['\uFF49', 'I'],
]);

/** The letter that a lone character stands for: X says that the card has no code, I that it cannot be read. Else null. */
export function readLetter(character: string): 'X' | 'I' | null {
  return letters.get(character.normalize('NFC')) ?? null;
}
