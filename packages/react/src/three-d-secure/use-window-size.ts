'use client';
import { challengeWindowSize, type ChallengeFrameSize, type ChallengeWindowSize } from '@flipside/core';
import { useRef, useState, type RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../field/use-isomorphic-layout-effect.ts';

/**
 * The size of the window that the bank's page gets, by the room that the dialog leaves it: found once, before the request that names
 * it. Until then it is the whole screen, and so is the dialog.
 */
export function useWindowSize(
  dialog: RefObject<HTMLDialogElement | null>,
  box: RefObject<HTMLElement | null>,
): { readonly size: ChallengeWindowSize; readonly found: () => ChallengeWindowSize } {
  const [size, setSize] = useState<ChallengeWindowSize>('05');
  const found = useRef<ChallengeWindowSize | null>(null);

  useIsomorphicLayoutEffect(() => {
    if (found.current !== null || dialog.current === null || box.current === null) return;

    found.current = sizeFor(roomIn(dialog.current, box.current));
    setSize(found.current);
  }, [dialog, box]);

  // The effect that posts comes before React has rendered the size.
  return { size, found: () => found.current ?? size };
}

// What phones have less of, held upright.
const narrow = 500;

/** The largest that fits. On a phone the whole screen: a window would leave a half of it bare, and stay as it is when the phone is turned. */
function sizeFor(room: ChallengeFrameSize): ChallengeWindowSize {
  return room.width < narrow ? '05' : challengeWindowSize(room);
}

/** The window of the page, less what of the dialog is not the box. */
function roomIn(dialog: HTMLElement, box: HTMLElement): ChallengeFrameSize {
  const { clientWidth } = dialog.ownerDocument.documentElement;
  const innerHeight = dialog.ownerDocument.defaultView?.innerHeight ?? 0;

  return {
    width: clientWidth - (dialog.offsetWidth - box.clientWidth),
    height: innerHeight - (dialog.offsetHeight - box.clientHeight),
  };
}
