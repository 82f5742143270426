'use client';
import { useEffect, useRef, type MouseEvent } from 'react';
import { useMessages } from '../messages/messages-context.tsx';

/** One thing that stands in the way of submitting, and the id of the input where it can be mended. */
export interface CardProblem {
  readonly sentence: string;
  readonly target: string;
}

export interface ErrorSummaryProps {
  id: string;
  problems: readonly CardProblem[];
  /** How often the browser has refused to submit: each time the summary takes the focus. */
  refusals: number;
}

/** What to mend before the form can be sent, each line a way to its field. Takes the focus. Renders a `<div>`. */
export function ErrorSummary({ id, problems, refusals }: ErrorSummaryProps) {
  const messages = useMessages();
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (refusals > 0) summary.current?.focus();
  }, [refusals]);

  return (
    <div ref={summary} role="group" tabIndex={-1} aria-labelledby={`${id}-title`} data-part="error-summary">
      <p id={`${id}-title`} data-part="error-summary-title">
        {messages.form.summaryTitle({ count: problems.length })}
      </p>
      <ul>
        {problems.map(({ sentence, target }) => (
          <li key={target}>
            <a href={`#${target}`} onClick={goTo}>
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** To the field, with its label in view. */
function goTo(event: MouseEvent<HTMLAnchorElement>): void {
  const { ownerDocument, hash } = event.currentTarget;
  const field = ownerDocument.getElementById(decodeURIComponent(hash.slice(1)));
  if (field === null) return;

  event.preventDefault();
  (ownerDocument.querySelector(`label[for="${CSS.escape(field.id)}"]`) ?? field).scrollIntoView?.({ block: 'nearest' }); // jsdom has none
  field.focus({ preventScroll: true });
}
