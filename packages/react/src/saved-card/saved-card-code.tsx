'use client';
import { securityCodePlace } from '@flipside/core';
import { forwardRef, useEffect, useMemo } from 'react';
import { CardContext, type CardContextValue } from '../field/card-context.ts';
import { SecurityCodeField, type SecurityCodeFieldProps } from '../security-code/security-code-field.tsx';
import { useSavedCard, useSavedCardList } from './saved-card-context.ts';

export interface SavedCardCodeProps extends Omit<SecurityCodeFieldProps, 'brand'> {}

const nobody = () => {};

/**
 * Asks for the code again, with the hint, the picture and the length of this very card. Nothing while another card is chosen, and
 * for a brand that prints no code. Form props go to the `<input>`, which is the ref.
 */
export const SavedCardCode = forwardRef<HTMLInputElement, SavedCardCodeProps>(function SavedCardCode(props, ref) {
  const { id, announcer, join, today, codeAskedFor } = useSavedCardList('Code');
  const { card, brand, lastFour, chosen } = useSavedCard('Code');
  const place = useMemo(() => brand && securityCodePlace([brand]), [brand]);
  const context = useMemo<CardContextValue>(
    () => ({ card: { brand, place, lastFour }, learn: nobody, announcer, accepted: undefined, today, id, join }),
    [brand, place, lastFour, announcer, today, id, join],
  );

  // After the field has joined: a form library writes the code of the card before into it.
  const asked = chosen && place?.side !== 'none';
  useEffect(() => {
    if (asked) codeAskedFor(card.id);
  }, [asked, codeAskedFor, card.id]);

  if (!asked) return null;

  return (
    <CardContext.Provider value={context}>
      <SecurityCodeField ref={ref} {...props} />
    </CardContext.Provider>
  );
});
