// The page that stands in the bank’s frame in the end.
import { describe, expect, test } from 'vitest';
import { openShop } from '../testing/open-shop.ts';

describe('T1: the page in the bank’s frame', () => {
  test('hands what was posted to the shop’s page alone, under a policy with one script', async () => {
    const shop = openShop();

    const response = await shop.send('/3ds/notification', new URLSearchParams({ cres: 'eyJ"><script>alert(1)' }));

    const html = await response.text();
    expect(html).toContain('data-origin="http://localhost"');
    expect(html).not.toContain('<script>alert');
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'$/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('takes no more than a message is long, and logs nothing of it', async () => {
    const shop = openShop();

    const response = await shop.send('/3ds/notification', new URLSearchParams({ cres: '4'.repeat(40_000) }));

    expect(response.status).toBe(413);
    expect(shop.logs.join()).not.toContain('444');
  });
});
