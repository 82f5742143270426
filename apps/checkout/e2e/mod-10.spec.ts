import { cards, checkoutOf, confirmation, comeToCheckout, enterContact } from './shopper.ts';
import { ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

const failsMod10 = 'The card number you entered is invalid. Please try again.';

test('a number that fails Mod 10 says so with its last digit, lets no request leave, and pays once it is corrected (W1, N5, N6)', async ({
  page,
  demo,
}) => {
  const email = 'mistypes@example.com';
  const { number, expiry, code, cardName, numberError, pay } = checkoutOf(page);
  await comeToCheckout(page);
  await enterContact(page, email);
  await expiry.pressSequentially(cards.visa.expiry);
  await code.pressSequentially(cards.visa.code);
  await cardName.pressSequentially(cards.visa.name);

  await number.pressSequentially('424242424242424');
  await expect(numberError).toBeHidden();
  await number.pressSequentially('1');
  await expect(numberError).toHaveText(failsMod10);
  await expect(number).toHaveAttribute('aria-invalid', 'true');

  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await pay.click();
  await expect(number).toBeFocused();
  await code.press('Enter');
  await expect(number).toBeFocused();
  await expect(numberError).toHaveText(failsMod10);

  await number.press('End');
  await number.press('Backspace');
  await expect(numberError).toBeHidden();
  await number.pressSequentially('2');
  await expect(numberError).toBeHidden();
  await expect(number).not.toHaveAttribute('aria-invalid', 'true');
  // All the while: a submit that was blocked late would have asked for the key to seal the card with.
  expect(requests).toEqual([]);

  await pay.click();
  await confirmation(page);
  expect(requests.filter((request) => request.startsWith('POST'))).toEqual(['POST /api/orders']);
  expect(ordersOf(demo, email)).toHaveLength(1);
});
