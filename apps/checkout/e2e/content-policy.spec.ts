import { expect, test } from '../../../.ci/demo-test.ts';

// That nothing of the shop runs against the policy is held by every other test: shop-test.ts fails on the console's word for it.
test(
  'the content policy is in force: no style or script but the shop’s own (P5)',
  { tag: '@desk' },
  async ({ page }) => {
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
      ]),
    );
    expect(policy.join()).not.toMatch(/unsafe|https?:/);
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
