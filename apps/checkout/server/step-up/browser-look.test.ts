// Between the pay button and the bank's page: the bank looks at the browser, and the shop's server says how that went.
import { encodeBase64Url } from '@flipside/core';
import { describe, expect, test } from 'vitest';
import { paymentSentences } from '../../contract/payment-sentences.ts';
import { begun, threeDSMethodURL } from '../testing/fake-processor.ts';
import { order, type OpenShop } from '../testing/open-shop.ts';
import { authenticate, begin, pay, prepare, purchase, row, start, toConfirm } from '../testing/step-up.ts';

const { threeDSServerTransID } = begun;

/** Posts what the bank's page posts when it has looked. */
const notify = (shop: OpenShop, fields: object) =>
  shop.send('/3ds/notification', new URLSearchParams({ threeDSMethodData: encodeBase64Url(JSON.stringify(fields)) }));
const said = ({ processor }: OpenShop) =>
  processor.toConfirm.map((request) => [request.threeDSServerTransID, request.threeDSCompInd]);

/** A shop whose shopper's browser the bank may look at. */
async function toLookAt(answers: Parameters<typeof toConfirm>[0] = {}) {
  const { shop, id } = await toConfirm(answers);
  const response = await prepare(shop, id);
  return { shop, id, response };
}

describe('T1: what the bank is told of its look at the browser', () => {
  test('Y where its page has said that it has looked', async () => {
    const { shop, id, response } = await toLookAt();

    const { look } = await response.json();
    const page = await notify(shop, { threeDSServerTransID });
    await authenticate(shop, id, threeDSServerTransID);

    expect(response.status).toBe(201);
    expect(look).toEqual({
      threeDSServerTransID,
      threeDSMethodURL,
      notificationURL: 'http://localhost/3ds/notification',
    });
    expect(await page.text()).toContain('data-method=');
    expect(said(shop)).toEqual([[threeDSServerTransID, 'Y']]);
  });

  test('N where the page went on without it, and U where the bank doesn’t look', async () => {
    const hangs = await toLookAt();
    const none = await toLookAt({
      preparing: () => ({ kind: 'answered', transaction: { threeDSServerTransID, threeDSMethodURL: null } }),
    });

    await authenticate(hangs.shop, hangs.id, threeDSServerTransID);
    await notify(none.shop, { threeDSServerTransID });
    await authenticate(none.shop, none.id, threeDSServerTransID);

    expect(said(hangs.shop)).toEqual([[threeDSServerTransID, 'N']]);
    expect(said(none.shop), 'whatever is posted').toEqual([[threeDSServerTransID, 'U']]);
  });

  test('X7: each of them comes to the bank’s page, and the next order pays', async () => {
    const { shop, id } = await toLookAt();

    const answer = await (await authenticate(shop, id, threeDSServerTransID)).json();
    const paid = await pay(shop, 2, { authentication: answer.authentication });

    expect(answer.challenge).toMatchObject({ acsURL: begun.acsURL, threeDSServerTransID });
    expect(paid.order.number).toBe(1002);
  });
});

describe('T1: a notification', () => {
  test.each<[string, object]>([
    ['of another transaction', { threeDSServerTransID: purchase }],
    ['without one', {}],
    ['of nothing that is one', { threeDSServerTransID: `${threeDSServerTransID}'; drop table browser_looks; --` }],
  ])('%s counts for nothing', async (_, fields) => {
    const { shop, id } = await toLookAt();

    const page = await notify(shop, fields);
    await authenticate(shop, id, threeDSServerTransID);

    expect(page.status).toBe(200);
    expect(said(shop)).toEqual([[threeDSServerTransID, 'N']]);
  });

  test('that comes twice is as one, in whichever letters', async () => {
    const { shop, id } = await toLookAt();

    await notify(shop, { threeDSServerTransID });
    await notify(shop, { threeDSServerTransID: threeDSServerTransID.toUpperCase() });
    await authenticate(shop, id, threeDSServerTransID);

    expect(said(shop)).toEqual([[threeDSServerTransID, 'Y']]);
  });

  test('of the end of a challenge says nothing of the look', async () => {
    const { shop, id } = await toLookAt();

    await shop.send('/3ds/notification', new URLSearchParams({ cres: encodeBase64Url('{}') }));
    await authenticate(shop, id, threeDSServerTransID);

    expect(said(shop)).toEqual([[threeDSServerTransID, 'N']]);
  });

  test('P4: is not logged, and nothing of it is kept but that it came', async () => {
    const { shop } = await toLookAt();

    await notify(shop, { threeDSServerTransID, number: '4242424242424242', browser: 'A browser' });

    expect(shop.logs.join('\n')).not.toMatch(/4242|A browser|8a880dc0/);
    expect(JSON.stringify(row(shop, 1))).not.toMatch(/4242|A browser/);
  });
});

describe('T1: a transaction', () => {
  test('is begun with the card sealed, and nothing else of the order', async () => {
    const { shop } = await toLookAt();

    expect(shop.processor.prepared).toEqual([{ idempotencyKey: expect.any(String), sealedCard: order.card.sealed }]);
  });

  test('that this shop has not begun for the order is none, and the pay button begins another', async () => {
    const { shop, id } = await toLookAt();

    const { error } = await (await authenticate(shop, id, purchase)).json();

    expect(error.message).toBe(paymentSentences.confirmation.overBefore);
    expect(said(shop)).toEqual([]);
    expect(await begin(shop, id)).toHaveProperty('challenge.acsURL', begun.acsURL);
  });

  test('V0: of what was confirmed already there is none: it pays at once, and nobody looks', async () => {
    const { shop, id } = await toLookAt();
    await authenticate(shop, id, threeDSServerTransID);

    const again = await prepare(shop, id);

    expect(await again.json()).toEqual({ authentication: begun.id, challenge: null });
    expect(shop.processor.prepared).toHaveLength(1);
  });

  test.each([
    ['away', { kind: 'away' } as const, 502, 'We can’t reach your bank to confirm the payment.'],
    ['of another mind', { kind: 'refused', code: 'sealed-card-key-unknown' } as const, 402, 'did not reach the bank'],
  ])('where the processor is %s begins not, and it is said', async (_, answer, status, says) => {
    const { shop, id } = await toConfirm({ preparing: () => answer });

    const response = await start(shop, id);

    expect(response.status).toBe(status);
    expect((await response.json()).error.message).toContain(says);
    expect(said(shop)).toEqual([]);
  });
});
