'use client';
import { forwardRef, useSyncExternalStore, type ComponentPropsWithoutRef } from 'react';
import type { Announcer } from './announcer.ts';

export interface StatusRegionProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  announcer: Announcer;
}

const silence = () => '';

/** Speaks each change once to a screen reader. Always there, so that the first change is heard too. Renders a `<div>`. */
export const StatusRegion = forwardRef<HTMLDivElement, StatusRegionProps>(function StatusRegion(
  { announcer, ...rest },
  ref,
) {
  const said = useSyncExternalStore(announcer.subscribe, announcer.said, silence);

  return (
    <div ref={ref} role="status" data-flipside="" data-part="status" {...rest}>
      {said}
    </div>
  );
});
