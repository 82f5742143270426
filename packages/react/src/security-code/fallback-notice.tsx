'use client';
import { enSecurityCode } from '@flipside/core';
import { useWords } from '../messages/messages-context.tsx';
import { FallbackConfirmation } from './fallback-confirmation.tsx';
import { useSecurityCodeContext } from './security-code-context.ts';

/** What the shopper has stated, what it may cost, and the way back. Renders a `<div>`. */
export function FallbackNotice() {
  const { fallback } = useSecurityCodeContext('Fallback');
  const words = useWords('securityCode', enSecurityCode).fallback;
  const absent = fallback?.stated === 'absent';

  return (
    <div data-part="fallback-notice">
      <p data-part="fallback-chosen">{absent ? words.chosenAbsent : words.chosenIllegible}</p>
      {absent ? (
        <p data-part="fallback-warning">
          {words.lookAgain} {words.absentWarning}
        </p>
      ) : null}
      <FallbackConfirmation />
      {fallback?.chosen ? (
        <button type="button" data-part="fallback-undo" onClick={fallback.undo}>
          {words.undo}
        </button>
      ) : null}
    </div>
  );
}
