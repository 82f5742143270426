'use client';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject, type SyntheticEvent } from 'react';

export interface Stopping {
  readonly asking: boolean;
  /** The way out, where the focus goes back to. */
  readonly button: RefObject<HTMLButtonElement | null>;
  /** What goes on with the challenge, and has the focus first. */
  readonly keep: RefObject<HTMLButtonElement | null>;
  readonly ask: () => void;
  readonly goOn: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCancel: (event: SyntheticEvent) => void;
}

/**
 * Whether the shopper is asked if the challenge is to be stopped. Escape asks, and takes the question back: a code that is on its way
 * to a phone is lost by a slip otherwise.
 */
export function useStopping(isOver: boolean): Stopping {
  const [wanted, setWanted] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const asking = wanted && !isOver;

  const asked = useRef(asking);
  useEffect(() => {
    if (asked.current === asking) return;

    asked.current = asking;
    (asking ? keep : button).current?.focus();
  }, [asking]);

  const turn = () => setWanted((before) => !before && !isOver);

  return {
    asking,
    button,
    keep,
    ask: () => setWanted(!isOver),
    goOn: () => setWanted(false),
    onKeyDown: (event) => {
      if (event.key === 'Escape' && !event.repeat) turn();
      // Or the browser closes it, at the second time without asking. A key that is held down answers nothing.
      if (event.key === 'Escape' || (event.key === 'Enter' && event.repeat)) event.preventDefault();
      // Nor is it for what is around the dialog, a drawer that Escape closes.
      if (event.key === 'Escape') event.stopPropagation();
    },
    // What else closes a dialog: Android's way back.
    onCancel: (event) => {
      if (event.target !== event.currentTarget) return;

      event.preventDefault();
      turn();
    },
  };
}
