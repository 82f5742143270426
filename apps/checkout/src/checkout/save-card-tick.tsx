import type { Control } from 'react-hook-form';
import type { CheckoutValues } from './checkout-values.ts';
import { inputIds } from './field-problems.ts';

const id = inputIds.saveCard;

/** The shopper's own wish, off until they say so. */
export function SaveCardTick({ control }: { control: Control<CheckoutValues> }) {
  return (
    <div className="tick">
      <label htmlFor={id}>
        <input type="checkbox" id={id} aria-describedby={`${id}-hint`} {...control.register('saveCard')} />
        Save this card for next time
      </label>
      <p id={`${id}-hint`} className="hint">
        In this browser. We keep its last four digits and its expiry date; the security code is asked each time.
      </p>
    </div>
  );
}
