'use client';
import { enSecurityCodeHelp } from '@flipside/core';
import { useRef, useState } from 'react';
import { firstClick } from '../field/first-click.ts';
import { focusIsNowhere } from '../field/focus-is-nowhere.ts';
import { hideModal, showModal } from '../field/modal.ts';
import { useIsomorphicLayoutEffect } from '../field/use-isomorphic-layout-effect.ts';
import { useWords } from '../messages/messages-context.tsx';
import { HelpSheet } from './help-sheet.tsx';
import type { Help } from './use-help.ts';

/** The help over the page: the focus goes to its title, and back to the button when it closes. */
export function HelpDialog({ id, place, answers }: Help) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const words = useWords('securityCodeHelp', enSecurityCodeHelp);

  useIsomorphicLayoutEffect(() => {
    const node = dialog.current;
    if (node === null) return undefined;

    showModal(node);
    // Not to the button that closes: who can't see the answers is to hear them from the start.
    title.current?.focus({ preventScroll: true });
    return () => hideModal(node);
  }, [open]);

  function leave() {
    // At once: while it is open, nothing outside it takes the focus.
    if (dialog.current !== null) hideModal(dialog.current);
    setOpen(false);
    // The browser gives the focus back to where it was, and Safari gives none to a button that is clicked. Who types on has it elsewhere.
    const button = opener.current;
    if (button && focusIsNowhere(button.ownerDocument, dialog.current)) button.focus();
  }

  return (
    <>
      <button
        ref={opener}
        type="button"
        data-part="help-open"
        aria-haspopup="dialog"
        onClick={firstClick(() => setOpen(true))}
      >
        {words.open}
      </button>
      {open ? (
        <dialog
          ref={dialog}
          id={id}
          data-part="security-code-dialog"
          closedby="any"
          aria-labelledby={`${id}-title`}
          // Escape closes it by itself. StrictMode closes and opens it at once, and the event comes late.
          onClose={({ currentTarget }) => currentTarget.open || leave()}
        >
          <div data-part="help-head">
            <h2 ref={title} id={`${id}-title`} tabIndex={-1} data-part="help-title">
              {words.title}
            </h2>
            <button type="button" data-part="help-close" onClick={leave}>
              {words.close}
            </button>
          </div>
          <HelpSheet place={place} answers={answers} />
        </dialog>
      ) : null}
    </>
  );
}
