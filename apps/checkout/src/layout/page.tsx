import { useEffect, useRef, type ReactNode } from 'react';
import { currentPlace } from '../router/visits.ts';

export interface PageProps {
  title: string;
  /** In place of the title as the heading. */
  heading?: ReactNode;
  /** How wide the content may become. */
  width: 'narrow' | 'wide';
  children: ReactNode;
}

/** One page of the shop: names the document and, after a move inside the shop, takes the focus to its heading. */
export function Page({ title, heading = title, width, children }: PageProps) {
  const h1 = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} – Quiet Acre Seeds`;
  }, [title]);

  // The first page is the browser's to begin; its focus belongs at the top of the document.
  useEffect(() => {
    if (currentPlace().moves > 0) h1.current?.focus({ preventScroll: true });
  }, []);

  return (
    <main className="page" data-width={width}>
      <h1 ref={h1} tabIndex={-1}>
        {heading}
      </h1>
      {children}
    </main>
  );
}
