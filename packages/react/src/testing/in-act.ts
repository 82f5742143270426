import { act } from 'react';

/**
 * Whether React is to be asked by `act`: Testing Library says so where the runner's `afterEach` is global. React's production build
 * has none.
 */
const isActing = () => Reflect.get(globalThis, 'IS_REACT_ACT_ENVIRONMENT') === true && typeof act === 'function';

/** Does something to the page and, where the test asks React for that, has it rendered before the next thing is done. */
export function inAct<Answer>(does: () => Answer): Answer {
  if (!isActing()) return does();

  let answer: [Answer] | undefined;
  act(() => {
    answer = [does()];
  });
  if (answer === undefined) throw new Error('React’s act() did not run what it was given.');
  return answer[0];
}

/** Waits until React has rendered what an event led to, and what the effects of that led to. */
export async function rendered(): Promise<void> {
  // One after the other: each effect may lead on.
  // oxlint-disable-next-line no-await-in-loop
  for (let turn = 0; turn < 4; turn += 1) await (isActing() ? Promise.resolve() : afterReact());
}

// Taken at once, as React's scheduler takes the same ones in the same order: so a test may fake its timers later.
const { setImmediate: immediate, setTimeout: timeout } = globalThis as typeof globalThis & {
  setImmediate?: (then: () => void) => unknown;
};

/** After what React has put off until now. */
function afterReact(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof immediate === 'function') immediate(resolve);
    else if (typeof MessageChannel === 'function') afterMessage(resolve);
    else timeout(resolve);
  });
}

function afterMessage(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener(
    'message',
    () => {
      port1.close();
      then();
    },
    { once: true },
  );
  port1.start();
  port2.postMessage(null);
}
