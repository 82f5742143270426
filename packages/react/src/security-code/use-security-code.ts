'use client';
import { enRefused, enSecurityCode, securityCodeFormat, securityCodePlace } from '@flipside/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { unknownCard, useCard } from '../field/card-context.ts';
import { fieldState } from '../field/field-state.ts';
import { present } from '../field/state-attribute.ts';
import { useFormCard } from '../field/use-form-card.ts';
import { useTextField } from '../field/use-text-field.ts';
import { useWords } from '../messages/messages-context.tsx';
import { anywhere, rowOf } from './brand-handed-in.ts';
import { stillHolds, type Confirmation } from './confirmation.ts';
import { fallbackRules } from './fallback-rules.ts';
import { securityCodeHint } from './security-code-hint.ts';
import { securityCodeMeaning, type SecurityCodeMeaning } from './security-code-meaning.ts';
import type { SecurityCodeOptions, SecurityCodeState } from './security-code-options.ts';
import { securityCodeProblem } from './security-code-problem.ts';
import { useAnswer, type AskedFor } from './use-answer.ts';
import { statementOf, useFallback } from './use-fallback.ts';
import { useForgetting } from './use-forgetting.ts';
import { useHoldingSubmit } from './use-holding-submit.ts';
import { useStatement } from './use-statement.ts';

/** A security-code field for any design system's input: spread `inputProps` on it and hand it `ref`. */
export function useSecurityCode({
  brand,
  region,
  fallbacks = true,
  orderBy,
  onStatement,
  answer,
  forgetAfterMinutes = 10,
  mask = false,
  required = true,
  error,
  onValueChange,
}: SecurityCodeOptions = {}): SecurityCodeState {
  const card = useCard();
  const words = useWords('securityCode', enSecurityCode);
  const refusals = useWords('refused', enRefused);
  const [formCard, hearFormCard] = useState(unknownCard);
  const { brand: told, place: known, lastFour } = card?.card ?? formCard;
  const own = useMemo(() => (brand ? rowOf(brand) : null), [brand]);
  const place = useMemo(() => (own ? securityCodePlace([own]) : (known ?? anywhere)), [own, known]);
  const row = own ?? told;
  const longest = place.lengths.at(-1) ?? 4;
  const format = useMemo(() => securityCodeFormat({ longest }), [longest]);
  const rules = fallbackRules(fallbacks, { brand: row, region });
  function ruleFor(kind: SecurityCodeMeaning['kind']) {
    const said = statementOf(kind);
    return said && rules[said];
  }
  const [confirmed, setConfirmed] = useState<Confirmation | null>(null);
  const [revealed, setRevealed] = useState(false);
  // Why the code is gone, until something else is typed: anew each time, since the focus comes each time that it is asked for.
  const [gone, setGone] = useState<{ readonly why: 'forgotten' | AskedFor } | null>(null);
  const asked = gone?.why === 'forgotten' ? null : gone;

  // With no time at all each digit would go as it is typed.
  const minutes = forgetAfterMinutes > 0 ? forgetAfterMinutes : 10;
  const sentences = { ...words.asked, forgotten: words.errors.forgotten({ minutes }) };
  const field = useTextField<SecurityCodeMeaning>('csc', {
    format,
    read: useCallback((text) => securityCodeMeaning(text, place), [place]),
    canonical: (text) => format.keep(text),
    problem: ({ kind }) =>
      securityCodeProblem(kind, { place, errors: words.errors, required, rules, confirmed: confirmed?.of ?? null }),
    atOnce: ({ kind }) => kind === 'too-long' || ruleFor(kind) === 'refused',
    // On the way from the letter to the tick nothing is wrong.
    waits: ({ kind }) => statementOf(kind) !== null,
    refused: (refusal) => (refusal === 'full' ? refusals.codeFull : refusals.letterBesideDigits),
    secret: true,
    error: error ?? (gone && sentences[gone.why]),
    saidByFocus: (error ?? null) === null && asked !== null,
    news: ({ kind }) => {
      if (statementOf(kind) === null || ruleFor(kind) === 'refused') return null;
      return kind === 'absent' ? words.fallback.chosenAbsent : words.fallback.chosenIllegible;
    },
    onValueChange: (value) => {
      touched();
      setGone(null);
      onValueChange?.(value);
    },
  });
  const { meaning, handle } = field;
  const touched = useForgetting(handle, {
    minutes,
    onForgotten: () => setGone({ why: 'forgotten' }),
  });
  useFormCard(handle, hearFormCard);
  useAnswer(answer, handle, (why) => setGone({ why }));

  // Once React has taken `readOnly` off. What the shopper is asked for, the focus says: the status region stays silent.
  useEffect(() => {
    if (asked === null) return;
    handle.ask();
    handle.element()?.focus();
  }, [asked, handle]);

  const stated = statementOf(meaning.kind);
  if (confirmed !== null && !stillHolds(confirmed, stated, place.side)) setConfirmed(null);

  const fallback = useFallback({
    rules,
    offered: place.side !== 'none',
    stated,
    confirmed: confirmed !== null,
    confirm: (yes) => setConfirmed(yes && stated ? { of: stated, side: place.side } : null),
    write: field.write,
    element: handle.element,
  });
  const rule = stated && rules[stated];
  const believed = rule === 'taken' || (confirmed !== null && rule !== 'refused');
  useHoldingSubmit(handle, stated !== null && !believed);
  useStatement(
    {
      said: believed && fallback ? stated : null,
      rule,
      chosen: fallback?.chosen === true,
      brand: row,
      words: words.fallback,
    },
    onStatement,
  );

  return {
    reading: meaning,
    place,
    lastFour,
    groups: row?.groups,
    fallback,
    orderBy,
    reveal: mask ? { revealed, toggle: () => setRevealed((before) => !before) } : null,
    ...fieldState({
      field,
      label: words.label,
      hint: securityCodeHint(place, words.hint),
      required: required && place.policy === 'required',
      complete: meaning.kind === 'code',
      inputProps: {
        // A digit pad has no letters: while the choices are open, X and I can be typed too.
        inputMode: fallback?.open ? 'text' : 'numeric',
        autoComplete: 'cc-csc',
        autoCapitalize: 'characters',
        dir: 'ltr',
        readOnly: fallback?.chosen ?? false,
        'data-masked': present(mask && !revealed && stated === null),
      },
      rootProps: { 'data-side': place.side, 'data-fallback': present(fallback?.chosen === true) },
    }),
  };
}
