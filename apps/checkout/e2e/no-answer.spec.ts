import { cards, checkoutOf, confirmation, fillCheckout, typeCard, enterContact } from './shopper.ts';
import { authorizationsFor, ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

// That the shop waits ten seconds is held once, in ten-seconds.spec.ts.
test.use({ processorTimeoutMs: 1_500 });

const silences = [
  {
    card: cards.answerLost,
    what: 'charged the card and whose answer is lost',
    shown: '4012 0000 3333 0026',
    charged: 1,
  },
  { card: cards.requestLost, what: 'never heard of the payment', shown: '4012 0000 7777 7777', charged: 0 },
] as const;

for (const { card, what, shown, charged } of silences) {
  test(`a bank that ${what} is said not to have answered; the retry, with the code typed again, charges once (C9, V0)`, async ({
    page,
    demo,
  }) => {
    const email = `hears-nothing-${charged}@example.com`;
    const { fullName, line1, city, postalCode, country, number, expiry, code, cardName, notice, pay } =
      checkoutOf(page);
    await fillCheckout(page, email, card);

    await pay.click();
    await expect(notice).toHaveText(
      'Your bank has not answered, so we don’t know yet whether the payment went through. Try again: if it did, you won’t be charged twice.',
    );
    await expect(notice).toBeFocused();

    await expect(page.getByLabel('E-mail')).toHaveValue(email);
    await expect(fullName).toHaveValue('Ada Marsh');
    await expect(line1).toHaveValue('12 Harbor Street');
    await expect(city).toHaveValue('Portland');
    await expect(postalCode).toHaveValue('97205');
    await expect(country).toHaveValue('US');
    await expect(number).toHaveValue(shown);
    await expect(expiry).toHaveValue('12 / 34');
    await expect(cardName).toHaveValue(card.name);
    await expect(code).toHaveValue('');
    const [open] = ordersOf(demo, email);
    expect(authorizationsFor(demo, open)).toHaveLength(charged);

    await code.pressSequentially(card.code);
    await pay.click();
    await confirmation(page);

    const orders = ordersOf(demo, email);
    expect(orders).toMatchObject([{ state: 'approved', attempt: open?.['attempt'] ?? '' }]);
    expect(authorizationsFor(demo, orders[0])).toMatchObject([{ state: 'approved', minorUnits: 240 }]);
  });
}

test(
  'a page that is loaded again while the answer is unknown says so, and pays under the same attempt (V0)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'reloads@example.com';
    const { code, notice, pay } = checkoutOf(page);
    await fillCheckout(page, email, cards.answerLost);
    await pay.click();
    await expect(notice).toContainText('Your bank has not answered');

    await page.reload();
    await expect(notice).toContainText('Your bank has not answered');
    await expect(notice, 'in view, and read out').toBeFocused();
    await expect(notice).toBeInViewport({ ratio: 1 });
    await expect(page.getByLabel('E-mail')).toHaveValue(email);
    await expect(code).toHaveValue('');
    await enterContact(page, email);
    await typeCard(page, cards.answerLost);
    await pay.click();
    await confirmation(page);

    const orders = ordersOf(demo, email);
    expect(orders).toMatchObject([{ state: 'approved' }]);
    expect(authorizationsFor(demo, orders[0])).toHaveLength(1);
  },
);
