'use client';
import { useContext } from 'react';
import { AllPartsContext } from './all-parts.ts';
import { useField, type DescribingPart } from './field-context.ts';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.ts';

/** Lets a part describe its input for as long as it is rendered and says something. Returns the part's id. */
export function useDescribedBy(part: DescribingPart, ownId: string | undefined, says: boolean): string {
  const { id: inputId, describe } = useField(part);
  const id = ownId ?? `${inputId}-${part}`;

  const allParts = useContext(AllPartsContext);

  useIsomorphicLayoutEffect(() => {
    if (!says || allParts) return undefined;
    describe(part, id);
    return () => describe(part, null);
  }, [part, id, says, allParts, describe]);

  return id;
}
