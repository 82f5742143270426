import { Hono } from 'hono';
import { savedCardSentences, type ListedCard, type ListedCards } from '../../contract/saved-card.ts';
import type { ShopEnv } from '../http/log-requests.ts';
import { shopError } from '../http/shop-errors.ts';
import type { Processor } from '../processor/processor-client.ts';
import { customerOf } from './customer.ts';
import type { KeptCard, SavedCardStore } from './saved-card-store.ts';

export interface SavedCardRoutesParts {
  readonly savedCards: SavedCardStore;
  readonly processor: Processor;
  readonly timeoutMs: number;
}

/** A card by the brand that it is charged by: of several, the one that the shopper chose when it was saved. */
function listedCard({ token: _token, brand, chosenBrand, ...listed }: KeptCard): ListedCard {
  return { ...listed, brand: chosenBrand ?? brand };
}

/** The cards of the shopper who asks, and nobody else's. */
export function savedCardRoutes({ savedCards, processor, timeoutMs }: SavedCardRoutesParts): Hono<ShopEnv> {
  const app = new Hono<ShopEnv>();

  app.get('/', (context) => {
    const customer = customerOf(context);
    const cards = customer === null ? [] : savedCards.of(customer);

    return context.json<ListedCards>({ cards: cards.map(listedCard) });
  });

  app.delete('/:id', async (context) => {
    const customer = customerOf(context);
    const card = customer === null ? undefined : savedCards.one(customer, context.req.param('id'));
    // An earlier answer may have been lost: gone is gone.
    if (customer === null || card === undefined) return context.body(null, 204);

    // The processor first: a token that the shop has forgotten could never be removed there.
    const forgotten = await processor.forget(card.token, AbortSignal.timeout(timeoutMs));
    if (!forgotten) return shopError(context, { code: 'unreachable', message: savedCardSentences.notRemoved });

    savedCards.remove(customer, card.id);
    return context.body(null, 204);
  });

  return app;
}
