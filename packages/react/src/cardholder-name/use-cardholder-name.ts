'use client';
import {
  enCardholderName,
  enRefused,
  plainFormat,
  readCardholderName,
  type CardholderNameReading,
} from '@flipside/core';
import type { FieldState } from '../field/field-context.ts';
import { fieldState } from '../field/field-state.ts';
import type { FieldOptions } from '../field/field-options.ts';
import { useTextField } from '../field/use-text-field.ts';
import { useWords } from '../messages/messages-context.tsx';
import { cardholderNameProblem } from './cardholder-name-problem.ts';

/** What the text of the field says, without the text. */
export type CardholderNameMeaning = Pick<CardholderNameReading, 'kind'>;

export interface CardholderNameOptions extends FieldOptions<CardholderNameMeaning> {}

export interface CardholderNameState extends FieldState {
  readonly reading: CardholderNameMeaning;
}

/** A cardholder-name field for any design system's input: spread `inputProps` on it and hand it `ref`. */
export function useCardholderName({
  required = true,
  error,
  onValueChange,
}: CardholderNameOptions = {}): CardholderNameState {
  const words = useWords('cardholderName', enCardholderName);
  const refused = useWords('refused', enRefused);

  const field = useTextField<CardholderNameMeaning>('name', {
    format: plainFormat,
    read: meaningOf,
    canonical: (text) => text.trim(),
    problem: (reading) => cardholderNameProblem(reading, words.errors, required),
    atOnce: ({ kind }) => kind === 'card-number',
    refused: () => refused.letter,
    error,
    onValueChange,
  });

  const { meaning } = field;

  return {
    reading: meaning,
    ...fieldState({
      field,
      label: words.label,
      hint: words.hint,
      required,
      complete: meaning.kind === 'name',
      inputProps: { autoComplete: 'cc-name', autoCapitalize: 'words', dir: 'auto' },
    }),
  };
}

function meaningOf(text: string): CardholderNameMeaning {
  return { kind: readCardholderName(text).kind };
}
