import { pricedLines, totalOf, type PricedLine } from '../../contract/basket.ts';
import { formatMoney } from '../../contract/money.ts';
import { mostOfOneThing } from '../../contract/product.ts';
import { basketStore } from '../basket/basket-store.ts';
import { useBasket } from '../basket/use-basket.ts';
import { Drawing } from '../drawings/drawing.tsx';
import { Page } from '../layout/page.tsx';
import { Waiting } from '../layout/waiting.tsx';
import { Link } from '../router/link.tsx';
import type { ProductsAnswer } from './products-answer.ts';

/** What the shopper has chosen, and how many of each. */
export function BasketPage({ answer }: { answer: ProductsAnswer }) {
  const basket = useBasket();

  return (
    <Page title="Basket" width="narrow">
      {answer.kind === 'ready' ? (
        <Lines lines={pricedLines(basket, answer.value.products)} />
      ) : (
        <Waiting answer={answer} />
      )}
    </Page>
  );
}

function Lines({ lines }: { lines: readonly PricedLine[] }) {
  if (lines.length === 0) return <EmptyBasket />;

  return (
    <>
      <ul className="basket">
        {lines.map((line) => (
          <BasketLine key={line.product.id} {...line} />
        ))}
      </ul>
      <output className="total">
        <span>Total, postage included</span> <strong>{formatMoney(totalOf(lines))}</strong>
      </output>
      <div className="actions">
        <Link to="/">Keep looking</Link>
        <Link to="/checkout" className="button" data-main="">
          Go to checkout
        </Link>
      </div>
    </>
  );
}

export function EmptyBasket() {
  return (
    <>
      <p>Your basket is empty.</p>
      <Link to="/" className="button">
        See the seeds
      </Link>
    </>
  );
}

function BasketLine({ product: { id, name, price, unit }, quantity }: PricedLine) {
  const set = (wanted: number) => basketStore.setQuantity(id, wanted);

  return (
    <li className="basket-line">
      <Drawing productId={id} />
      <div>
        <h2>{name}</h2>
        <p className="quiet">
          {formatMoney(price)}, {unit}
        </p>
        <fieldset className="stepper" aria-label={`Quantity of ${name}`}>
          <button type="button" aria-label="One less" onClick={() => set(Math.max(1, quantity - 1))}>
            −
          </button>
          <output>{quantity}</output>
          <button type="button" aria-label="One more" onClick={() => set(Math.min(mostOfOneThing, quantity + 1))}>
            +
          </button>
        </fieldset>
        <button type="button" className="plain-button" aria-label={`Remove ${name}`} onClick={() => set(0)}>
          Remove
        </button>
      </div>
      <strong className="line-total">{formatMoney({ ...price, minorUnits: price.minorUnits * quantity })}</strong>
    </li>
  );
}
