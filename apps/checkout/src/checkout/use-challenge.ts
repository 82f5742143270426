import type { ChallengeEnd } from '@flipside/react';
import { useEffect, useState } from 'react';
import type { Challenge } from '../../contract/authentication-request.ts';
import type { ShowChallenge } from './confirm-with-bank.ts';

interface OpenChallenge extends Challenge {
  readonly onEnd: (end: ChallengeEnd) => void;
}

/** The bank's page that is open, and how to open one and wait for its end. */
export function useChallenge(): { readonly challenge: OpenChallenge | null; readonly showChallenge: ShowChallenge } {
  const [challenge, setChallenge] = useState<OpenChallenge | null>(null);

  // Whoever waits for the end has the card and its code at hand: a page that is put away keeps neither.
  useEffect(() => {
    if (challenge === null) return undefined;

    const leave = () => challenge.onEnd({ kind: 'cancelled' });
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [challenge]);

  const showChallenge: ShowChallenge = (wanted) =>
    new Promise((resolve) => {
      setChallenge({
        ...wanted,
        onEnd: (end) => {
          setChallenge(null);
          resolve(end);
        },
      });
    });

  return { challenge, showChallenge };
}
