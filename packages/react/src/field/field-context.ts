'use client';
import { createContext, useContext, type HTMLAttributes, type InputHTMLAttributes } from 'react';
import type { Announcer } from './announcer.ts';

/** The parts that may describe an input. */
export type DescribingPart = 'error' | 'hint';

/** State as attributes, present or absent: `data-invalid`, `data-filled`. */
export type StateAttributes = { readonly [name: `data-${string}`]: string | undefined };

/** What every hook of a field returns, for any design system's input. */
export interface FieldState {
  readonly ref: (input: HTMLInputElement | null) => void;
  /** Its `className` keeps session replays out: join yours to it. */
  readonly inputProps: InputHTMLAttributes<HTMLInputElement> & StateAttributes;
  readonly filled: boolean;
  /** An error is shown. */
  readonly invalid: boolean;
  readonly label: string;
  readonly hint: string | null;
  readonly error: string | null;
  readonly announcer: Announcer;
  /** State for the element around the field. */
  readonly rootProps: HTMLAttributes<HTMLElement> & StateAttributes;
}

export interface FieldContextValue extends FieldState {
  /** The input's id; those of label, hint and error derive from it. */
  readonly id: string;
  /** The ids of the parts that are rendered at this moment, and describe the input. */
  readonly described: Readonly<Record<DescribingPart, string | null>>;
  readonly describe: (part: DescribingPart, id: string | null) => void;
}

export const FieldContext = createContext<FieldContextValue | null>(null);

/** The field around a part. */
export function useField(part: string): FieldContextValue {
  const field = useContext(FieldContext);
  if (field === null) {
    throw new Error(
      `<${part}> has no field around it, so it can find neither its label nor its input. ` +
        'Put it inside the Root of its field: <CardNumber.Root>, <Expiry.Root>, <SecurityCode.Root>, ' +
        '<StartDate.Root>, <IssueNumber.Root> or <CardholderName.Root>.',
    );
  }
  return field;
}
