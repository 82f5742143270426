'use client';
import { enSecurityCode, enSecurityCodeHelp, securityCodePlace, type SecurityCodePlace } from '@flipside/core';
import { useContext, useId, useMemo } from 'react';
import { useCard } from '../field/card-context.ts';
import { FieldContext } from '../field/field-context.ts';
import { useWords } from '../messages/messages-context.tsx';
import { anywhere, rowOf } from './brand-handed-in.ts';
import { fallbackRules } from './fallback-rules.ts';
import { helpAnswers, type HelpAnswer } from './help-answers.ts';
import { SecurityCodeContext } from './security-code-context.ts';
import type { SecurityCodeOptions } from './security-code-options.ts';

/** What the help is about, where no field around it tells. */
export interface HelpOptions extends Pick<SecurityCodeOptions, 'brand' | 'fallbacks' | 'orderBy' | 'required'> {}

export interface Help {
  /** The id of what opens: derived from the field's, where there is one. */
  readonly id: string;
  readonly place: SecurityCodePlace;
  readonly answers: readonly HelpAnswer[];
}

/** The answers for this card: what is handed in comes first, then what the field or the card around says. */
export function useHelp({ brand, fallbacks, orderBy, required }: HelpOptions): Help {
  const generatedId = useId();
  const field = useContext(FieldContext);
  const code = useContext(SecurityCodeContext);
  const card = useCard();
  const words = useWords('securityCodeHelp', enSecurityCodeHelp);
  const buttons = useWords('securityCode', enSecurityCode).fallback;

  const known = code?.place ?? card?.card.place ?? anywhere;
  const row = useMemo(() => (brand ? rowOf(brand) : null), [brand]);
  const place = useMemo(() => (row ? securityCodePlace([row]) : known), [row, known]);
  const demanded = code === null || code.inputProps['aria-required'] === true || code.place.policy !== 'required';

  const handedIn = fallbacks ?? (code === null || code.fallback !== null);
  const rules =
    fallbacks === undefined && code?.fallback ? code.fallback.rules : fallbackRules(handedIn, { brand: row });

  const answers = helpAnswers(
    {
      place,
      rules,
      orderBy: orderBy ?? code?.orderBy,
      required: required ?? demanded,
    },
    words,
    buttons,
  );

  return { id: `${field?.id ?? generatedId}-help`, place, answers };
}
