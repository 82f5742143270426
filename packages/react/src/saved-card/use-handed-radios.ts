'use client';
import type { Ref } from 'react';
import { useIsomorphicLayoutEffect } from '../field/use-isomorphic-layout-effect.ts';
import type { RadioGroup } from './radio-group.ts';

interface Handing {
  readonly ref: Ref<HTMLInputElement> | undefined;
  /** Says which radios there are. */
  readonly members: string;
}

/**
 * Hands all radios to the ref of a form library, after they have joined. React Hook Form would believe the radio that is marked as
 * the default before its own default values, and without those the first radio that it gets, chosen or not. So the chosen one is
 * the first, and no mark is on it then.
 */
export function useHandedRadios(radios: RadioGroup, { ref, members }: Handing): void {
  useIsomorphicLayoutEffect(() => {
    if (!ref) return undefined;

    const all = radios.all();
    const chosenFirst = [...all.filter((radio) => radio.checked), ...all.filter((radio) => !radio.checked)];
    const marked = chosenFirst.filter((radio) => radio.defaultChecked);
    for (const radio of marked) radio.defaultChecked = false;
    const takeBack = chosenFirst.map((radio) => hand(ref, radio));
    for (const radio of marked) radio.defaultChecked = true;

    return () => {
      for (const back of takeBack) back();
    };
  }, [radios, ref, members]);
}

function hand(ref: NonNullable<Ref<HTMLInputElement>>, radio: HTMLInputElement): () => void {
  if (typeof ref === 'function') {
    const cleanUp = ref(radio);
    return typeof cleanUp === 'function' ? cleanUp : () => void ref(null);
  }

  ref.current = radio;
  return () => (ref.current = null);
}
