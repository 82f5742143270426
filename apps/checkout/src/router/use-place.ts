import { useSyncExternalStore } from 'react';
import { currentPlace, onMove, type Place } from './visits.ts';

/** Where the browser is. Renders again when it moves. */
export function usePlace(): Place {
  return useSyncExternalStore(onMove, currentPlace);
}
