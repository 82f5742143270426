'use client';
import { useEffect } from 'react';
import type { Announcer } from './announcer.ts';

/** Says a sentence once it is one, and takes it back when it is another or none. */
export function useSaying(announcer: Announcer, sentence: string | null): void {
  useEffect(() => {
    if (sentence === null) return undefined;
    announcer.say(sentence);
    return () => announcer.unsay(sentence);
  }, [announcer, sentence]);
}
