import { describe, expect, test } from 'vitest';
import { approval, fakeProcessor } from '../testing/fake-processor.ts';
import { openShop, order, sealed } from '../testing/open-shop.ts';

describe('paying for an order', () => {
  test('gives an approved order back, at the shop’s own prices', async () => {
    const shop = openShop();

    const response = await shop.post(order);

    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      order: {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        number: 1001,
        created: '2026-11-23T12:00:00.000Z',
        lines: [
          {
            productId: 'sweet-pea-matucana',
            name: 'Sweet pea ‘Matucana’',
            quantity: 1,
            price: { minorUnits: 280, currency: 'GBP' },
          },
          {
            productId: 'poppy-ladybird',
            name: 'Poppy ‘Ladybird’',
            quantity: 2,
            price: { minorUnits: 260, currency: 'GBP' },
          },
        ],
        amount: { minorUnits: 800, currency: 'GBP' },
        email: 'ada@example.com',
        name: '山田 花子',
        address: { ...order.address, line2: '' },
        brand: 'visa',
        chosenBrand: null,
        lastFour: '1111',
      },
    });
  });

  test('forwards the sealed card with amount, address, presence indicator and the same key', async () => {
    const shop = openShop();

    await shop.post({ ...order, card: { ...order.card, presenceIndicator: '9' } });

    expect(shop.processor.asked).toEqual([
      {
        idempotencyKey: order.attempt,
        sealedCard: sealed,
        amount: { minorUnits: 800, currency: 'GBP' },
        billingAddress: { ...order.address, line2: '', streetNumber: '12' },
        presenceIndicator: '9',
        reference: '1001',
      },
    ]);
  });

  test('X7: says after a decline what happened, that nothing was charged and what to do, and ends the attempt', async () => {
    const declined = { ...approval, state: 'declined', reason: 'insufficient-funds', authorizationCode: null } as const;
    const shop = openShop({ processor: fakeProcessor({ bank: () => declined }) });

    const response = await shop.post(order);

    expect(response.status).toBe(402);
    expect(await response.json()).toEqual({
      error: {
        code: 'declined',
        message: 'There is not enough money available on this card. Nothing was charged. Use another card.',
        attemptOver: true,
      },
    });
  });

  test('does not tell whoever holds a card that the bank takes it for lost', async () => {
    const declined = { ...approval, state: 'declined', reason: 'lost-card' } as const;
    const shop = openShop({ processor: fakeProcessor({ bank: () => declined }) });

    const { error } = await (await shop.post(order)).json();

    expect(error.message).toBe(
      'Your bank declined this card. Nothing was charged. Try another card, or ask your bank.',
    );
  });

  test('N6: shows a number that the processor finds failing Mod 10 in place', async () => {
    const refused = { kind: 'refused', code: 'card-number-invalid', field: 'sealedCard' } as const;
    const shop = openShop({ processor: fakeProcessor({ refuses: () => refused }) });

    const response = await shop.post(order);

    expect(response.status).toBe(422);
    expect((await response.json()).error).toMatchObject({
      problems: [{ field: 'card.number', message: 'The card number you entered is invalid. Please try again.' }],
      attemptOver: true,
    });
  });

  test('fetches the processor’s key anew when it could not open a card', async () => {
    const refused = { kind: 'refused', code: 'sealed-card-key-unknown', field: 'sealedCard' } as const;
    const shop = openShop({ processor: fakeProcessor({ refuses: () => refused }) });
    await shop.get('/api/card-key');
    await shop.get('/api/card-key');
    expect(shop.processor.keyFetches.count).toBe(1);

    await shop.post(order);
    await shop.get('/api/card-key');

    expect(shop.processor.keyFetches.count).toBe(2);
  });

  test('says that nothing was charged when the processor cannot be reached', async () => {
    const shop = openShop({ processor: fakeProcessor({ refuses: () => ({ kind: 'unreached' }) }) });

    const response = await shop.post(order);

    expect(response.status).toBe(502);
    expect((await response.json()).error).toEqual({
      code: 'unreachable',
      message: 'We can’t reach the bank at the moment. Nothing was charged. Try again in a minute.',
      attemptOver: true,
    });
  });

  test('refuses to charge another total than the pay button named', async () => {
    const shop = openShop();

    const response = await shop.post({ ...order, agreed: 799 });

    expect(response.status).toBe(422);
    expect((await response.json()).error.problems).toEqual([
      {
        field: 'basket',
        message: 'A price has changed since you saw it. Nothing was charged. Look at the new total, then pay.',
      },
    ]);
    expect(shop.processor.asked).toEqual([]);
  });
});
