import { expect, test } from '../../../.ci/demo-test.ts';
import { test as quietTest } from './shop-test.ts';
import { cards, checkoutOf, comeToCheckout } from './shopper.ts';

// That nothing of the shop runs against the policy is held by every other test: shop-test.ts fails on the console's word for it.
test(
  'the content policy is in force: no style or script but the shop’s own, and no frame but the bank’s (P5)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));

    const response = await page.goto('/checkout');
    await page.getByRole('heading', { name: 'Checkout' }).waitFor();
    const policy = (response?.headers()['content-security-policy'] ?? '').split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'self'",
        "style-src 'self'",
        "script-src 'self'",
        "require-trusted-types-for 'script'",
        "frame-ancestors 'none'",
        `frame-src 'self' ${demo.processorUrl}`,
        `form-action 'self' ${demo.processorUrl}`,
      ]),
    );
    expect(policy.join().replaceAll(demo.processorUrl, '')).not.toMatch(/unsafe|https?:/);
    expect(refused).toEqual([]);

    const outcome = await page.evaluate(() => {
      document.body.setAttribute('style', 'outline: 3px solid red');
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' }));
      const script = document.createElement('script');
      try {
        script.textContent = 'document.title = "not ours"';
        document.head.append(script);
      } catch {
        // Trusted types refuse the text itself.
      }
      const { outlineStyle, color } = getComputedStyle(document.body);
      return { outlineStyle, isRed: color === 'rgb(255, 0, 0)', title: document.title };
    });

    expect(outcome).toEqual({ outlineStyle: 'none', isRed: false, title: 'Checkout – Quiet Acre Seeds' });
    expect(refused.length).toBeGreaterThanOrEqual(3);
  },
);

quietTest(
  'under the policy every field takes keys, pastes, cuts, undo and redo, and nothing is refused (P5, D2)',
  { tag: '@desk' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
        document.documentElement.dataset['refused'] = violatedDirective;
      });
    });
    await comeToCheckout(page);
    const { number, expiry, code, cardName, picture, numberError } = checkoutOf(page);
    const fields = [
      { field: number, typed: cards.amex.number, shown: '3782 822463 10005', pasted: 'Card: 4242-4242 4242 4242' },
      { field: expiry, typed: '1234', shown: '12 / 34', pasted: '2034-12' },
      { field: code, typed: '123', shown: '123', pasted: '123' },
      { field: cardName, typed: 'Ada Marsh', shown: 'Ada Marsh', pasted: 'Ada Marsh' },
    ];

    for (const { field, typed, shown, pasted } of fields) {
      await field.pressSequentially(typed);
      await expect(field).toHaveValue(shown);

      await field.press('Control+a');
      await field.press('Control+x');
      await expect(field).toHaveValue('');
      await field.press('Control+z');
      await expect(field).toHaveValue(shown);
      await field.press('Control+y');
      await expect(field).toHaveValue('');

      await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
      await field.press('Control+v');
      await expect(field).not.toHaveValue('');
      await field.press('Home');
      await field.press('Delete');
      await field.press('Control+z');
      await expect(field).not.toHaveValue('');
    }
    await expect(number).toHaveValue('4242 4242 4242 4242');
    await expect(expiry).toHaveValue('12 / 34');

    await number.press('End');
    await number.press('Backspace');
    await number.press('1');
    await expect(numberError).toBeVisible();
    await number.press('Control+a');
    await number.pressSequentially('37');
    await expect(picture).toHaveAttribute('data-side', 'front');

    await page.getByRole('button', { name: 'I can’t enter this code' }).click();
    await page.getByRole('radio').first().check();
    await expect(code).toHaveValue('I');
    await page.locator('[data-part=fallback-undo]').click();
    await expect(code).toBeFocused();

    await expect(page.locator('html')).not.toHaveAttribute('data-refused');
  },
);
