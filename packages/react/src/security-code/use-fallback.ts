'use client';
import type { FallbackRule, SecurityCodeReading } from '@flipside/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { untilLetGo } from '../field/until-let-go.ts';

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
  /** How the merchant takes each statement of this card. */
  readonly rules: FallbackRules;
  /** The shopper has confirmed what they stated, as far as the merchant asks for that. */
  readonly confirmed: boolean;
  readonly confirm: (confirmed: boolean) => void;
  readonly toggle: () => void;
  readonly choose: (kind: FallbackKind) => void;
  /** Gives the input back, empty and with focus. */
  readonly undo: () => void;
}

export type FallbackRules = Readonly<Record<FallbackKind, FallbackRule>>;

interface Around {
  readonly rules: FallbackRules;
  /** This card has a code. */
  readonly offered: boolean;
  readonly stated: FallbackKind | null;
  readonly confirmed: boolean;
  readonly confirm: (confirmed: boolean) => void;
  readonly write: (text: string) => void;
  readonly element: () => HTMLInputElement | null;
}

/** The statement that a reading is, if it is one. */
export function statementOf(kind: SecurityCodeReading['kind']): FallbackKind | null {
  return kind === 'absent' || kind === 'illegible' ? kind : null;
}

/** "I can't enter this code": opened, chosen, and undone by one button; null where it is not offered. */
export function useFallback({
  rules,
  offered,
  stated,
  confirmed,
  confirm,
  write,
  element,
}: Around): FallbackState | null {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(false);
  const givingBack = useRef(false);

  // A reset, or a value set by script, takes the statement back as well.
  if (chosen && stated === null) {
    setChosen(false);
    setOpen(false);
  }

  // The focus waits until React has taken `readOnly` off, so that a phone shows its keypad.
  useEffect(() => {
    if (chosen || !givingBack.current) return undefined;
    givingBack.current = false;
    element()?.focus();
    return untilLetGo();
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

  const taken = rules.absent !== 'refused' || rules.illegible !== 'refused';
  if (!offered || !taken) return null;

  return {
    open,
    chosen: chosen && stated !== null && rules[stated] !== 'refused',
    stated,
    rules,
    confirmed,
    confirm,
    toggle,
    choose,
    undo,
  };
}
