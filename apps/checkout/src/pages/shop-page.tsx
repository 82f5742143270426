import { useState } from 'react';
import { quantityOf } from '../../contract/basket.ts';
import { formatMoney } from '../../contract/money.ts';
import { mostOfOneThing, type Product } from '../../contract/product.ts';
import { basketStore } from '../basket/basket-store.ts';
import { useBasket } from '../basket/use-basket.ts';
import { Drawing } from '../drawings/drawing.tsx';
import { Page } from '../layout/page.tsx';
import { Waiting } from '../layout/waiting.tsx';
import type { ProductsAnswer } from './products-answer.ts';

/** What there is to buy. */
export function ShopPage({ answer }: { answer: ProductsAnswer }) {
  const [said, setSaid] = useState('');

  return (
    <Page title="Seeds for small gardens" width="wide">
      <p className="lead">Saved and cleaned by hand, packed the week you order. Postage is included.</p>
      {answer.kind === 'ready' ? (
        <Products products={answer.value.products} say={setSaid} />
      ) : (
        <Waiting answer={answer} />
      )}
      <output className="visually-hidden">{said}</output>
    </Page>
  );
}

function Products({ products, say }: { products: readonly Product[]; say: (sentence: string) => void }) {
  const basket = useBasket();

  function add({ id, name }: Product) {
    const wanted = Math.min(quantityOf(basket, id) + 1, mostOfOneThing);
    basketStore.setQuantity(id, wanted);
    say(`${name}: ${wanted} in your basket.`);
  }

  return (
    <ul className="products">
      {products.map((product) => {
        const { id, name, latin, about, price, unit } = product;
        const inBasket = quantityOf(basket, id);

        return (
          <li key={id} className="product">
            <Drawing productId={id} />
            <div>
              <h2>{name}</h2>
              {latin === undefined ? null : (
                <p className="quiet" lang="la">
                  {latin}
                </p>
              )}
              <p className="about">{about}</p>
              <p className="price">
                <strong>{formatMoney(price)}</strong> <span className="quiet">{unit}</span>
              </p>
              <button type="button" className="button" onClick={() => add(product)}>
                Add to basket<span className="visually-hidden">: {name}</span>
                {inBasket === 0 ? null : (
                  <span className="count" aria-hidden="true">
                    {inBasket}
                  </span>
                )}
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
