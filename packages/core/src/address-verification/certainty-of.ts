import type { AvsResult } from './avs-result.ts';

/** How sure a reading is: one of a code that no list has is undocumented, one in braces is disputed by the lists. */
export function certaintyOf(reading: string | { readonly disputed: string }): AvsResult['certainty'] {
  if (typeof reading !== 'string') return 'disputed';
  return reading === 'undocumented' || reading === 'no-answer' ? 'undocumented' : 'documented';
}
