'use client';
import { enForm } from '@flipside/core';
import { useEffect, useRef, type MouseEvent } from 'react';
import { maskingAttributes, maskingClass } from '../field/masked.ts';
import { useWords } from '../messages/messages-context.tsx';
import type { CardProblem } from './card-problem.ts';

export interface ErrorSummaryProps {
  id: string;
  problems: readonly CardProblem[];
  /** How often a submit was refused for the card's sake: each time the summary takes the focus. */
  refusals: number;
}

/** What to mend before the form can be sent, each line a way to its field. Takes the focus. Renders a `<div>`. */
export function ErrorSummary({ id, problems, refusals }: ErrorSummaryProps) {
  const words = useWords('form', enForm);
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (refusals === 0) return undefined;
    // The browser gives the focus to the first control that it refuses itself, after this task.
    const taking = setTimeout(() => summary.current?.focus());
    return () => clearTimeout(taking);
  }, [refusals]);

  return (
    <div
      ref={summary}
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      data-part="error-summary"
      className={maskingClass()}
      {...maskingAttributes}
    >
      <p id={`${id}-title`} data-part="error-summary-title">
        {words.summaryTitle({ count: problems.length })}
      </p>
      <ul>
        {problems.map(({ sentence, element }) => (
          <li key={`${element.id} ${sentence}`}>
            <a href={`#${element.id}`} onClick={(event) => goTo(element, event)}>
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** To the field, with its label in view. */
function goTo(element: CardProblem['element'], event: MouseEvent): void {
  event.preventDefault();
  (element.labels?.[0] ?? element).scrollIntoView?.({ block: 'nearest' }); // jsdom has none
  element.focus({ preventScroll: true });
}
