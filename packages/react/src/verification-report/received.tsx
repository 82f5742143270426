import type { ReportMessages } from '@flipside/core';
import { shownLetter } from './shown-text.ts';

export interface ReceivedProps {
  /** As it came: it is shown only where it can be no card's number and no code. */
  text: unknown;
  words: ReportMessages;
}

/** A letter as received, or why none is shown. Renders a `<code>`, or a `<span>` with the reason. */
export function Received({ text, words }: ReceivedProps) {
  const letter = shownLetter(text);
  if (letter === null) return <span data-part="letter-withheld">{words.withheld}</span>;
  if (letter === '') return <span data-part="letter-missing">{words.nothing}</span>;

  return (
    <code data-part="letter" dir="ltr">
      {letter}
    </code>
  );
}
