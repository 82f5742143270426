import type { OfTheBank } from './confirm-with-bank.ts';

/**
 * The bank's pages for as long as the checkout is there. One that was left shows none, and whoever waits for the end of one has the card
 * and its code at hand.
 */
export function whileHere(bank: OfTheBank, left: AbortSignal): OfTheBank {
  const gone = new Promise<void>((resolve) => left.addEventListener('abort', () => resolve()));
  const unlessLeft = <End>(open: () => Promise<End>, end: End): Promise<End> =>
    left.aborted ? Promise.resolve(end) : Promise.race([open(), gone.then(() => end)]);

  return {
    ...bank,
    lookAtBrowser: (look) => unlessLeft(() => bank.lookAtBrowser(look), 'left'),
    showChallenge: (challenge) => unlessLeft(() => bank.showChallenge(challenge), { kind: 'cancelled' }),
  };
}
