import { describe, expect, test } from 'vitest';
import type { FakeAnswers } from '../testing/fake-processor.ts';
import { order, type OpenShop } from '../testing/open-shop.ts';
import { anotherAttempt, chargedAsAsked, orderBy, shopOfTwoBrands } from '../testing/two-brands.ts';

const losesFirstAnswer: FakeAnswers = { line: (answer, times) => (times === 1 ? { kind: 'silent' } : answer) };

const kept = (shop: OpenShop, { attempt } = order as { attempt: string }) => shop.orders.byAttempt(attempt);
const errorOf = async (response: Response) => (await response.json()).error;

describe('N10: the brand that the shopper chose', () => {
  test.each(['bancontact', 'maestro'])('%s goes to the processor, and is kept with the order', async (chosenBrand) => {
    const shop = shopOfTwoBrands();

    const response = await shop.post(orderBy(chosenBrand));

    expect(response.status).toBe(201);
    expect((await response.json()).order).toMatchObject({ brand: 'maestro', chosenBrand, lastFour: '4449' });
    expect(shop.processor.asked).toMatchObject([{ chosenBrand, presenceIndicator: '0' }]);
    expect(kept(shop)).toMatchObject({ brand: 'maestro', chosenBrand, network: chosenBrand });
  });

  test('is none where the card offers no choice, and the processor is told of none', async () => {
    const shop = shopOfTwoBrands();

    await shop.post(orderBy(undefined));

    expect(shop.processor.asked[0]).not.toHaveProperty('chosenBrand');
    expect(kept(shop)).toMatchObject({ chosenBrand: null, network: 'maestro' });
  });

  test('V4: the staff read what was chosen, and by what the processor charged', async () => {
    const shop = shopOfTwoBrands();
    const { id } = (await (await shop.post(orderBy('bancontact'))).json()).order;

    const answer = await (await shop.get(`/api/staff/orders/${id}`)).json();

    expect(answer.order).toMatchObject({ brand: 'maestro', chosenBrand: 'bancontact', network: 'bancontact' });
  });

  test.each([
    ['on a card that can’t have it', { brand: 'visa', chosenBrand: 'bancontact' }],
    ['of the card’s own kind, where there is no choice', { brand: 'visa', chosenBrand: 'visa' }],
    ['that stands on it only to carry it', { brand: 'discover', chosenBrand: 'unionpay' }],
    ['that the shop doesn’t take', { brand: 'visa', chosenBrand: 'dankort' }],
    ['that doesn’t exist', { brand: 'maestro', chosenBrand: 'seed-club' }],
    ['on a card of nobody’s', { brand: null, chosenBrand: 'bancontact' }],
    ['the wrong way round', { brand: 'bancontact', chosenBrand: 'maestro' }],
    ['that is no text', { brand: 'maestro', chosenBrand: 3 }],
    ['that is a card number', { brand: 'maestro', chosenBrand: '6703444444444449' }],
  ])('is refused %s, and nothing is asked, kept or repeated', async (_what, changes) => {
    const shop = shopOfTwoBrands();

    const response = await shop.post(orderBy(undefined, { card: changes }));
    const body = await response.text();

    expect(response.status).toBe(422);
    expect(JSON.parse(body).error.problems).toMatchObject([{ field: 'card.chosenBrand' }]);
    expect(body).not.toMatch(/6703|seed-club/);
    expect(shop.processor.asked).toEqual([]);
    expect(kept(shop)).toBeUndefined();
  });

  test('of a card that doesn’t have it, by the processor’s word, sends the shopper to the number, and charges nothing', async () => {
    const refuses = () => ({ kind: 'refused', code: 'network-not-on-card', field: 'chosenBrand' }) as const;
    const shop = shopOfTwoBrands({ refuses });

    const error = await errorOf(await shop.post(orderBy('bancontact')));

    expect(error).toMatchObject({
      attemptOver: true,
      problems: [{ field: 'card.number', message: expect.stringContaining('Nothing was charged') }],
    });
  });
});

describe('V0, N10: the choice is part of what one attempt is for', () => {
  test('the same attempt with the same choice, after an answer that was lost, is charged once', async () => {
    const shop = shopOfTwoBrands(losesFirstAnswer);

    expect((await shop.post(orderBy('bancontact'))).status).toBe(504);
    expect((await shop.post(orderBy('bancontact'))).status).toBe(201);

    expect(shop.processor.charges.size).toBe(1);
    expect(kept(shop)).toMatchObject({ chosenBrand: 'bancontact', network: 'bancontact' });
  });

  test('with another choice, after an answer that was lost, the shopper reads what was paid, and nothing more is charged', async () => {
    const shop = shopOfTwoBrands(losesFirstAnswer);
    await shop.post(orderBy('maestro'));

    const response = await shop.post(orderBy('bancontact'));

    expect(response.status).toBe(409);
    expect(await errorOf(response)).toMatchObject({
      attemptOver: true,
      paidOrderId: kept(shop)?.id,
      message: expect.stringContaining('with the details that you entered then. Nothing more was charged.'),
    });
    expect(shop.processor.charges.size).toBe(1);
    expect(kept(shop)).toMatchObject({ chosenBrand: 'maestro', network: 'maestro' });
  });

  test('with another choice, where the first question never arrived, it is charged by the new one', async () => {
    const shop = shopOfTwoBrands({
      refuses: ({ chosenBrand }) => (chosenBrand === 'maestro' ? { kind: 'silent' } : undefined),
    });
    await shop.post(orderBy('maestro'));

    const response = await shop.post(orderBy('bancontact'));

    expect(response.status).toBe(201);
    expect(shop.processor.charges.size).toBe(1);
    expect(kept(shop)).toMatchObject({ chosenBrand: 'bancontact', network: 'bancontact' });
  });

  test('with another choice, after the bank declined, the shopper is told so, and a new attempt goes to the bank', async () => {
    const shop = shopOfTwoBrands({
      bank: (request) => ({ ...chargedAsAsked(request), state: 'declined', reason: 'do-not-honour' }),
    });
    await shop.post(orderBy('maestro'));

    const response = await shop.post(orderBy('bancontact'));
    await shop.post(orderBy('bancontact', anotherAttempt));

    expect(response.status).toBe(409);
    expect(await errorOf(response)).toMatchObject({
      attemptOver: true,
      message: expect.stringMatching(/^You have chosen another brand .* Nothing was charged\./),
    });
    expect(shop.processor.asked.map(({ chosenBrand }) => chosenBrand)).toEqual(['maestro', 'bancontact']);
  });

  test('two at the same time, by one brand each: one is charged, and the other one is told of it', async () => {
    const shop = shopOfTwoBrands();

    const both = await Promise.all([shop.post(orderBy('maestro')), shop.post(orderBy('bancontact'))]);

    expect(both.map(({ status }) => status)).toEqual([201, 409]);
    expect(shop.processor.charges.size).toBe(1);
  });
});
