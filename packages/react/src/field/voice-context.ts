'use client';
import { createContext, useContext } from 'react';
import type { Announcer } from './announcer.ts';
import { useCard } from './card-context.ts';

/** The voice that fields share which are no card: those of an address. */
export const VoiceContext = createContext<Announcer | null>(null);

/** The voice that a field shares with those around it, whose status region is theirs to render. Null for a field that stands alone. */
export function useVoice(): Announcer | null {
  const card = useCard();
  const shared = useContext(VoiceContext);
  return card?.announcer ?? shared;
}
