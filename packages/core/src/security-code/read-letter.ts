// Every character that a keyboard offers where an X or an I is meant. No case folding: it would have to ask for a locale, and
// in Turkish i and I are two letters. 1, l and L are none of them: they may as well be a mistyped code.
// Latin, Cyrillic, Greek, and the sign of multiplication.
const x = /^[xX\u0445\u0425\u03C7\u03A7\u00D7]$/;
// Latin, and Turkish: without its dot, with it, and the two characters that the last is in lower case.
const i = /^(?:[iI\u0131\u0130]|i\u0307)$/;

/** The letter that a lone character stands for: X says that the card has no code, I that it cannot be read. Else null. */
export function readLetter(character: string): 'X' | 'I' | null {
  // NFKC makes letters of full width plain ones.
  const letter = character.normalize('NFKC');

  return x.test(letter) ? 'X' : i.test(letter) ? 'I' : null;
}
