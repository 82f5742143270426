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
 * Posts into a frame once, and waits for what is said from it. Effects that run twice (StrictMode) or again (Activity) find it posted
 * and its time running.
 */
export function useFrame<End>(frame: RefObject<HTMLIFrameElement | null>, rules: FrameRules<End>): Frame<End> {
  const latest = useRef(rules);
  useInsertionEffect(() => {
    latest.current = rules;
  });

  /** Until when it is waited, by the clock, whenever effects run anew. */
  const deadline = useRef<number | null>(null);
  const over = useRef(false);
  const stop = useRef(() => {});

  const end = useCallback((how: End) => {
    if (over.current) return;

    over.current = true;
    stop.current();
    latest.current.onEnd(how);
  }, []);

  useEffect(() => {
    const node = frame.current;
    const view = node?.ownerDocument.defaultView;
    if (!node || !view || over.current) return undefined;

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
    const timer = setTimeout(() => end(latest.current.late), Math.max(deadline.current - Date.now(), 0));

    stop.current = () => {
      listening.abort();
      clearTimeout(timer);
    };
    return () => stop.current();
  }, [frame, end]);

  const isPosted = useCallback(() => deadline.current !== null, []);
  return { end, isPosted };
}

/** What core's `notificationPage` posts. */
function isOurs(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && 'source' in data && data.source === 'flipside';
}
