import type { SecurityCodePlace } from '@flipside/core';
import type { FallbackKind } from './use-fallback.ts';

/** What the shopper has confirmed, and the side of the card that was marked then. */
export interface Confirmation {
  readonly of: FallbackKind;
  readonly side: SecurityCodePlace['side'];
}

/** Whether it holds for what is stated now: who has looked at one side of a card has not looked at the other side of another. */
export function stillHolds(
  { of, side }: Confirmation,
  stated: FallbackKind | null,
  marked: Confirmation['side'],
): boolean {
  // Both are marked while the brand is unknown, also when the number is being typed anew.
  return of === stated && (side === marked || side === 'both' || marked === 'both');
}
