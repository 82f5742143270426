'use client';
import { enSecurityCodeHelp } from '@flipside/core';
import { useState } from 'react';
import { firstClick } from '../field/first-click.ts';
import { useWords } from '../messages/messages-context.tsx';
import { HelpSheet } from './help-sheet.tsx';
import type { Help } from './use-help.ts';

/** The help in the page, under the button that opens and closes it. */
export function HelpDisclosure({ id, place, answers }: Help) {
  const [open, setOpen] = useState(false);
  const words = useWords('securityCodeHelp', enSecurityCodeHelp);

  return (
    <>
      <button
        type="button"
        data-part="help-open"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={firstClick(() => setOpen(!open))}
      >
        {words.open}
      </button>
      {open ? (
        <div id={id} data-part="security-code-answers">
          <HelpSheet place={place} answers={answers} />
        </div>
      ) : null}
    </>
  );
}
