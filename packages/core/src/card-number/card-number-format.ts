import { asciiDigits } from '../editing/ascii-digits.ts';
import type { Insertion, TextFormat } from '../editing/text-format.ts';
import { firstNumber, isOnlySeparators } from './first-number.ts';

// Twice what a card holds: room to show that a number is too long, and none for a whole book pasted by mistake.
const mostShown = 40;

/** What the format asks a reader, in ASCII digits. */
export interface CardNumberFormatting {
  /** The digits with the gaps of their brand. */
  readonly grouped: (digits: string) => string;
  /** How many digits the longest number has that can begin like these. */
  readonly longest: (digits: string) => number;
}

/** How the field for the card number makes its text of digits. */
export function cardNumberFormat({ grouped, longest }: CardNumberFormatting): TextFormat {
  return {
    keep: digitsIn,
    show: grouped,
    read: (text) => grouped(firstNumber(text).slice(0, mostShown)),
    insert: (before, data, after, how) => {
      const offered = firstNumber(data);
      const room = how === 'pasted' ? mostShown : longest(before + offered + after);
      const taken = offered.slice(0, Math.max(0, room - before.length - after.length));

      return { before: before + taken, after, refused: refusal(offered, taken, data, how) };
    },
  };
}

function refusal(offered: string, taken: string, data: string, how: 'typed' | 'pasted'): Insertion['refused'] {
  if (taken.length < offered.length) return 'full';

  // Around a pasted number anything may stand; of what is typed, only separators go without a word.
  const rest = how === 'pasted' && offered !== '' ? '' : asciiDigits(data).replaceAll(/[0-9]/g, '');
  return rest === '' || isOnlySeparators(rest) ? undefined : 'letter';
}

function digitsIn(text: string): string {
  return asciiDigits(text).replaceAll(/[^0-9]/g, '');
}
