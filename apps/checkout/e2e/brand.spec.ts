import { cards, checkoutOf, comeToCheckout, confirmation, enterContact } from './shopper.ts';
import { authorizationsFor, ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

const front = 'The four digits on the front of the card, above the card number, usually on the right.';
const back = 'The last three digits in the signature panel on the back of the card.';
const either =
  'The last three digits on the back of the card, or the four digits on the front of an American Express card.';

test('the card’s number turns hint, picture and grouping, and an American Express card is asked for four digits (C1, N7, W2, W3)', async ({
  page,
  demo,
}) => {
  const email = 'pays-with-amex@example.com';
  const { number, expiry, code, cardName, codeHint, codeError, picture, pay } = checkoutOf(page);
  await comeToCheckout(page);
  await expect(codeHint).toHaveText(either);
  await expect(picture).toHaveAttribute('data-side', 'both');

  await number.pressSequentially(cards.visa.number);
  await expect(number).toHaveValue('4242 4242 4242 4242');
  await expect(codeHint).toHaveText(back);
  await expect(picture).toHaveAttribute('data-side', 'back');

  await number.selectText();
  await number.pressSequentially('37');
  await expect(codeHint).toHaveText(front);
  await expect(picture).toHaveAttribute('data-side', 'front');

  await number.pressSequentially('8282246310005');
  await expect(number).toHaveValue('3782 822463 10005');

  await enterContact(page, email);
  await expiry.pressSequentially(cards.amex.expiry);
  await code.pressSequentially('123');
  await cardName.pressSequentially(cards.amex.name);
  await pay.click();
  await expect(codeError).toHaveText('The security code is too short. Enter all four digits.');
  await expect(code).toHaveAccessibleDescription(`${await codeError.innerText()} ${front}`);
  expect(ordersOf(demo, email)).toEqual([]);

  await code.press('End');
  await code.pressSequentially('45');
  await expect(code, 'a fifth digit does not fit').toHaveValue('1234');
  await expect(codeError).toBeHidden();
  await pay.click();
  await confirmation(page);

  const [order] = ordersOf(demo, email);
  expect(authorizationsFor(demo, order)).toMatchObject([
    { brand: 'amex', lastFour: '0005', securityCodeResult: 'M', presenceIndicator: '1' },
  ]);
});
