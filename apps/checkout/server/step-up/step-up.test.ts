// The bank declines for the want of a confirmation; the shopper confirms; the next order brings what was confirmed.
import { describe, expect, test } from 'vitest';
import { whatTheBankSaid } from '../../contract/what-the-bank-said.ts';
import type { AuthorizationRequest } from '../processor/processor-client.ts';
import { approval, begun, fakeProcessor, type FakeAnswers } from '../testing/fake-processor.ts';
import { everything, openShop, order, type OpenShop } from '../testing/open-shop.ts';

const purchase = 'c0ffee00-0000-4000-8000-000000000001';
const attempt = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const browser = { browserUserAgent: 'A browser', browserLanguage: 'en-GB', browserJavascriptEnabled: true };
const authentication = begun.id;

/** A bank that approves what was confirmed, and nothing else. */
function wantsIt(request: AuthorizationRequest) {
  return request.authentication === undefined
    ? ({ ...approval, id: 'auth_no', state: 'declined', reason: 'authentication-required' } as const)
    : ({ ...approval, transStatus: 'Y', eci: '05' } as const);
}

const shopOf = (answers: FakeAnswers = {}) => openShop({ processor: fakeProcessor({ bank: wantsIt, ...answers }) });

const pay = async (shop: OpenShop, n: number, changes: object = {}) =>
  (await shop.post({ ...order, attempt: attempt(n), purchase, ...changes })).json();
const start = (shop: OpenShop, body: object) => shop.send('/api/authentications', body);
const begin = async (shop: OpenShop, id: string, changes: object = {}) =>
  (await start(shop, { order: id, card: order.card, browser, ...changes })).json();
const row = (shop: OpenShop, n: number) => shop.orders.byAttempt(attempt(n));

/** A shop whose shopper is to confirm the first order. */
async function toConfirm(answers: FakeAnswers = {}) {
  const shop = shopOf(answers);
  const { error } = await pay(shop, 1);
  return { shop, id: String(error.stepUp.order) };
}

describe('X7: an order that the bank declines for the want of a confirmation', () => {
  test('ends its attempt, and names the order that is to be confirmed', async () => {
    const shop = shopOf();

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
        idempotencyKey: expect.any(String),
        sealedCard: order.card.sealed,
        amount: { minorUnits: 800, currency: 'GBP' },
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

describe('whoever comes back to it', () => {
  test('X7: left it in the middle, or loaded the page again: the bank is not asked for the same once more', async () => {
    const { shop, id } = await toConfirm();
    await begin(shop, id);

    const again = await pay(shop, 2);

    expect(again.error).toMatchObject({ stepUp: { order: id }, attemptOver: true });
    expect(shop.processor.asked).toHaveLength(1);
  });

  test('X7: had confirmed it already, and the order that should have brought it never came: no page is shown again', async () => {
    const { shop, id } = await toConfirm();
    await begin(shop, id);

    const again = await begin(shop, id);
    const paid = await pay(shop, 2, { authentication: again.authentication });

    expect(again).toEqual({ authentication, challenge: null });
    expect(shop.processor.toConfirm).toHaveLength(1);
    expect(paid.order.number).toBe(1002);
  });

  test('takes another card: the bank is asked', async () => {
    const { shop } = await toConfirm({
      bank: (request) => (request.presenceIndicator === '9' ? approval : wantsIt(request)),
    });

    const paid = await pay(shop, 2, { card: { ...order.card, presenceIndicator: '9', lastFour: '4242' } });

    expect(paid.order.number).toBe(1002);
  });

  test('takes another card in vain, and then the first one again: it is confirmed after all', async () => {
    const { shop, id } = await toConfirm({
      bank: (request) =>
        request.presenceIndicator === '9' ? { ...approval, state: 'declined', reason: 'lost-card' } : wantsIt(request),
    });
    await pay(shop, 2, { card: { ...order.card, presenceIndicator: '9', lastFour: '4242' } });

    const { error } = await pay(shop, 3);

    expect(error.stepUp).toEqual({ order: id });
    expect(shop.processor.asked).toHaveLength(2);
  });

  test('V0: has paid with another card meanwhile: nothing is left to confirm', async () => {
    const { shop } = await toConfirm({
      bank: (request) => (request.presenceIndicator === '9' ? approval : wantsIt(request)),
    });
    await pay(shop, 2, { card: { ...order.card, presenceIndicator: '9', lastFour: '4242' } });

    const again = await pay(shop, 3);

    expect(again.order.number).toBe(1002);
    expect(shop.processor.asked).toHaveLength(2);
  });

  test('V3: the bank wants it still after it was confirmed: the shopper is not asked a second time', async () => {
    const { shop, id } = await toConfirm({
      bank: () => ({ ...approval, state: 'declined', reason: 'authentication-required' }),
    });
    await begin(shop, id);

    const { error } = await pay(shop, 2, { authentication });

    expect(error).toEqual({
      code: 'declined',
      message:
        'Your bank still wants to check that it is you. Nothing was charged. Try another card, or ask your bank.',
      attemptOver: true,
    });
    expect(row(shop, 2)).toMatchObject({ action: 'decline', rule: 'declined-authentication-required' });
  });

  test('V2: mistyped the code: the approval is taken back, and the next one brings the same confirmation', async () => {
    let code: 'N' | 'M' = 'N';
    const { shop, id } = await toConfirm({
      bank: (request) => ({ ...wantsIt(request), id: `auth_${code}`, securityCodeResult: code }),
    });
    await begin(shop, id);

    const { error } = await pay(shop, 2, { authentication });
    code = 'M';
    const paid = await pay(shop, 3, { authentication });

    expect(error.show).toBe('enter-the-code-again');
    expect(shop.processor.voided).toEqual(['auth_N']);
    expect(paid.order.number).toBe(1003);
  });

  test('too often: it is said, and the bank is asked for no sixth page', async () => {
    let times = 0;
    const { shop, id } = await toConfirm({
      confirmed: (known) => ({ kind: 'answered', authentication: { id: known, transStatus: 'C', eci: null } }),
      confirming: () => {
        times += 1;
        return { kind: 'answered', authentication: { ...begun, id: `authn_${'ABCDEF'[times] ?? 'Z'}` } };
      },
    });
    for (let n = 0; n < 5; n += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await begin(shop, id);
    }

    const { error } = await begin(shop, id);
    const again = await pay(shop, 2);

    expect(error.message).toContain('can’t be confirmed any more');
    expect(times).toBe(5);
    expect(again.error.message).toContain('still wants to check that it is you');
  });
});

describe('an authentication can’t begin', () => {
  test.each([
    ['N', 'decline'],
    ['U', 'step-up'],
  ] as const)('where the bank says %s at once', async (transStatus, actionNow) => {
    const { shop, id } = await toConfirm({
      confirming: () => ({
        kind: 'answered',
        authentication: { ...begun, transStatus, acsURL: null, acsTransID: null },
      }),
    });

    const response = await start(shop, { order: id, card: order.card, browser });

    expect(response.status).toBe(402);
    expect((await response.json()).error.message).toContain('Nothing was charged');
    expect(row(shop, 1)).toMatchObject({ transStatus, actionNow });
  });

  test('and needs no page where the bank is content', async () => {
    const { shop, id } = await toConfirm({
      confirming: () => ({
        kind: 'answered',
        authentication: { ...begun, transStatus: 'Y', eci: '05', acsURL: null, acsTransID: null },
      }),
    });

    expect(await begin(shop, id)).toEqual({ authentication, challenge: null });
  });

  test.each([
    ['away', { kind: 'away' } as const, 502, 'We can’t reach your bank to confirm the payment.'],
    [
      'of another mind',
      { kind: 'refused', code: 'sealed-card-key-unknown' } as const,
      402,
      'did not reach the bank intact',
    ],
  ])('where the processor is %s, and says so', async (_, answer, status, says) => {
    const { shop, id } = await toConfirm({ confirming: () => answer });

    const response = await start(shop, { order: id, card: order.card, browser });

    expect(response.status).toBe(status);
    expect((await response.json()).error.message).toMatch(new RegExp(`${says}.*Nothing was charged`));
  });

  test.each([
    ['of an order that is not there', 404, async () => ({ order: attempt(9), card: order.card, browser })],
    ['of another card', 409, async (id: string) => ({ order: id, card: { ...order.card, lastFour: '4242' }, browser })],
    ['without a card', 422, async (id: string) => ({ order: id, browser })],
    ['with a number beside it', 422, async (id: string) => ({ order: id, card: order.card, browser, number: '4242' })],
  ])('%s', async (_, status, body) => {
    const { shop, id } = await toConfirm();

    const response = await start(shop, await body(id));

    expect(response.status).toBe(status);
    expect(shop.processor.toConfirm).toEqual([]);
    expect(await response.text()).not.toContain('4242');
  });

  test('for an order that the bank has approved', async () => {
    const shop = openShop();
    const { order: paid } = await pay(shop, 1);

    const { error } = await begin(shop, paid.id);

    expect(error.message).toContain('can’t be confirmed any more');
    expect(shop.processor.toConfirm).toEqual([]);
  });
});

describe('V4: what the staff see', () => {
  const said = (shop: OpenShop, n: number) => {
    const kept = row(shop, n);
    if (kept === undefined) throw new Error('There is no such order.');
    return whatTheBankSaid(kept, shop.orders.attemptsAt(kept), shop.orders.policy());
  };

  test('of an order that was confirmed, with the scheme’s indicator', async () => {
    const { shop, id } = await toConfirm();
    await begin(shop, id);
    await pay(shop, 2, { authentication });

    expect(said(shop, 2).threeDSecure).toEqual({ state: 'Y', eci: '05', scheme: 'visa', gateway: 'sandbox' });
    expect(said(shop, 2).assessment).toMatchObject({
      action: 'proceed',
      reasons: expect.arrayContaining(['authenticated']),
    });
  });

  test('of one that was not, that the customer did not pass it', async () => {
    const { shop, id } = await toConfirm({
      confirmed: (known) => ({ kind: 'answered', authentication: { id: known, transStatus: 'N', eci: '07' } }),
    });
    await begin(shop, id);
    await pay(shop, 2, { authentication });

    expect(said(shop, 1).threeDSecure).toMatchObject({ state: 'N', eci: '07' });
    expect(said(shop, 1).assessment).toMatchObject({ action: 'decline', reasons: ['authentication-failed'] });
  });

  test('of every other order, that it was not tried', async () => {
    const shop = openShop();
    await pay(shop, 1);

    expect(said(shop, 1).threeDSecure).toMatchObject({ state: 'not-tried', eci: null });
    expect(shop.processor.toConfirm).toEqual([]);
  });
});

describe('T1: the page in the bank’s frame', () => {
  test('hands what was posted to the shop’s page alone, under a policy with one script', async () => {
    const shop = openShop();

    const response = await shop.send('/3ds/notification', new URLSearchParams({ cres: 'eyJ"><script>alert(1)' }));

    const html = await response.text();
    expect(html).toContain('data-origin="http://localhost"');
    expect(html).not.toContain('<script>alert');
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'$/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('takes no more than a message is long, and logs nothing of it', async () => {
    const shop = openShop();

    const response = await shop.send('/3ds/notification', new URLSearchParams({ cres: '4'.repeat(40_000) }));

    expect(response.status).toBe(413);
    expect(shop.logs.join()).not.toContain('444');
  });
});
