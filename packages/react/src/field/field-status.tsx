'use client';
import { forwardRef } from 'react';
import { useField } from './field-context.ts';
import { StatusRegion, type StatusRegionProps } from './status-region.tsx';
import { useVoice } from './voice-context.ts';

export interface FieldStatusProps extends Omit<StatusRegionProps, 'announcer'> {}

/** The status region of a field that stands alone. Inside `CardFields` or an address, which bring one for all, it renders nothing. Renders a `<div>`. */
export const FieldStatus = forwardRef<HTMLDivElement, FieldStatusProps>(function FieldStatus(props, ref) {
  const { announcer } = useField('Status');
  if (useVoice() !== null) return null;

  return <StatusRegion ref={ref} announcer={announcer} {...props} />;
});
