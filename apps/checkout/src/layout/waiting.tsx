import { useLayoutEffect, useRef } from 'react';
import type { Answer } from '../api/use-answer.ts';

type NotReady = Exclude<Answer<unknown>, { kind: 'ready' }>;

/** What stands in for content that is not here: a quiet line while it comes, the reason when it doesn't. */
export function Waiting({ answer }: { answer: NotReady & { again: () => void } }) {
  if (answer.kind === 'loading') return <output className="quiet">One moment…</output>;

  return <Failed {...answer} />;
}

function Failed({ message, retrying, again }: Extract<NotReady, { kind: 'failed' }> & { again: () => void }) {
  const button = useRef<HTMLButtonElement>(null);

  // The button goes with what it brought, and would take the focus along. While this runs it is still in the page.
  useLayoutEffect(() => {
    const { current } = button;
    return () => {
      if (document.activeElement === current) document.querySelector<HTMLElement>('main h1')?.focus();
    };
  }, []);

  return (
    <div>
      {/* The same reason once more is said once more, since the line in between was another. */}
      <p role="alert">{retrying ? 'One moment…' : message}</p>
      <button ref={button} type="button" className="button" onClick={again}>
        Try again
      </button>
    </div>
  );
}
