import { collectBrowserData, type ChallengeEnd } from '@flipside/react';
import { useEffect, useState } from 'react';
import type { BrowserLook, Challenge } from '../../contract/authentication-request.ts';
import type { LookEnd, OfTheBank } from './confirm-with-bank.ts';

type Open<Wanted, End> = Wanted & { readonly onEnd: (end: End) => void };

/** The bank's pages that are open: the one that nobody sees, and the one that the shopper confirms on. */
export interface OpenBankPages {
  readonly look: Open<BrowserLook, LookEnd> | null;
  readonly challenge: Open<Challenge, ChallengeEnd> | null;
}

/** The bank's pages that are open, and how to open each and wait for its end. */
export function useBankPages(): { readonly open: OpenBankPages; readonly bank: OfTheBank } {
  const [look, lookAtBrowser] = useOpen<BrowserLook, LookEnd>('left');
  const [challenge, showChallenge] = useOpen<Challenge, ChallengeEnd>(cancelled);

  return { open: { look, challenge }, bank: { browserData, lookAtBrowser, showChallenge } };
}

const browserData = () => collectBrowserData().data;

const cancelled: ChallengeEnd = { kind: 'cancelled' };

/** One that is open until it ends, or until the shopper's page is put away: then it ends as `left`. */
function useOpen<Wanted, End>(left: End): [Open<Wanted, End> | null, (wanted: Wanted) => Promise<End>] {
  const [open, setOpen] = useState<Open<Wanted, End> | null>(null);

  // Whoever waits for the end has the card and its code at hand: a page that is put away keeps neither.
  useEffect(() => {
    if (open === null) return undefined;

    const leave = () => open.onEnd(left);
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [open, left]);

  const openOne = (wanted: Wanted) =>
    new Promise<End>((resolve) => {
      const onEnd = (end: End) => {
        setOpen(null);
        resolve(end);
      };
      setOpen({ ...wanted, onEnd });
    });

  return [open, openOne];
}
