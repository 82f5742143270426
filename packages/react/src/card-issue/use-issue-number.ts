'use client';
import { enIssueNumber, enRefused, issueNumberFormat, readIssueNumber, type IssueNumberReading } from '@flipside/core';
import type { FieldState } from '../field/field-context.ts';
import type { FieldOptions } from '../field/field-options.ts';
import { fieldState } from '../field/field-state.ts';
import { present } from '../field/state-attribute.ts';
import { useTextField } from '../field/use-text-field.ts';
import { useWords } from '../messages/messages-context.tsx';
import { issueNumberAdvice } from './issue-number-advice.ts';
import { issueNumberValue } from './issue-number-value.ts';

/** What the text of the field says, without its digits. */
export interface IssueNumberMeaning {
  readonly kind: IssueNumberReading['kind'];
}

export interface IssueNumberOptions extends Omit<FieldOptions<IssueNumberMeaning>, 'required'> {}

export interface IssueNumberState extends FieldState {
  readonly reading: IssueNumberMeaning;
}

const read = (text: string): IssueNumberMeaning => ({ kind: readIssueNumber(text).kind });

/** An issue number for any design system's input: spread `inputProps` on it and hand it `ref`. It blocks no submit. */
export function useIssueNumber({ error, onValueChange }: IssueNumberOptions = {}): IssueNumberState {
  const words = useWords('issueNumber', enIssueNumber);
  const refusals = useWords('refused', enRefused);

  const field = useTextField<IssueNumberMeaning>('issue-number', {
    format: issueNumberFormat,
    read,
    canonical: issueNumberValue,
    problem: () => null,
    atOnce: () => false,
    refused: (refusal) => (refusal === 'full' ? refusals.issueNumberFull : refusals.letter),
    error,
    news: ({ kind }, left) => (left ? issueNumberAdvice(kind, words.advice) : null),
    onValueChange,
  });

  const { meaning } = field;
  const advice = field.left ? issueNumberAdvice(meaning.kind, words.advice) : null;

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
