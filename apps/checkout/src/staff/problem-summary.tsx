import { forwardRef } from 'react';
import type { Problem } from '../../contract/shop-error.ts';

interface ProblemSummaryProps {
  title: string;
  problems: readonly Problem[];
  /** The id of the input that a problem's field has. */
  idOf: (field: string) => string;
  /** What the page calls a field. Where it has no name, the problem stands alone. */
  nameOf?: ((field: string) => string | undefined) | undefined;
}

/** What is wrong with a form, each with a link to its field. It takes the focus. Nothing while nothing is wrong. */
export const ProblemSummary = forwardRef<HTMLDivElement, ProblemSummaryProps>(function ProblemSummary(
  { title, problems, idOf, nameOf },
  ref,
) {
  if (problems.length === 0) return null;

  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={ref}>
      <p>{title}</p>
      <ul>
        {problems.map(({ field, message }) => {
          const name = nameOf?.(field);
          return (
            <li key={field}>
              {/* A problem of the whole has no field to lead to. */}
              {nameOf && name === undefined ? (
                message
              ) : (
                <a href={`#${idOf(field)}`}>{name === undefined ? message : `${name}: ${message}`}</a>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
});
