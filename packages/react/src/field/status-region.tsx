'use client';
import { forwardRef, useRef, type ComponentPropsWithoutRef } from 'react';
import type { Announcer } from './announcer.ts';
import { useForwardedRef } from './use-forwarded-ref.ts';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.ts';

export interface StatusRegionProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  announcer: Announcer;
}

/** Speaks each change once to a screen reader. Always there, so that the first change is heard too. Renders a `<div>`. */
export const StatusRegion = forwardRef<HTMLDivElement, StatusRegionProps>(function StatusRegion(
  { announcer, ...rest },
  ref,
) {
  const region = useRef<HTMLDivElement | null>(null);
  useForwardedRef(ref, region);

  // Written past React: a sentence changes one text and nothing else, and most come while a key waits.
  useIsomorphicLayoutEffect(() => {
    const speak = () => {
      const node = region.current;
      if (node && node.textContent !== announcer.said()) node.textContent = announcer.said();
    };
    speak();
    return announcer.subscribe(speak);
  }, [announcer]);

  return <div ref={region} role="status" data-flipside="" data-part="status" {...rest} />;
});
