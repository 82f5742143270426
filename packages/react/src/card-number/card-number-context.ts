'use client';
import type { Brand } from '@flipside/core';
import { createContext, useContext } from 'react';
import type { BrandChoice } from './brand-choice.ts';

interface CardNumberContextValue {
  readonly brand: Brand | null;
  readonly acceptedBrands: readonly Brand[];
  readonly brandChoice: BrandChoice | null;
}

export const CardNumberContext = createContext<CardNumberContextValue | null>(null);

/** The card-number field around a part. */
export function useCardNumberContext(part: string): CardNumberContextValue {
  const context = useContext(CardNumberContext);
  if (context === null) {
    throw new Error(
      `<CardNumber.${part}> has no card number around it, so it can't tell the brand. Put it inside <CardNumber.Root>.`,
    );
  }
  return context;
}
