import { describe, expect, test } from 'vitest';
import { countOf, pricedLines, readBasket, totalOf, withQuantity, without, type Basket } from './basket.ts';
import { formatMoney, gbp } from './money.ts';
import type { Product } from './product.ts';

const poppy: Product = { id: 'poppy', name: 'Poppy', about: '', price: gbp(260), unit: '300 seeds' };
const basket: Basket = [{ productId: 'poppy', quantity: 2 }];

describe('the basket', () => {
  test('takes a first and a further packet', () => {
    expect(withQuantity([], 'poppy', 1)).toEqual([{ productId: 'poppy', quantity: 1 }]);
    expect(withQuantity(basket, 'poppy', 3)).toEqual([{ productId: 'poppy', quantity: 3 }]);
  });

  test('takes a thing out when none is wanted', () => {
    expect(withQuantity(basket, 'poppy', 0)).toEqual([]);
  });

  test('without what was bought holds what was put in since', () => {
    const since: Basket = [
      { productId: 'poppy', quantity: 5 },
      { productId: 'kale', quantity: 1 },
      { productId: 'squash', quantity: 1 },
    ];
    const bought: Basket = [...basket, { productId: 'kale', quantity: 1 }, { productId: 'sweet-pea', quantity: 1 }];

    expect(without(since, bought)).toEqual([
      { productId: 'poppy', quantity: 3 },
      { productId: 'squash', quantity: 1 },
    ]);
  });

  test('takes no more than an order takes', () => {
    expect(countOf(withQuantity(basket, 'poppy', 100))).toBe(99);
  });

  test('costs what the catalogue says, and leaves out what is no longer sold', () => {
    const lines = pricedLines([...basket, { productId: 'axe', quantity: 1 }], [poppy]);

    expect(lines).toEqual([{ product: poppy, quantity: 2 }]);
    expect(totalOf(lines)).toEqual(gbp(520));
  });

  test.each([null, '', 'poppy', '{}', '[{"productId":"poppy"}]', '[{"productId":"poppy","quantity":0.5}]'])(
    'is empty when %j was kept',
    (text) => {
      expect(readBasket(text)).toEqual([]);
    },
  );
});

test('an amount of seven figures is read in groups', () => {
  expect(formatMoney(gbp(123_456_789))).toBe('£1,234,567.89');
});
