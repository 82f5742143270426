import { fallbackRule, type CardOfFallback, type FallbackPolicy } from '@flipside/core';
import type { FallbackRules } from './use-fallback.ts';

/** How a merchant takes each statement of one card. `fallbacks` as the field's prop has it. */
export function fallbackRules(fallbacks: boolean | FallbackPolicy, card: CardOfFallback): FallbackRules {
  if (fallbacks === false) return { absent: 'refused', illegible: 'refused' };

  const policy = fallbacks === true ? {} : fallbacks;
  return { absent: fallbackRule('absent', card, policy), illegible: fallbackRule('illegible', card, policy) };
}
