'use client';
import {
  brands,
  securityCodeFormat,
  securityCodePlace,
  type Brand,
  type BrandId,
  type SecurityCodePlace,
} from '@flipside/core';
import { useCallback, useMemo, useState } from 'react';
import { unknownCard, useCard } from '../field/card-context.ts';
import type { FieldState } from '../field/field-context.ts';
import type { FieldOptions } from '../field/field-options.ts';
import { fieldState } from '../field/field-state.ts';
import { present } from '../field/state-attribute.ts';
import { useFormCard } from '../field/use-form-card.ts';
import { useTextField } from '../field/use-text-field.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { securityCodeHint } from './security-code-hint.ts';
import { securityCodeMeaning, type SecurityCodeMeaning } from './security-code-meaning.ts';
import { securityCodeProblem } from './security-code-problem.ts';
import { useFallback, type FallbackState } from './use-fallback.ts';
import { useForgetting } from './use-forgetting.ts';

export interface SecurityCodeOptions extends FieldOptions<SecurityCodeMeaning> {
  /** The brand of the card, where no number in the same card or form tells it. Decides how many digits, and where to look. */
  brand?: BrandId | Brand | null | undefined;
  /**
   * Whether the merchant takes X (my card has no code) and I (I can't read it).
   * @default true
   */
  fallbacks?: boolean | undefined;
  /** Where an order can be placed without the form, offered beside the fallbacks. */
  orderBy?: { phone?: string | undefined; fax?: string | undefined } | undefined;
}

export interface SecurityCodeState extends FieldState {
  readonly reading: SecurityCodeMeaning;
  readonly place: SecurityCodePlace;
  /** The last four digits of the number, once it is complete. */
  readonly lastFour: string | null;
  /** The way out for a code that can't be entered, null where the merchant takes none. */
  readonly fallback: FallbackState | null;
  readonly orderBy: SecurityCodeOptions['orderBy'];
}

/** Until a number tells more, the code may be wherever one of the brands has it. */
export const anywhere = securityCodePlace(Object.values(brands).filter((brand) => brand.onByDefault));

/** A security-code field for any design system's input: spread `inputProps` on it and hand it `ref`. */
export function useSecurityCode({
  brand,
  fallbacks = true,
  orderBy,
  required = true,
  error,
  onValueChange,
}: SecurityCodeOptions = {}): SecurityCodeState {
  const card = useCard();
  const messages = useMessages();
  const [formCard, hearFormCard] = useState(unknownCard);
  const { place: known, lastFour } = card?.card ?? formCard;
  const place = useMemo(() => (brand ? securityCodePlace([rowOf(brand)]) : (known ?? anywhere)), [brand, known]);
  const longest = place.lengths.at(-1) ?? 4;
  const format = useMemo(() => securityCodeFormat({ longest }), [longest]);

  const field = useTextField<SecurityCodeMeaning>('csc', {
    format,
    read: useCallback((text) => securityCodeMeaning(text, place), [place]),
    canonical: (text) => format.keep(text),
    problem: ({ kind }) => securityCodeProblem(kind, { place, messages, required, fallbacks }),
    atOnce: ({ kind }) => kind === 'too-long' || (!fallbacks && (kind === 'absent' || kind === 'illegible')),
    refused: (refusal) => (refusal === 'full' ? messages.refused.codeFull : messages.refused.letterBesideDigits),
    secret: true,
    error,
    news: ({ kind }) => {
      const { chosenAbsent, chosenIllegible } = messages.securityCode.fallback;
      if (!fallbacks) return null;
      return kind === 'absent' ? chosenAbsent : kind === 'illegible' ? chosenIllegible : null;
    },
    onValueChange,
  });
  useForgetting(field.handle);
  useFormCard(field.handle, hearFormCard);

  const { meaning } = field;
  const fallback = useFallback({
    offered: fallbacks && place.side !== 'none',
    kind: meaning.kind,
    write: field.write,
    element: field.handle.element,
  });

  return {
    reading: meaning,
    place,
    lastFour,
    fallback,
    orderBy,
    ...fieldState({
      field,
      label: messages.securityCode.label,
      hint: securityCodeHint(place, messages),
      required: required && place.policy === 'required',
      complete: meaning.kind === 'code',
      inputProps: {
        // A digit pad has no letters: while the choices are open, X and I can be typed too.
        inputMode: fallback?.open ? 'text' : 'numeric',
        autoComplete: 'cc-csc',
        autoCapitalize: 'characters',
        dir: 'ltr',
        readOnly: fallback?.chosen ?? false,
      },
      rootProps: { 'data-side': place.side, 'data-fallback': present(fallback?.chosen === true) },
    }),
  };
}

export function rowOf(brand: BrandId | Brand): Brand {
  return typeof brand === 'string' ? brands[brand] : brand;
}
