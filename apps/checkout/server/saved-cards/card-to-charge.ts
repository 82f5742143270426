import { readSavedCard } from '@flipside/core';
import { savedCardSentences } from '../../contract/saved-card.ts';
import type { OrderRequest } from '../../contract/order-request.ts';
import type { Problem } from '../../contract/shop-error.ts';
import type { OrderDraft } from '../orders/order.ts';
import type { CardCharged } from '../processor/processor-client.ts';
import type { SavedCardStore } from './saved-card-store.ts';

export type CardReading =
  | {
      readonly kind: 'card';
      /** What the processor is told. */
      readonly charged: CardCharged;
      /** What an order keeps. */
      readonly facts: Pick<
        OrderDraft,
        'brand' | 'chosenBrand' | 'lastFour' | 'expiry' | 'presenceIndicator' | 'savedCard'
      >;
    }
  | { readonly kind: 'problem'; readonly problem: Problem };

interface Around {
  readonly savedCards: SavedCardStore;
  readonly customer: string | null;
  readonly today: Date;
}

/** The card that an order is paid with: the one that was typed, or one that this customer has saved. */
export function cardToCharge(
  { card, savedCard, saveCard }: Pick<OrderRequest, 'card' | 'savedCard' | 'saveCard'>,
  around: Around,
): CardReading {
  const one = card === undefined ? savedCard : savedCard === undefined ? card : undefined;
  if (one === undefined) return problem('card', 'Send one card.');

  if ('sealed' in one) {
    const { sealed, chosenBrand = null, ...facts } = one;
    return {
      kind: 'card',
      facts: { ...facts, chosenBrand, savedCard: null },
      charged: { sealedCard: sealed, ...(saveCard === true && { saveCard }) },
    };
  }

  return savedCardToCharge(one, around);
}

function savedCardToCharge(
  { id, sealedCode, presenceIndicator }: NonNullable<OrderRequest['savedCard']>,
  { savedCards, customer, today }: Around,
): CardReading {
  const kept = customer === null ? undefined : savedCards.one(customer, id);
  if (kept === undefined) return problem('savedCard.id', savedCardSentences.gone);
  if (readSavedCard(kept, today).expiry.kind === 'expired') return problem('savedCard.id', savedCardSentences.expired);

  const { token, brand, chosenBrand, lastFour, expiry } = kept;
  return {
    kind: 'card',
    facts: { brand, chosenBrand, lastFour, expiry, presenceIndicator, savedCard: kept.id },
    charged: { savedCard: { token, ...(sealedCode !== undefined && { sealedCode }) } },
  };
}

function problem(field: string, message: string): CardReading {
  return { kind: 'problem', problem: { field, message } };
}
