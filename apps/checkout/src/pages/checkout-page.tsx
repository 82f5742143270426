import { pricedLines } from '../../contract/basket.ts';
import type { FallbacksAnswer } from '../../contract/fallbacks.ts';
import type { ListedCards } from '../../contract/saved-card.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useBasket } from '../basket/use-basket.ts';
import { CheckoutForm } from '../checkout/checkout-form.tsx';
import { OrderSummary } from '../checkout/order-summary.tsx';
import { Page } from '../layout/page.tsx';
import { Waiting } from '../layout/waiting.tsx';
import { EmptyBasket } from './basket-page.tsx';
import type { ProductsAnswer } from './products-answer.ts';

const none = {};

/** Where the basket is paid. */
export function CheckoutPage({ answer }: { answer: ProductsAnswer }) {
  return (
    <Page title="Checkout" width="wide">
      {answer.kind === 'ready' ? <Checkout answer={answer} /> : <Waiting answer={answer} />}
    </Page>
  );
}

function Checkout({ answer }: { answer: Extract<ProductsAnswer, { kind: 'ready' }> }) {
  const lines = pricedLines(useBasket(), answer.value.products);
  const saved = useAnswer<ListedCards>('/api/saved-cards');
  const rules = useAnswer<FallbacksAnswer>('/api/fallbacks');
  if (lines.length === 0) return <EmptyBasket />;
  if (saved.kind === 'loading') return <Waiting answer={saved} />;
  if (rules.kind === 'loading') return <Waiting answer={rules} />;

  return (
    <div className="checkout">
      <OrderSummary lines={lines} />
      <CheckoutForm
        lines={lines}
        // A list that doesn't come is no reason not to sell: a card can be typed.
        savedCards={saved.kind === 'ready' ? saved.value.cards : []}
        // Nor are rules: the server goes by them again.
        fallbacks={rules.kind === 'ready' ? rules.value.fallbacks : none}
        onCodeRefused={rules.again}
        onOutdated={() => {
          answer.again();
          saved.again();
        }}
      />
    </div>
  );
}
