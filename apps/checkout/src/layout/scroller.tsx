import type { ReactNode } from 'react';

/** Holds what may be wider than the screen, so that the page itself never scrolls sideways. */
export function Scroller({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  return (
    // What scrolls must be reachable by keyboard, and Safari doesn’t see to it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="scroller" aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </section>
  );
}
