import { useLayoutEffect, useRef } from 'react';

export interface ConfirmProps {
  title: string;
  text: string;
  /** What the button that goes ahead says. */
  action: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before money moves. Renders a modal `<dialog>`; the focus begins at the way back and returns where it was. */
export function Confirm({ title, text, action, onConfirm, onCancel }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  // Closed before it is taken out: a dialog that is gone gives no focus back.
  useLayoutEffect(() => {
    const node = dialog.current;
    node?.showModal();
    return () => node?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="confirm"
      aria-labelledby="confirm-title"
      aria-describedby="confirm-text"
      onCancel={onCancel}
    >
      <h2 id="confirm-title">{title}</h2>
      <p id="confirm-text">{text}</p>
      <div className="actions">
        <button type="button" className="button" onClick={onCancel}>
          Leave it as it is
        </button>
        <button type="button" className="button" data-main="" onClick={onConfirm}>
          {action}
        </button>
      </div>
    </dialog>
  );
}
