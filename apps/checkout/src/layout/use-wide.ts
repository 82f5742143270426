import { useSyncExternalStore } from 'react';

// Where the summary fits beside the form. The same width as in the style sheet.
const wide = matchMedia('(min-width: 60rem)');

function onChange(listener: () => void): () => void {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}

/** Whether there is room for two columns. */
export function useWide(): boolean {
  return useSyncExternalStore(onChange, () => wide.matches);
}
