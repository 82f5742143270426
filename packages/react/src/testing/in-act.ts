import { act } from 'react';

declare global {
  // What React's own test environment is told by: Testing Library sets it.
  var IS_REACT_ACT_ENVIRONMENT: boolean | undefined;
}

/** Does something to the page and, where the test asks React for that, has it rendered before the next thing is done. */
export function inAct<Answer>(does: () => Answer): Answer {
  // React's production build has no `act`.
  if (globalThis.IS_REACT_ACT_ENVIRONMENT !== true || typeof act !== 'function') return does();

  let answer: [Answer] | undefined;
  act(() => {
    answer = [does()];
  });
  if (answer === undefined) throw new Error('React’s act() did not run what it was given.');
  return answer[0];
}

/**
 * Waits until React has rendered what an event led to, where no `act` does. By microtasks, since timers may be faked: React renders
 * what a key or a click leads to in one, and effects may lead on.
 */
export async function rendered(): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}
