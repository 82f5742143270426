import { useEffect, useRef, type MouseEvent } from 'react';
import { get, type FieldErrors } from 'react-hook-form';
import type { Problem } from '../../contract/shop-error.ts';
import type { CheckoutValues } from './checkout-values.ts';
import { contactRules, type ContactField } from './contact-rules.ts';
import { inputIds } from './field-problems.ts';

export interface ContactProblem extends Problem {
  readonly field: ContactField;
}

// The table's own keys, in the order of the form.
const fields = Object.keys(contactRules) as ContactField[];

/** What is wrong with the contact details, in the order of the form. */
export function contactProblems(errors: FieldErrors<CheckoutValues>): readonly ContactProblem[] {
  return fields.flatMap((field) => {
    const message: unknown = get(errors, `${field}.message`);
    return typeof message === 'string' ? [{ field, message }] : [];
  });
}

/**
 * What the last submit found, each line a way to its field. Takes the focus when it comes and stays as it is until the next
 * submit: a list that shrinks while one types would move the form.
 */
export function ContactSummary({ problems }: { problems: readonly ContactProblem[] }) {
  const summary = useRef<HTMLElement>(null);

  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);

  if (problems.length === 0) return null;

  return (
    <section ref={summary} tabIndex={-1} className="error-summary" aria-labelledby="contact-problems">
      <p id="contact-problems">There are {problems.length} problems with your details</p>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${inputIds[field]}`} onClick={goToField}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function goToField(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  document.getElementById(event.currentTarget.hash.slice(1))?.focus();
}
