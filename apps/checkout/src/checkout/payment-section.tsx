import type { FallbackPolicy } from '@flipside/core';
import { SavedCards, type SecurityCodeStatement } from '@flipside/react';
import { createSavedCardRule } from '@flipside/react/hook-form';
import { useState } from 'react';
import { useFormState, useWatch, type Control } from 'react-hook-form';
import type { CodeAsked } from '../../contract/order.ts';
import type { ListedCard } from '../../contract/saved-card.ts';
import { CardSection } from './card-section.tsx';
import type { CheckoutValues } from './checkout-values.ts';
import { removeSavedCard } from './remove-saved-card.ts';
import { SaveCardTick } from './save-card-tick.tsx';

export interface PaymentSectionProps {
  control: Control<CheckoutValues>;
  savedCards: readonly ListedCard[];
  /** What the bank's answer asks of the shopper about the code. */
  answer: { readonly show: CodeAsked } | null;
  /** What the shop makes of X and I. */
  fallbacks: FallbackPolicy;
  /** What the shopper says in place of the code of each card. */
  onStatement: (card: 'card' | 'savedCard', statement: SecurityCodeStatement) => void;
}

/** The card: one that was saved, of which only the code is asked, or one that is typed. */
export function PaymentSection({ control, savedCards, answer, fallbacks, onStatement }: PaymentSectionProps) {
  const { errors } = useFormState({ control, name: 'savedCard' });
  const [rule] = useState(createSavedCardRule);
  const code = errors.savedCard?.code;
  const region = useWatch({ control, name: 'address.country' });
  const asked = { answer, fallbacks, region };

  return (
    <SavedCards
      id="saved"
      handleRef={rule.hold}
      cards={savedCards}
      radio={control.register('payWith')}
      code={{
        ...control.register('savedCard.code', rule.code),
        ...asked,
        onStatement: (statement) => onStatement('savedCard', statement),
        error: code?.type === 'server' ? code.message : undefined,
      }}
      onRemove={removeSavedCard}
    >
      <CardSection control={control} code={{ ...asked, onStatement: (statement) => onStatement('card', statement) }} />
      <SaveCardTick control={control} />
    </SavedCards>
  );
}
