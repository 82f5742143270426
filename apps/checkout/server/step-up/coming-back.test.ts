// Whoever has left the bank’s page, or has confirmed on it, and pays again.
import { describe, expect, test } from 'vitest';
import { approval, begun } from '../testing/fake-processor.ts';
import { order } from '../testing/open-shop.ts';
import { begin, pay, row, toConfirm, wantsIt } from '../testing/step-up.ts';

const authentication = begun.id;

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
