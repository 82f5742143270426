import { cards, checkoutOf, confirmation, fillCheckout } from './shopper.ts';
import { authorizationsFor, ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

test('a double click on the pay button orders and charges once (A4)', async ({ page, demo }) => {
  const email = 'double-clicks@example.com';
  await fillCheckout(page, email, cards.visa);

  await checkoutOf(page).pay.dblclick();
  await confirmation(page);

  const orders = ordersOf(demo, email);
  expect(orders).toHaveLength(1);
  expect(authorizationsFor(demo, orders[0])).toHaveLength(1);
});

test(
  'Enter pressed twice, and the button pressed while a slow bank is asked, order and charge once (A4)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'presses-enter-twice@example.com';
    const { code, pay } = checkoutOf(page);
    const posts: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
    await fillCheckout(page, email, cards.slow);

    await code.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Paying. Please wait, this can take a few seconds.')).toBeVisible();
    // What is aria-disabled, Playwright would wait for; a shopper doesn’t.
    await pay.click({ force: true });
    await expect(pay, 'the pending button keeps the focus').toBeFocused();
    await confirmation(page);

    const orders = ordersOf(demo, email);
    expect(posts).toHaveLength(1);
    expect(orders).toHaveLength(1);
    expect(authorizationsFor(demo, orders[0])).toHaveLength(1);
  },
);

test(
  'an answer that is lost on its way to the browser is asked for again and charged once (V0)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'loses-the-connection@example.com';
    const { code, number, notice, pay } = checkoutOf(page);
    await fillCheckout(page, email, cards.visa);
    // The shop gets the order and its answer never arrives, as when a phone leaves the network.
    await page.route(
      '/api/orders',
      async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      },
      { times: 1 },
    );

    await pay.click();
    await expect(notice).toContainText('we don’t know yet whether the payment went through');
    await expect(number).toHaveValue('4242 4242 4242 4242');
    await expect(code).toHaveValue('');
    await code.pressSequentially('123');
    await pay.click();
    await confirmation(page);

    const orders = ordersOf(demo, email);
    expect(orders).toHaveLength(1);
    expect(authorizationsFor(demo, orders[0])).toMatchObject([{ state: 'approved' }]);
  },
);

test('a declined card charges nothing, keeps what was typed but the code, and another card pays under a new attempt (C9, V0, X7)', async ({
  page,
  demo,
}) => {
  const email = 'is-declined@example.com';
  const { number, expiry, code, cardName, notice, pay } = checkoutOf(page);
  await fillCheckout(page, email, cards.declined);

  await pay.click();
  await expect(notice).toHaveText(
    'Your bank declined this card. Nothing was charged. Try another card, or ask your bank.',
  );
  await expect(notice).toBeFocused();
  await expect(number).toHaveValue('4000 0000 0000 0002');
  await expect(expiry).toHaveValue('12 / 34');
  await expect(cardName).toHaveValue('Xenia Pappas');
  await expect(code).toHaveValue('');

  await number.selectText();
  await number.pressSequentially(cards.visa.number);
  await code.pressSequentially(cards.visa.code);
  await pay.click();
  await confirmation(page);

  const [declined, paid, ...more] = ordersOf(demo, email);
  expect(more).toEqual([]);
  expect(declined).toMatchObject({ state: 'declined', reason: 'do-not-honour', last_four: '0002' });
  expect(paid).toMatchObject({ state: 'approved', last_four: '4242' });
  expect(paid?.['attempt']).not.toBe(declined?.['attempt']);
  expect(authorizationsFor(demo, declined)).toMatchObject([{ state: 'declined', authorizationCode: null }]);
  expect(authorizationsFor(demo, paid)).toMatchObject([{ state: 'approved' }]);
});

test(
  'a processor that is away is said to be, and the same form pays once it is back (V0)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'comes-too-early@example.com';
    const { code, number, notice, pay } = checkoutOf(page);
    await fillCheckout(page, email, cards.visa);
    await demo.killProcessor();

    try {
      await pay.click();
      await expect(notice).toHaveText(
        'We can’t reach the bank at the moment. Nothing was charged. Try again in a minute.',
      );
      await expect(number).toHaveValue('4242 4242 4242 4242');
      await expect(code).toHaveValue('');
    } finally {
      await demo.restartProcessor();
    }
    await code.pressSequentially('123');
    await pay.click();
    await confirmation(page);

    const approved = ordersOf(demo, email).filter(({ state }) => state === 'approved');
    expect(approved).toHaveLength(1);
    expect(authorizationsFor(demo, approved[0])).toHaveLength(1);
  },
);
