// The bank declines for the want of a confirmation; the shopper confirms; the next order brings what was confirmed.
import { describe, expect, test } from 'vitest';
import { begun, fakeProcessor } from '../testing/fake-processor.ts';
import { everything, openShop, order } from '../testing/open-shop.ts';
import { attempt, begin, browser, pay, purchase, row, toConfirm, wantsIt } from '../testing/step-up.ts';

const authentication = begun.id;

describe('X7: an order that the bank declines for the want of a confirmation', () => {
  test('ends its attempt, and names the order that is to be confirmed', async () => {
    const shop = openShop({ processor: fakeProcessor({ bank: wantsIt }) });

    const response = await shop.post({ ...order, attempt: attempt(1), purchase });

    expect(response.status).toBe(402);
    expect(await response.json()).toEqual({
      error: {
        code: 'declined',
        message:
          'Your bank wants you to confirm this payment. Nothing was charged yet. Press the pay button to confirm it.',
        stepUp: { order: row(shop, 1)?.id },
        attemptOver: true,
      },
    });
    expect(shop.processor.toConfirm).toEqual([]);
  });

  test('begins with the card sealed again, the amount of the order and the browser’s data, of which nothing is kept', async () => {
    const { shop, id } = await toConfirm();

    const answer = await begin(shop, id);

    expect(answer).toEqual({
      authentication,
      challenge: {
        acsURL: begun.acsURL,
        acsTransID: begun.acsTransID,
        threeDSServerTransID: begun.threeDSServerTransID,
        messageVersion: '2.2.0',
        notificationURL: 'http://localhost/3ds/notification',
      },
    });
    expect(shop.processor.toConfirm).toEqual([
      {
        idempotencyKey: begun.threeDSServerTransID,
        sealedCard: order.card.sealed,
        amount: { minorUnits: 800, currency: 'GBP' },
        threeDSServerTransID: begun.threeDSServerTransID,
        threeDSCompInd: 'N',
        merchantName: 'Quiet Acre Seeds',
        notificationURL: 'http://localhost/3ds/notification',
        browser: expect.objectContaining({ ...browser, browserAcceptHeader: '*/*' }),
      },
    ]);
    expect(row(shop, 1)).toMatchObject({ transStatus: 'C' });
    expect(JSON.stringify(row(shop, 1))).not.toContain('A browser');
  });

  test('T3: is paid by the next one, which brings what was confirmed, and keeps how it ended', async () => {
    const { shop, id } = await toConfirm();
    await begin(shop, id);

    const paid = await pay(shop, 2, { authentication });

    expect(paid.order).toMatchObject({ number: 1002 });
    expect(shop.processor.endsAsked).toEqual([authentication]);
    expect(shop.processor.asked.map((asked) => asked.authentication)).toEqual([undefined, authentication]);
    expect(row(shop, 2)).toMatchObject({ state: 'approved', transStatus: 'Y', eci: '05', action: 'proceed' });
  });
});

describe('T1, T2: the server asks the processor how it ended, and believes no browser', () => {
  test.each([
    ['N', 'Your bank could not confirm that it was you who wanted to pay. Nothing was charged.', 'decline'],
    ['R', 'Your bank could not confirm that it was you who wanted to pay. Nothing was charged.', 'decline'],
    ['U', 'Your bank could not check just now that it is you. Nothing was charged.', 'step-up'],
    [
      'C',
      'Your bank has not said yet that you confirmed it, so the payment has not been made and nothing was charged.',
      'step-up',
    ],
  ] as const)('%s is not sent to the bank, and is told', async (transStatus, says, actionNow) => {
    const { shop, id } = await toConfirm({
      confirmed: (known) => ({ kind: 'answered', authentication: { id: known, transStatus, eci: '07' } }),
    });
    await begin(shop, id);

    const { error } = await pay(shop, 2, { authentication });

    expect(error).toMatchObject({ code: 'declined', attemptOver: true });
    expect(error.notConfirmed, 'the button goes on with what is typed').toBe(
      actionNow === 'step-up' ? true : undefined,
    );
    expect(error.message).toContain(says);
    expect(shop.processor.asked).toHaveLength(1);
    expect(row(shop, 1)).toMatchObject({ state: 'declined', transStatus, actionNow });
    expect(shop.orders.page(everything).total, 'no order without a question to the bank').toBe(1);
  });

  test('an authentication that it has not begun, or for another basket or card, is none', async () => {
    const { shop, id } = await toConfirm();
    await begin(shop, id);

    const unknown = await pay(shop, 2, { authentication: 'authn_Z' });
    const basket = await pay(shop, 3, {
      authentication,
      basket: [{ productId: 'poppy-ladybird', quantity: 1 }],
    });
    const card = await pay(shop, 4, { authentication, card: { ...order.card, lastFour: '4242' } });

    expect(unknown.error.stepUp).toEqual({ order: id });
    expect([basket.error.code, card.error.code]).toEqual(['declined', 'declined']);
    expect(shop.processor.endsAsked).toEqual([]);
    expect(shop.processor.asked.map((asked) => asked.authentication)).toEqual([undefined, undefined, undefined]);
  });

  test('V0: where the processor is away nothing was charged, and the same confirmation pays once it is back', async () => {
    let isAway = true;
    const { shop, id } = await toConfirm({
      confirmed: (known) =>
        isAway ? { kind: 'away' } : { kind: 'answered', authentication: { id: known, transStatus: 'Y', eci: '05' } },
    });
    await begin(shop, id);

    const { error } = await pay(shop, 2, { authentication });
    isAway = false;
    const paid = await pay(shop, 3, { authentication });

    expect(error).toMatchObject({ code: 'unreachable', notConfirmed: true, attemptOver: true });
    expect(error.message).toContain('Nothing was charged');
    expect(paid.order.number).toBe(1002);
  });

  test('V0: the answer to a confirmed order is lost, and the retry finds the one charge', async () => {
    const { shop, id } = await toConfirm({
      line: (answer, times) => (times === 2 ? { kind: 'silent' } : answer),
    });
    await begin(shop, id);

    const lost = await pay(shop, 2, { authentication });
    const again = await pay(shop, 2, { authentication });

    expect(lost.error.code).toBe('no-answer');
    expect(again.order.number).toBe(1002);
    expect(row(shop, 2)).toMatchObject({ transStatus: 'Y', eci: '05' });
    expect([...shop.processor.charges.values()].filter(({ state }) => state === 'approved')).toHaveLength(1);
  });

  test('V0: a double click charges once', async () => {
    const { shop, id } = await toConfirm();
    await begin(shop, id);

    const both = await Promise.all([pay(shop, 2, { authentication }), pay(shop, 2, { authentication })]);

    expect(both.map((paid) => paid.order.number)).toEqual([1002, 1002]);
    expect(shop.processor.asked).toHaveLength(2);
  });
});
