import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { brandWords, firstLetters } from './brand-words.ts';

export interface BrandMarkProps extends ComponentPropsWithoutRef<'span'> {
  /** The brand's id, or null for a card of no brand. */
  brand: string | null;
  /** The brand's name. Its first letters stand on the mark when the id is one of the merchant's own. */
  name: string;
}

/**
 * Stands for a brand in 40 × 26, hidden from screen readers, since text beside it says the name; children replace it.
 * Renders a `<span>`.
 */
export const BrandMark = forwardRef<HTMLSpanElement, BrandMarkProps>(function BrandMark(
  { brand, name, children, ...rest },
  ref,
) {
  return (
    <span
      ref={ref}
      data-flipside=""
      data-part="brand-mark"
      data-brand={brand ?? undefined}
      aria-hidden="true"
      {...rest}
    >
      {children ?? (
        <svg viewBox="0 0 40 26" focusable="false">
          <rect data-part="mark-card" x="0.5" y="0.5" width="39" height="25" rx="3.5" />
          {brand === null ? (
            <path data-part="mark-blank" d="M1 7.5h38M6 19.5h9" />
          ) : (
            <MarkWords words={brandWords[brand] ?? [firstLetters(name)]} />
          )}
        </svg>
      )}
    </span>
  );
});

function MarkWords({ words }: { words: readonly string[] }) {
  const first = 13 - (words.length - 1) * 4.25;

  return words.map((word, line) => {
    const letters = [...word].length;
    // A long word is fitted, whatever the page's font is; a short one is left as the font sets it.
    const fitted = letters > 5 ? { textLength: letters > 6 ? 33 : 30, lengthAdjust: 'spacingAndGlyphs' } : {};

    return (
      <text
        key={word}
        data-part="mark-word"
        data-size={words.length > 1 ? 'small' : letters > 7 ? 'small' : letters > 4 ? 'medium' : undefined}
        x="20"
        y={first + line * 8.5}
        {...fitted}
      >
        {word}
      </text>
    );
  });
}
