'use client';
import type { Brand, SecurityCodePlace } from '@flipside/core';
import { createContext, useContext } from 'react';
import type { Announcer } from './announcer.ts';
import type { FieldName } from './field-name.ts';
import type { FieldHandle } from './field-handle.ts';

/** What the fields of one card know of each other. Of the number it is the brand and, once complete, the last four digits. */
export interface CardFacts {
  readonly brand: Brand | null;
  readonly place: SecurityCodePlace | null;
  readonly lastFour: string | null;
}

export const unknownCard: CardFacts = { brand: null, place: null, lastFour: null };

export interface CardContextValue {
  readonly card: CardFacts;
  readonly learn: (facts: CardFacts) => void;
  readonly announcer: Announcer;
  readonly accepted: readonly string[] | undefined;
  readonly today: (() => Date) | undefined;
  /** The base from which the ids of the fields derive. */
  readonly id: string;
  /** A field joins the card and is asked when the form is submitted. */
  readonly join: (name: FieldName, field: FieldHandle) => () => void;
}

export const CardContext = createContext<CardContextValue | null>(null);

/** The card around a field, null for a field that stands alone. */
export const useCard = (): CardContextValue | null => useContext(CardContext);
