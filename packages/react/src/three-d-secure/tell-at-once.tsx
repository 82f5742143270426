'use client';
import { useEffect, useInsertionEffect, useRef, type ReactNode } from 'react';

interface TellAtOnceProps<End> {
  readonly end: End;
  readonly onEnd: (end: End) => void;
}

/** In the place of a frame that can't be: tells how it ended as soon as it is there, once. Renders nothing. */
export function TellAtOnce<End>(props: TellAtOnceProps<End>): ReactNode {
  const latest = useRef(props);
  useInsertionEffect(() => {
    latest.current = props;
  });

  const told = useRef(false);
  useEffect(() => {
    if (told.current) return;

    told.current = true;
    const { end, onEnd } = latest.current;
    onEnd(end);
  }, []);

  return null;
}
