'use client';
import { enSecurityCode } from '@flipside/core';
import { firstClick } from '../field/first-click.ts';
import { useWords } from '../messages/messages-context.tsx';
import { useSecurityCodeContext } from './security-code-context.ts';
import { SecurityCodePicture } from './security-code-picture.tsx';

/** What the merchant asks of the shopper before the statement is believed: a tick, or a second look. Renders a `<label>` or a `<div>`. */
export function FallbackConfirmation() {
  const { fallback } = useSecurityCodeContext('Fallback');
  const words = useWords('securityCode', enSecurityCode).fallback;
  if (fallback === null || fallback.stated === null) return null;

  const { stated, rules, confirmed, confirm } = fallback;
  switch (rules[stated]) {
    case 'tick':
      return (
        <label data-part="fallback-tick">
          {/* The letter is what the form sends: `form=""` keeps the tick itself out of it. */}
          <input type="checkbox" form="" checked={confirmed} onChange={(event) => confirm(event.target.checked)} />
          {words.tick[stated]}
        </label>
      );
    case 'second-look':
      return (
        <div data-part="fallback-second-look">
          <SecurityCodePicture />
          <button type="button" aria-pressed={confirmed} onClick={firstClick(() => confirm(!confirmed))}>
            {words.looked[stated]}
          </button>
        </div>
      );
    case 'taken':
    case 'refused':
      return null;
  }
}
