'use client';
import { acceptingReader, enCardNumber, enRefused, type Brand, type CardReader } from '@flipside/core';
import { useCallback, useMemo, useState } from 'react';
import { useCard } from '../field/card-context.ts';
import type { FieldState } from '../field/field-context.ts';
import { fieldState } from '../field/field-state.ts';
import type { FieldOptions } from '../field/field-options.ts';
import { present } from '../field/state-attribute.ts';
import { useSameList } from '../field/use-same-list.ts';
import { useTellCard } from '../field/use-tell-card.ts';
import { useTextField } from '../field/use-text-field.ts';
import { useWords } from '../messages/messages-context.tsx';
import { brandsOnOffer, createChosenBrand, type BrandChoice } from './brand-choice.ts';
import { cardNumberMeaning, type CardNumberMeaning } from './card-number-meaning.ts';
import { cardNumberProblem, isCertain, needsAdvice } from './card-number-problem.ts';

export interface CardNumberOptions extends FieldOptions<CardNumberMeaning> {
  /** The ids of the brands that the merchant takes. All that are known, unless named. */
  accepted?: readonly string[] | undefined;
  /**
   * A reader with brands of the merchant's own (`cardReader({ overrides })`), which may ask about issuers (`lookupBin`): the field
   * asks as the digits come, and goes by the answer from then on. Brings its own `accepted`.
   */
  reader?: CardReader | undefined;
}

export interface CardNumberState extends FieldState {
  /** The brand to show, null while it is unknown. */
  readonly brand: Brand | null;
  readonly reading: CardNumberMeaning;
  /** The brands that the merchant takes, where the merchant named them. */
  readonly acceptedBrands: readonly Brand[];
  /** The choice on a card of several brands that the merchant takes, null where there is nothing to choose. */
  readonly brandChoice: BrandChoice | null;
}

/** A card-number field for any design system's input: spread `inputProps` on it and hand it `ref`. */
export function useCardNumber({
  accepted: ownAccepted,
  reader: ownReader,
  required = true,
  error,
  onValueChange,
}: CardNumberOptions = {}): CardNumberState {
  const card = useCard();
  const words = useWords('cardNumber', enCardNumber);
  const refusals = useWords('refused', enRefused);
  const accepted = useSameList(ownAccepted ?? card?.accepted);
  const reader = useMemo(() => ownReader ?? acceptingReader(accepted), [ownReader, accepted]);
  const acceptedBrands = useMemo(
    () => (accepted === undefined && ownReader === undefined ? [] : reader.accepted),
    [accepted, ownReader, reader],
  );
  const [chosen] = useState(createChosenBrand);
  const names = acceptedBrands.map((brand) => brand.name);

  const field = useTextField<CardNumberMeaning>('number', {
    format: reader.format,
    read: useCallback((text) => cardNumberMeaning(reader, text, chosen), [reader, chosen]),
    canonical: (text) => reader.format.keep(text),
    problem: (meaning) => cardNumberProblem(meaning, { errors: words.errors, required, accepted: names }),
    atOnce: isCertain,
    refused: (refusal) => (refusal === 'full' ? refusals.numberFull : refusals.letter),
    error,
    news: (meaning, left) => {
      if (needsAdvice(meaning, left)) return words.luhnAdvice;
      if (meaning.brand === null) return null;
      const onOffer = brandsOnOffer(meaning.brand, meaning.alternatives);
      return onOffer.length === 0
        ? words.detected({ brand: meaning.brand.name })
        : words.brandChoice.offered({ brands: onOffer.map((brand) => brand.name) });
    },
    choice: ({ chosenBrand }) => chosenBrand?.id,
    onValueChange: ownReader
      ? (value) => {
          onValueChange?.(value);
          void ownReader.lookUp(value.reveal()).then((came) => came && field.reread());
        }
      : onValueChange,
  });

  const { meaning } = field;
  useTellCard(meaning, field.handle);

  const advised = needsAdvice(meaning, field.left);
  const takes = names.length === 0 ? null : words.accepted({ brands: names });

  const choose = (id: string) => {
    chosen.choose(id);
    field.reread();
  };

  return {
    brand: meaning.brand,
    reading: meaning,
    acceptedBrands,
    brandChoice: meaning.chosenBrand && {
      brands: brandsOnOffer(meaning.brand, meaning.alternatives),
      chosen: meaning.chosenBrand,
      choose,
    },
    ...fieldState({
      field,
      label: words.label,
      hint: advised ? words.luhnAdvice : takes,
      required,
      complete: meaning.kind === 'complete',
      inputProps: { inputMode: 'numeric', autoComplete: 'cc-number', dir: 'ltr' },
      rootProps: { 'data-brand': meaning.brand?.id, 'data-advice': present(advised) },
    }),
  };
}
