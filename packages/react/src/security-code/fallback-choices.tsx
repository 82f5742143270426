'use client';
import { enSecurityCode } from '@flipside/core';
import { useField } from '../field/field-context.ts';
import { useWords } from '../messages/messages-context.tsx';
import { useSecurityCodeContext } from './security-code-context.ts';
import type { FallbackKind } from './use-fallback.ts';

// I comes first: a shopper who can't read the code is the commoner one, and X may make the bank deny the sale.
const choices: readonly FallbackKind[] = ['illegible', 'absent'];

/** Why the code can't be entered: two radios. Renders a `<fieldset>`. */
export function FallbackChoices() {
  const { fallback, orderBy } = useSecurityCodeContext('Fallback');
  const { id } = useField('Fallback');
  const words = useWords('securityCode', enSecurityCode).fallback;

  return (
    <fieldset data-part="fallback-choices">
      <legend>{words.legend}</legend>
      {choices
        .filter((kind) => fallback?.rules[kind] !== 'refused')
        .map((kind) => (
          <div key={kind} data-part="fallback-choice">
            <label>
              {/* The letter in the input is what the form sends: `form=""` keeps the radio itself out of it. */}
              <input
                type="radio"
                form=""
                name={`${id}-fallback`}
                value={kind}
                checked={fallback?.stated === kind}
                aria-describedby={`${id}-${kind}`}
                onChange={() => fallback?.choose(kind)}
              />
              {words[kind]}
            </label>
            <p id={`${id}-${kind}`} data-part="fallback-help">
              {words.help[kind]}
            </p>
          </div>
        ))}
      {orderBy === undefined ? null : <p data-part="fallback-contact">{words.orderBy(orderBy)}</p>}
    </fieldset>
  );
}
