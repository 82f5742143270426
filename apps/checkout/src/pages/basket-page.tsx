import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { pricedLines, totalOf, type PricedLine } from '../../contract/basket.ts';
import { formatMoney } from '../../contract/money.ts';
import { mostOfOneThing, type Product } from '../../contract/product.ts';
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
  const [said, setSaid] = useState('');

  return (
    <Page title="Basket" width="narrow">
      {answer.kind === 'ready' ? (
        <Lines
          lines={pricedLines(basket, answer.value.products)}
          onRemoved={({ name }) => setSaid(`${name} is no longer in your basket.`)}
        />
      ) : (
        <Waiting answer={answer} />
      )}
      <output className="visually-hidden">{said}</output>
    </Page>
  );
}

interface LinesProps {
  lines: readonly PricedLine[];
  onRemoved: (product: Product) => void;
}

function Lines({ lines, onRemoved }: LinesProps) {
  const list = useRef<HTMLUListElement>(null);

  function remove(product: Product, place: number) {
    flushSync(() => basketStore.setQuantity(product.id, 0));
    onRemoved(product);

    // The button took the focus along. It goes on to the line that came in its place, else to the last one, else to the top of the page.
    const buttons = list.current?.querySelectorAll<HTMLElement>('.plain-button') ?? [];
    const next = buttons[Math.min(place, buttons.length - 1)] ?? document.querySelector<HTMLElement>('main h1');
    next?.focus();
  }

  if (lines.length === 0) return <EmptyBasket />;

  return (
    <>
      <ul className="basket" ref={list}>
        {lines.map((line, place) => (
          <BasketLine key={line.product.id} {...line} onRemove={() => remove(line.product, place)} />
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

function BasketLine({ product: { id, name, price, unit }, quantity, onRemove }: PricedLine & { onRemove: () => void }) {
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
        <button type="button" className="plain-button" aria-label={`Remove ${name}`} onClick={onRemove}>
          Remove
        </button>
      </div>
      <strong className="line-total">{formatMoney({ ...price, minorUnits: price.minorUnits * quantity })}</strong>
    </li>
  );
}
