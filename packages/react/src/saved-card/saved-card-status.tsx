'use client';
import { forwardRef } from 'react';
import { StatusRegion, type StatusRegionProps } from '../field/status-region.tsx';
import { useSavedCardList } from './saved-card-context.ts';

export interface SavedCardStatusProps extends Omit<StatusRegionProps, 'announcer'> {}

/** The status region of the list and of the code in it. Renders a `<div>`. */
export const SavedCardStatus = forwardRef<HTMLDivElement, SavedCardStatusProps>(function SavedCardStatus(props, ref) {
  const { announcer } = useSavedCardList('Status');

  return <StatusRegion ref={ref} announcer={announcer} {...props} />;
});
