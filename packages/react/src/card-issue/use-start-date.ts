'use client';
import { enRefused, enStartDate, expiryFormat, readStartDate, type StartDateReading } from '@flipside/core';
import { useCallback } from 'react';
import { useCard } from '../field/card-context.ts';
import type { FieldState } from '../field/field-context.ts';
import type { FieldOptions } from '../field/field-options.ts';
import { fieldState } from '../field/field-state.ts';
import { present } from '../field/state-attribute.ts';
import { useTextField } from '../field/use-text-field.ts';
import { useWords } from '../messages/messages-context.tsx';
import { startDateAdvice } from './start-date-advice.ts';
import { startDateValue } from './start-date-value.ts';

export interface StartDateOptions extends Omit<FieldOptions<StartDateReading>, 'required'> {
  /** The clock: asked when something is typed. Hand in a fixed one for tests and snapshots. */
  today?: (() => Date) | undefined;
}

export interface StartDateState extends FieldState {
  readonly reading: StartDateReading;
}

const systemClock = () => new Date();

/** Known without the clock, as of an expiry date. */
const empty: StartDateReading = { kind: 'empty' };

/** A start date for any design system's input: spread `inputProps` on it and hand it `ref`. It blocks no submit. */
export function useStartDate({ today: ownToday, error, onValueChange }: StartDateOptions = {}): StartDateState {
  const card = useCard();
  const words = useWords('startDate', enStartDate);
  const refusals = useWords('refused', enRefused);
  const today = ownToday ?? card?.today ?? systemClock;

  const field = useTextField<StartDateReading>('start-date', {
    format: expiryFormat,
    read: useCallback((text) => (text === '' ? empty : readStartDate(text, today())), [today]),
    canonical: (text) => startDateValue(text, today()),
    problem: () => null,
    atOnce: () => false,
    refused: (refusal) => {
      const { startDateFull: full, letter, month } = refusals;
      return { full, letter, month }[refusal];
    },
    error,
    news: (reading, left) => (left ? startDateAdvice(reading, words.advice) : null),
    onValueChange,
  });

  const { meaning } = field;
  const advice = field.left ? startDateAdvice(meaning, words.advice) : null;

  return {
    reading: meaning,
    ...fieldState({
      field,
      label: words.label,
      hint: advice ?? words.hint,
      required: false,
      complete: meaning.kind === 'valid',
      inputProps: { inputMode: 'numeric', autoComplete: 'off', dir: 'ltr' },
      rootProps: { 'data-advice': present(advice !== null) },
    }),
  };
}
