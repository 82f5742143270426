'use client';
import { enSavedCards } from '@flipside/core';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useWords } from '../messages/messages-context.tsx';
import { useSavedCard, useSavedCardList } from './saved-card-context.ts';

export interface Removal {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly confirmation: RefObject<HTMLButtonElement | null>;
  /** The shopper is asked once more. */
  readonly asking: boolean;
  /** The merchant is removing it. */
  readonly pending: boolean;
  readonly failed: boolean;
  readonly ask: () => void;
  /** Takes it back, and gives the focus to where it came from. */
  readonly cancel: () => void;
  readonly confirm: () => Promise<void>;
}

/** A card's way out of the list: asked, confirmed or taken back; it may fail. */
export function useRemoval(): Removal {
  const { remove, failed, announcer } = useSavedCardList('Remove');
  const card = useSavedCard('Remove');
  const words = useWords('savedCards', enSavedCards).remove;
  const [state, setState] = useState<'idle' | 'asking' | 'pending' | 'failed'>('idle');
  const button = useRef<HTMLButtonElement>(null);
  const confirmation = useRef<HTMLButtonElement>(null);
  const asking = state !== 'idle';

  // After React has swapped the one for the other.
  const asked = useRef(asking);
  useEffect(() => {
    if (asked.current === asking) return;
    asked.current = asking;
    (asking ? confirmation : button).current?.focus();
  }, [asking]);

  // Said by the card itself: one that has left the list meanwhile is not said to be saved still, and one that was brought back is.
  const isStillSaved = failed === card.card.id;
  useEffect(() => {
    if (isStillSaved) announcer.say(words.failed);
  }, [isStillSaved, announcer, words]);

  async function confirm() {
    if (remove === null || state === 'pending') return;

    setState('pending');
    announcer.say(words.removing);
    try {
      await remove(card);
    } catch {
      setState('failed');
    }
  }

  return {
    button,
    confirmation,
    asking,
    pending: state === 'pending',
    failed: state === 'failed',
    ask: () => setState('asking'),
    cancel: () => setState((before) => (before === 'pending' ? before : 'idle')),
    confirm,
  };
}
