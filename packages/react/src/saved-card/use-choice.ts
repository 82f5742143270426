'use client';
import { useCallback, useEffect, useInsertionEffect, useRef, useState, type Ref, type RefObject } from 'react';
import { onFormReset } from '../field/on-reset.ts';
import { useIsomorphicLayoutEffect } from '../field/use-isomorphic-layout-effect.ts';
import { useHandedRadios } from './use-handed-radios.ts';
import { createRadioGroup, type RadioGroup } from './radio-group.ts';

interface ChoiceRules {
  /** What is chosen in the first render. */
  readonly initial: string;
  /** Hears of another choice before anything of it is shown. */
  readonly onChange: (value: string | null) => void;
  /** What the radios are handed to: a form library. */
  readonly ref: Ref<HTMLInputElement> | undefined;
  /** Says which radios there are. */
  readonly members: string;
}

export interface Choice {
  readonly chosen: string | null;
  readonly radios: RadioGroup;
  /** Asks the radios which of them is chosen. */
  readonly ask: () => void;
}

/**
 * Which radio of a fieldset is chosen. The radios are the browser's: form libraries, resets and who chose before hydration write to
 * them, and React is told.
 */
export function useChoice(root: RefObject<HTMLFieldSetElement | null>, rules: ChoiceRules): Choice {
  const [chosen, setChosen] = useState<string | null>(rules.initial);
  const known = useRef(chosen);
  const latest = useRef(rules);
  useInsertionEffect(() => {
    latest.current = rules;
  });

  const [radios] = useState(createRadioGroup);
  const ask = useCallback(() => {
    const found = radios.chosen();
    if (found === known.current) return;

    known.current = found;
    latest.current.onChange(found);
    setChosen(found);
  }, [radios]);

  useHandedRadios(radios, rules);

  // After the radios have joined: the shopper, the browser or a library may have chosen before.
  useIsomorphicLayoutEffect(() => {
    ask();
    // A library sets one radio after the other: in between, two or none are chosen.
    return radios.subscribe(() => queueMicrotask(ask));
  }, [radios, ask]);

  useEffect(() => {
    const form = root.current?.form;
    if (!form) return undefined;

    const listening = new AbortController();
    const onReset = (event: Event, byReact: boolean) => {
      const radio = radios.radio(known.current ?? '');
      // A form action that answers with an error must not end at another card.
      if (byReact) queueMicrotask(() => radio && (radio.checked = true));
      else setTimeout(() => event.defaultPrevented || ask());
    };
    onFormReset(form, onReset, listening.signal);
    return () => listening.abort();
  }, [root, radios, ask]);

  return { chosen, radios, ask };
}
