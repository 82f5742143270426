import { totalOf, type PricedLine } from '../../contract/basket.ts';
import { formatMoney } from '../../contract/money.ts';
import { useWide } from '../layout/use-wide.ts';
import { OrderLines } from '../orders/order-lines.tsx';

/** What is being bought: beside the form where there is room, folded above it where there isn't. */
export function OrderSummary({ lines }: { lines: readonly PricedLine[] }) {
  const wide = useWide();
  const total = totalOf(lines);
  const orderLines = lines.map(({ product, quantity }) => ({ ...product, productId: product.id, quantity }));

  if (wide) {
    return (
      <aside className="summary" aria-labelledby="summary-title">
        <h2 id="summary-title">Your order</h2>
        <OrderLines lines={orderLines} total={total} />
      </aside>
    );
  }

  return (
    <details className="summary">
      <summary>
        <span>Your order</span>
        <strong>{formatMoney(total)}</strong>
      </summary>
      <OrderLines lines={orderLines} total={total} />
    </details>
  );
}
