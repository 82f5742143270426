import type { ReactNode } from 'react';

/** The level of the report's own heading; those inside are one below it. */
export type ReportHeadingLevel = 1 | 2 | 3 | 4 | 5;

const headings = {
  1: { own: 'h1', inside: 'h2' },
  2: { own: 'h2', inside: 'h3' },
  3: { own: 'h3', inside: 'h4' },
  4: { own: 'h4', inside: 'h5' },
  5: { own: 'h5', inside: 'h6' },
} as const satisfies Record<ReportHeadingLevel, object>;

interface ReportHeadingProps {
  level: ReportHeadingLevel;
  rank: 'own' | 'inside';
  part: string;
  id?: string | undefined;
  children: ReactNode;
}

/** A heading of the report, or one inside it. Renders an `<h1>` to an `<h6>`. */
export function ReportHeading({ level, rank, part, id, children }: ReportHeadingProps) {
  const Heading = headings[level][rank];

  return (
    <Heading id={id} data-part={part}>
      {children}
    </Heading>
  );
}
