import type { Verdict } from './verdict.ts';

// Strokes alone, in the colour of the text: they print where backgrounds don't, and stay in forced colours.
const strokes = {
  good: 'M4.5 8.5l2.5 2.5 4.5-5.5',
  doubt: 'M8 4v5M8 11.4v.2',
  bad: 'M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6',
  unknown: 'M5.9 6.2a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.6-.9 1.2M8 11.6v.1',
} as const satisfies Record<Verdict, string>;

/** Tells the verdicts apart without their colours. Hidden from screen readers, since a word stands beside it. Renders an `<svg>`. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg data-part="mark" data-verdict={verdict} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="7.25" />
      <path d={strokes[verdict]} />
    </svg>
  );
}
