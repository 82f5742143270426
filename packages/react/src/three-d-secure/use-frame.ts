'use client';
import { isExpectedOrigin } from '@flipside/core';
import { useCallback, useEffect, useInsertionEffect, useRef, type RefObject } from 'react';
import { postInto, type Post } from './post-into.ts';

interface FrameRules<End> {
  /** Asked once, when the frame is there. */
  readonly post: () => Post;
  /** Of the merchant's page that will stand in the frame. */
  readonly origin: string;
  /** What that page says, once it has said it; null for what is not meant for this frame. */
  readonly read: (said: Readonly<Record<string, unknown>>) => End | null;
  readonly seconds: number;
  /** How it ends when the time is over. */
  readonly late: End;
  readonly onEnd: (end: End) => void;
}

export interface Frame<End> {
  /** Ends it from outside. The second end is none. */
  readonly end: (end: End) => void;
  readonly isPosted: () => boolean;
}

/**
 * Posts into a frame once, and waits for what is said from it, until that is said or the frame is taken away. Effects that run twice
 * (StrictMode) or again (Activity) find it posted, heard and its time running.
 */
export function useFrame<End>(frame: RefObject<HTMLIFrameElement | null>, rules: FrameRules<End>): Frame<End> {
  const latest = useRef(rules);
  useInsertionEffect(() => {
    latest.current = rules;
  });

  /** Until when it is waited, by the clock, whenever effects run anew. */
  const deadline = useRef<number | null>(null);
  const over = useRef(false);
  /** Ends the waiting; null where nothing is waited for. */
  const stop = useRef<(() => void) | null>(null);

  const end = useCallback((how: End) => {
    if (over.current) return;

    over.current = true;
    stop.current?.();
    latest.current.onEnd(how);
  }, []);

  // The one effect that React cleans up when the frame is taken away and not when it is hidden (Activity): the bank's page goes on then,
  // and what it says comes once.
  useInsertionEffect(() => () => stop.current?.(), []);

  useEffect(() => {
    const node = frame.current;
    const view = node?.ownerDocument.defaultView;
    if (!node || !view || over.current || stop.current !== null) return;

    const listening = new AbortController();
    const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
      // Anybody may post to this window: the page in the frame alone is heard, and only while it is the merchant's.
      if (source === null || source !== node.contentWindow || !isExpectedOrigin(origin, latest.current.origin)) return;

      const how = isOurs(data) ? latest.current.read(data) : null;
      if (how !== null) end(how);
    };
    view.addEventListener('message', hear, { signal: listening.signal });

    if (deadline.current === null) {
      deadline.current = Date.now() + latest.current.seconds * 1000;
      postInto(node, latest.current.post());
    }
    const timer = setTimeout(
      // Before 19.2, React cleans up nothing of what it takes away while Suspense hides it.
      () => (node.isConnected ? end(latest.current.late) : stop.current?.()),
      Math.max(deadline.current - Date.now(), 0),
    );

    stop.current = () => {
      listening.abort();
      clearTimeout(timer);
      stop.current = null;
    };
  }, [frame, end]);

  const isPosted = useCallback(() => deadline.current !== null, []);
  return { end, isPosted };
}

/** What core's `notificationPage` posts. */
function isOurs(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && 'source' in data && data.source === 'flipside';
}
