'use client';
import type { SecurityCodeReading } from '@flipside/core';
import { useCallback, useEffect, useRef, useState } from 'react';

/** The letter that stands for each way out, and that form data keeps. */
const letters = { illegible: 'I', absent: 'X' } as const;

export type FallbackKind = keyof typeof letters;

export interface FallbackState {
  /** The choices are shown. */
  readonly open: boolean;
  /** One of them was chosen: the input shows its letter and can't be typed in until that is undone. */
  readonly chosen: boolean;
  /** What the shopper has stated, by choice or by typing the letter. */
  readonly stated: FallbackKind | null;
  readonly toggle: () => void;
  readonly choose: (kind: FallbackKind) => void;
  /** Gives the input back, empty and with focus. */
  readonly undo: () => void;
}

interface Around {
  /** The merchant takes X and I, and this card has a code. */
  readonly offered: boolean;
  readonly kind: SecurityCodeReading['kind'];
  readonly write: (text: string) => void;
  readonly element: () => HTMLInputElement | null;
}

/** "I can't enter this code": opened, chosen, and undone by one button; null where it is not offered. */
export function useFallback({ offered, kind, write, element }: Around): FallbackState | null {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(false);
  const stated = kind === 'absent' || kind === 'illegible' ? kind : null;
  const givingBack = useRef(false);

  // A reset, or a value set by script, takes the statement back as well.
  if (chosen && stated === null) {
    setChosen(false);
    setOpen(false);
  }

  // The focus waits until React has taken `readOnly` off, so that a phone shows its keypad.
  useEffect(() => {
    if (chosen || !givingBack.current) return;
    givingBack.current = false;
    element()?.focus();
  }, [chosen, element]);

  const toggle = useCallback(() => setOpen((before) => !before), []);

  const choose = useCallback(
    (choice: FallbackKind) => {
      write(letters[choice]);
      setChosen(true);
    },
    [write],
  );

  const undo = useCallback(() => {
    givingBack.current = true;
    write('');
    setChosen(false);
    setOpen(false);
  }, [write]);

  return offered ? { open, chosen: chosen && stated !== null, stated, toggle, choose, undo } : null;
}
