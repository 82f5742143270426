'use client';
import { useRef, type RefObject } from 'react';
import { focusIsNowhere } from '../field/focus-is-nowhere.ts';
import { hideModal, showModal } from '../field/modal.ts';
import { useIsomorphicLayoutEffect } from '../field/use-isomorphic-layout-effect.ts';

interface Modal {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** Whether its `close` is the component's own doing, and says nothing of the shopper. */
  readonly isHidden: () => boolean;
}

/** A dialog that is open over the page as long as it is there. The focus goes to `first`, and in the end back to where it was. */
export function useModal(first: RefObject<HTMLElement | null>): Modal {
  const dialog = useRef<HTMLDialogElement>(null);
  const hidden = useRef(true);

  useIsomorphicLayoutEffect(() => {
    const node = dialog.current;
    if (node === null) return undefined;

    const { ownerDocument } = node;
    const before = ownerDocument.activeElement;
    hidden.current = false;
    showModal(node);
    first.current?.focus({ preventScroll: true });

    return () => {
      const isInside = focusIsNowhere(ownerDocument, node);
      hidden.current = true;
      hideModal(node);
      // The browser gives it back itself where the dialog was modal. Elsewhere the page would begin anew.
      if (isInside && ownerDocument.activeElement !== before && before instanceof HTMLElement) before.focus();
    };
  }, [first]);

  return { dialog, isHidden: () => hidden.current };
}
