// What the report on the bank’s answers is told of a confirmation.
import { describe, expect, test } from 'vitest';
import { begun } from '../testing/fake-processor.ts';
import { whatTheBankSaid } from '../../contract/what-the-bank-said.ts';
import { openShop, type OpenShop } from '../testing/open-shop.ts';
import { begin, pay, row, toConfirm } from '../testing/step-up.ts';

const authentication = begun.id;

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
