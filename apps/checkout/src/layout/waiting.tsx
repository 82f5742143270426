import type { Answer } from '../api/use-answer.ts';

/** What stands in for content that is not here: a quiet line while it comes, the reason when it doesn't. */
export function Waiting({ answer }: { answer: Exclude<Answer<unknown>, { kind: 'ready' }> & { again: () => void } }) {
  if (answer.kind === 'loading') return <output className="quiet">One moment…</output>;

  return (
    <div role="alert">
      <p>{answer.message}</p>
      <button type="button" className="button" onClick={answer.again}>
        Try again
      </button>
    </div>
  );
}
