import type { Messages } from '@flipside/core';
import type { ReactNode, RefObject } from 'react';

interface StopQuestionProps {
  readonly id: string;
  readonly words: Messages['challenge']['stop'];
  readonly keep: RefObject<HTMLButtonElement | null>;
  readonly onStop: () => void;
  readonly onKeep: () => void;
}

/** Asks whether the challenge is to be stopped. Renders a `<div>`. */
export function StopQuestion({ id, words, keep, onStop, onKeep }: StopQuestionProps): ReactNode {
  return (
    <div role="group" aria-labelledby={`${id}-question`} data-part="challenge-stop">
      <p id={`${id}-question`} data-part="challenge-question">
        {words.question}
      </p>
      <button type="button" data-part="challenge-confirm" onClick={onStop}>
        {words.confirm}
      </button>
      <button ref={keep} type="button" data-part="challenge-keep" onClick={onKeep}>
        {words.cancel}
      </button>
    </div>
  );
}
