import { cards, checkoutOf, fillCheckout } from './shopper.ts';
import { expect, test } from './shop-test.ts';

test('a shopper whose bank does not answer is told so after ten seconds (V0)', { tag: '@desk' }, async ({ page }) => {
  const { notice, pay } = checkoutOf(page);
  await fillCheckout(page, 'waits-ten-seconds@example.com', cards.requestLost);

  await pay.click();
  const asked = Date.now();
  await expect(notice).toContainText('Your bank has not answered', { timeout: 15_000 });
  const waited = Date.now() - asked;

  // A machine under load may add some; the patience itself is ten seconds.
  expect(waited).toBeGreaterThan(9_500);
  expect(waited).toBeLessThan(13_000);
});
