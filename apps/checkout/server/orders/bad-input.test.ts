import { describe, expect, test } from 'vitest';
import { everything, openShop, order } from '../testing/open-shop.ts';

const number = '4111111111111111';

/** What is sent in place of a good order, and what the form shows where. */
const problems: readonly (readonly [string, unknown, string, string])[] = [
  ['no e-mail', { ...order, email: undefined }, 'email', 'Enter your e-mail address.'],
  [
    'an e-mail without a domain',
    { ...order, email: 'ada@example' },
    'email',
    'Enter an e-mail address like name@example.com.',
  ],
  ['a blank name', { ...order, name: '  ' }, 'name', 'Enter your full name.'],
  ['X3: a name of digits alone', { ...order, name: '12345' }, 'name', 'Enter your name in letters.'],
  [
    'a name of 101 letters',
    { ...order, name: 'ß'.repeat(101) },
    'name',
    'This is too long. Use 100 characters at most.',
  ],
  ['no address', { ...order, address: {} }, 'address.line1', 'Enter the street and house number.'],
  [
    'no postcode',
    { ...order, address: { ...order.address, postalCode: '' } },
    'address.postalCode',
    'Enter the postcode.',
  ],
  [
    'a country we don’t post to',
    { ...order, address: { ...order.address, country: 'AQ' } },
    'address.country',
    'Choose a country from the list.',
  ],
  ['an empty basket', { ...order, basket: [] }, 'basket', 'Your basket is empty.'],
  [
    'something not sold',
    { ...order, basket: [{ productId: 'axe', quantity: 1 }] },
    'basket',
    'Something in your basket is no longer sold. Take it out, then pay.',
  ],
  [
    'half a packet',
    { ...order, basket: [{ productId: 'poppy-ladybird', quantity: 0.5 }] },
    'basket.0.quantity',
    'Order between 1 and 99 of each.',
  ],
  ['a key that is no UUID', { ...order, attempt: 'again' }, 'attempt', 'The attempt key must be a UUID.'],
  [
    'a month 13',
    { ...order, card: { ...order.card, expiry: '2030-13' } },
    'card.expiry',
    'Send the expiry as YYYY-MM.',
  ],
  [
    'P4: five digits of the card',
    { ...order, card: { ...order.card, lastFour: '11111' } },
    'card.lastFour',
    'Send the last four digits and no more.',
  ],
  [
    'P4: a card that is not sealed',
    { ...order, card: { ...order.card, sealed: number } },
    'card.sealed',
    'The card is not sealed.',
  ],
  [
    'P4: the number beside the sealed card',
    { ...order, card: { ...order.card, number } },
    'request',
    'There is more in this than an order has.',
  ],
  [
    'P4: the code beside the sealed card',
    { ...order, securityCode: '123' },
    'request',
    'There is more in this than an order has.',
  ],
  [
    'P4: the number as a field’s name',
    { ...order, [number]: 1 },
    'request',
    'There is more in this than an order has.',
  ],
  ['no JSON', `{ "number": ${number}`, 'request', 'This is missing.'],
];

describe('bad input is answered field by field, and nothing is charged', () => {
  test.each(problems)('%s', async (_, body, field, message) => {
    const shop = openShop();

    const response = await shop.post(body);

    expect(response.status).toBe(422);
    expect((await response.json()).error.problems).toContainEqual({ field, message });
    expect(shop.processor.asked).toEqual([]);
    expect(shop.orders.page(everything).total).toBe(0);
  });

  test('each field has one problem, in the order of the form', async () => {
    const shop = openShop();

    const { error } = await (await shop.post({ ...order, email: '', name: '', address: {} })).json();

    expect(error.message).toBe('6 things need another look.');
    expect(error.problems.map(({ field }: { field: string }) => field)).toEqual([
      'email',
      'name',
      'address.line1',
      'address.city',
      'address.postalCode',
      'address.country',
    ]);
  });
});

describe('N8: a card number in the wrong box is refused and never repeated', () => {
  const wrongBoxes: readonly (readonly [string, object])[] = [
    ['email', { email: `${number}@example.com` }],
    ['name', { name: `Ada ${number}` }],
    ['address.line1', { address: { ...order.address, line1: '4111 1111 1111 1111' } }],
    ['address.line2', { address: { ...order.address, line2: '4111-1111-1111-1111' } }],
    ['address.city', { address: { ...order.address, city: `Bath ${number}` } }],
    ['address.postalCode', { address: { ...order.address, postalCode: number } }],
  ];

  test.each(wrongBoxes)('in %s', async (field, part) => {
    const shop = openShop();

    const response = await shop.post({ ...order, ...part });
    const body = await response.text();

    expect(response.status).toBe(422);
    expect(JSON.parse(body).error.problems).toEqual([
      {
        field,
        message: 'This looks like a card number in the wrong box. Take it out here and enter it under “Pay by card”.',
      },
    ]);
    expect(body).not.toContain('1111');
    expect(shop.logs.join()).not.toContain('1111');
    expect(shop.orders.page(everything).total).toBe(0);
  });

  test('a phone number or a house number is no card number', async () => {
    const shop = openShop();

    const response = await shop.post({ ...order, address: { ...order.address, line1: '1234567890 Long Road' } });

    expect(response.status).toBe(201);
  });
});
