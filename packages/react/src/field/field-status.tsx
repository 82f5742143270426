'use client';
import { forwardRef } from 'react';
import { useCard } from './card-context.ts';
import { useField } from './field-context.ts';
import { StatusRegion, type StatusRegionProps } from './status-region.tsx';

export interface FieldStatusProps extends Omit<StatusRegionProps, 'announcer'> {}

/** The status region of a field that stands alone. Inside `CardFields`, which brings one for all, it renders nothing. Renders a `<div>`. */
export const FieldStatus = forwardRef<HTMLDivElement, FieldStatusProps>(function FieldStatus(props, ref) {
  const { announcer } = useField('Status');
  if (useCard() !== null) return null;

  return <StatusRegion ref={ref} announcer={announcer} {...props} />;
});
