import { cards, checkoutOf, confirmation, fillCheckout } from './shopper.ts';
import { ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

const wrongBox = 'This looks like a card number in the wrong box. Take it out here and enter it under “Pay by card”.';
// Passes Mod 10, and no provider publishes it.
const nobodysNumber = '4539148803436467';

test(
  'a card number in a name, address or e-mail field is refused there and goes nowhere (N8, P4)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'takes-the-wrong-box@example.com';
    const { fullName, line1, city, pay, ...checkout } = checkoutOf(page);
    const boxes = [
      { box: checkout.email, right: email },
      { box: fullName, right: 'Ada Marsh' },
      { box: line1, right: '12 Harbor Street' },
      { box: city, right: 'Portland' },
    ];
    await fillCheckout(page, email, cards.visa);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));

    for (const { box, right } of boxes) {
      await box.fill('');
      await box.pressSequentially('4242 4242 4242 4242');
      await pay.click();
      await expect(box).toBeFocused();
      await expect(box).toHaveAccessibleDescription(wrongBox);
      expect(await page.content()).not.toMatch(/4242[ ]?4242/);
      await box.fill(right);
    }

    expect(requests).toEqual([]);
    await pay.click();
    await confirmation(page);
    expect(ordersOf(demo, email)).toHaveLength(1);
  },
);

test(
  'what a form let pass the server refuses, by the field and without repeating it (N8, P4)',
  { tag: '@desk' },
  async ({ request }) => {
    const contact = { email: 'is-refused@example.com', name: 'Ada Marsh' };
    const address = { line1: '12 Harbor Street', city: 'Portland', postalCode: '97205', country: 'US' };
    const order = {
      attempt: crypto.randomUUID(),
      basket: [{ productId: 'kale-nero-di-toscana', quantity: 1 }],
      ...contact,
      address,
      card: {
        sealed: 'a-key-of-twenty-letters.b.c.d.e',
        brand: 'visa',
        lastFour: '1111',
        expiry: '2034-12',
        presenceIndicator: '1',
      },
    };

    for (const [field, body] of [
      ['name', { ...order, name: `Ada ${cards.visa.number}` }],
      ['email', { ...order, email: `ada@${cards.visa.number}.example` }],
      ['address.line1', { ...order, address: { ...address, line1: '4242 4242 4242 4242' } }],
    ] as const) {
      const response = await request.post('/api/orders', { data: body });

      expect(response.status()).toBe(422);
      const text = await response.text();
      expect(JSON.parse(text)).toMatchObject({ error: { code: 'invalid', problems: [{ field, message: wrongBox }] } });
      expect(text).not.toContain('4242');
    }
  },
);

test(
  'a number that the processor does not take is said at the number, with the focus there (P4)',
  { tag: '@desk' },
  async ({ page }) => {
    const { number, numberError, code, pay } = checkoutOf(page);
    await fillCheckout(page, 'enters-no-test-number@example.com', { ...cards.visa, number: nobodysNumber });

    await pay.click();

    await expect(numberError).toHaveText(
      'This demonstration takes published test numbers only. Choose one from “Numbers to try”.',
    );
    await expect(number).toBeFocused();
    await expect(number).toHaveAttribute('aria-invalid', 'true');

    await number.selectText();
    await number.pressSequentially(cards.visa.number);
    await expect(numberError).toBeHidden();
    await code.selectText();
    await code.pressSequentially('123');
    await pay.click();
    await confirmation(page);
  },
);
