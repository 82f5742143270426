'use client';
import { canonicalExpiry, enExpiry, enRefused, expiryFormat, readExpiry, type ExpiryReading } from '@flipside/core';
import { useCallback } from 'react';
import { useCard } from '../field/card-context.ts';
import type { FieldState } from '../field/field-context.ts';
import { fieldState } from '../field/field-state.ts';
import type { FieldOptions } from '../field/field-options.ts';
import { useTextField } from '../field/use-text-field.ts';
import { useWords } from '../messages/messages-context.tsx';
import { expiryProblem } from './expiry-problem.ts';

export interface ExpiryOptions extends FieldOptions<ExpiryReading> {
  /** The clock: asked when something is typed. Hand in a fixed one for tests and snapshots. */
  today?: (() => Date) | undefined;
  /**
   * How many years ahead a card may be valid.
   * @default 30
   */
  maxYearsAhead?: number | undefined;
}

export interface ExpiryState extends FieldState {
  readonly reading: ExpiryReading;
}

const systemClock = () => new Date();

/** Known without the clock: Next builds no page ahead that asks for the date while it renders. */
const empty: ExpiryReading = { kind: 'empty' };

/** An expiry field for any design system's input: spread `inputProps` on it and hand it `ref`. */
export function useExpiry({
  today: ownToday,
  maxYearsAhead,
  required = true,
  error,
  onValueChange,
}: ExpiryOptions = {}): ExpiryState {
  const card = useCard();
  const words = useWords('expiry', enExpiry);
  const refused = useWords('refused', enRefused);
  const today = ownToday ?? card?.today ?? systemClock;

  const field = useTextField<ExpiryReading>('expiry', {
    format: expiryFormat,
    read: useCallback(
      (text) => (text === '' ? empty : readExpiry(text, today(), maxYearsAhead === undefined ? {} : { maxYearsAhead })),
      [today, maxYearsAhead],
    ),
    canonical: (text) => canonicalExpiry(text) ?? text,
    problem: (reading) => expiryProblem(reading, words.errors, required),
    atOnce: () => false,
    refused: (refusal) => {
      const { expiryFull: full, letter, month } = refused;
      return { full, letter, month }[refusal];
    },
    error,
    onValueChange,
  });

  const { meaning } = field;

  return {
    reading: meaning,
    ...fieldState({
      field,
      label: words.label,
      hint: meaning.kind === 'valid' && meaning.lastMonth ? words.lastMonth : words.hint,
      required,
      complete: meaning.kind === 'valid',
      inputProps: { inputMode: 'numeric', autoComplete: 'cc-exp', dir: 'ltr' },
    }),
  };
}
