import { addressVerdict, codeVerdict } from './verdicts-of-letters.ts';

const verdictOf = { address: addressVerdict, code: codeVerdict };

interface AnswerLetterProps {
  check: keyof typeof verdictOf;
  /** Null where the bank has said nothing. */
  letter: string | null;
}

/** What the bank answered in one letter, and what that comes to in a word or two. */
export function AnswerLetter({ check, letter }: AnswerLetterProps) {
  if (letter === null) return '–';

  return (
    <>
      <span className="letter">{letter}</span> <span className="quiet">{verdictOf[check](letter)}</span>
    </>
  );
}
