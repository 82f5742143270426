// The bank's look at the browser between the pay button and its page (the 3DS method), which nobody sees.
import type { Page } from '@playwright/test';
import { test as loudTest } from '../../../.ci/demo-test.ts';
import { bankOf, confirmWithBank } from './bank.ts';
import { cards, checkoutOf, confirmation, fillCheckout } from './shopper.ts';
import { looksFor, ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

const lookFrame = (page: Page) => page.locator('[data-part=three-ds-method-frame]');
const states = (orders: ReturnType<typeof ordersOf>) => orders.map(({ state }) => state);

test(
  'the bank has looked at the browser before it is asked, and the shopper sees its page to confirm on alone (T1, P4)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'is-looked-at@example.com';
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await fillCheckout(page, email, cards.toConfirm);

    await checkoutOf(page).pay.click();
    await confirmWithBank(page);
    await confirmation(page);

    const [declined, ...more] = ordersOf(demo, email);
    expect(states(more)).toEqual(['approved']);
    const [look, ...others] = looksFor(demo, declined);
    expect(others).toEqual([]);
    expect(look?.ending).toBe('finished');
    expect(look?.transaction).toMatchObject({ threeDSCompInd: 'Y', seenAt: expect.any(String) });
    expect(JSON.parse(String(look?.transaction?.['browser']))).toMatchObject({
      browserScreenWidth: String(await page.evaluate(() => screen.width)),
      browserLanguage: expect.stringMatching(/^en/),
    });
    expect(asked.filter((each) => /acs|3ds|authentications/.test(each))).toEqual([
      'POST /api/authentications/transactions',
      'POST /acs/method',
      'POST /acs/method/seen',
      'POST /3ds/notification',
      'POST /api/authentications',
      'POST /acs/challenge',
      'GET /acs/style',
      'POST /acs/challenge/answer',
      'GET /acs/style',
      'POST /3ds/notification',
    ]);
  },
);

test(
  'where the bank’s look hangs, the shopper comes to its page all the same after ten seconds, and pays (T1, X7)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'is-never-looked-at@example.com';
    const { heading } = bankOf(page);
    await page.route('**/acs/method', () => new Promise<void>(() => {}));
    await fillCheckout(page, email, cards.toConfirm);

    await checkoutOf(page).pay.click();
    await expect(lookFrame(page)).toBeAttached();
    const began = Date.now();
    await expect(lookFrame(page)).toBeHidden();
    await expect(heading).toBeVisible({ timeout: 15_000 });
    const waited = Date.now() - began;
    await expect(lookFrame(page)).toHaveCount(0);
    await confirmWithBank(page);
    await confirmation(page);

    // A machine under load may add some; the patience itself is ten seconds.
    expect(waited).toBeGreaterThan(9_000);
    expect(waited).toBeLessThan(13_000);
    const [declined, ...more] = ordersOf(demo, email);
    expect(states(more)).toEqual(['approved']);
    expect(looksFor(demo, declined)).toMatchObject([
      { ending: 'timed-out', transaction: { threeDSCompInd: 'N', seenAt: null } },
    ]);
  },
);

// The console tells of what these are about, so it is not quiet.
for (const [what, stop] of [
  [
    'is dead',
    async (page: Page) => {
      await page.route('**/acs/method', (route) => route.abort('connectionrefused'));
    },
  ],
  [
    'is at an address that the shop’s policy does not let in',
    async (page: Page) => {
      await page.route('/api/authentications/transactions', async (route) => {
        const response = await route.fetch();
        const { look } = await response.json();
        await route.fulfill({
          response,
          json: { look: { ...look, threeDSMethodURL: 'https://elsewhere.example/look' } },
        });
      });
    },
  ],
] as const) {
  loudTest(
    `a look that ${what} costs ten seconds and no payment (T1, X7, P5)`,
    { tag: '@desk' },
    async ({ page, demo }) => {
      const email = `look-${what.replaceAll(/\W/g, '-')}@example.com`;
      const elsewhere: string[] = [];
      page.on('request', (request) => request.url().includes('elsewhere') && elsewhere.push(request.url()));
      await stop(page);
      await page.clock.install();
      await fillCheckout(page, email, cards.toConfirm);

      await checkoutOf(page).pay.click();
      await expect(lookFrame(page)).toBeAttached();
      await page.clock.fastForward(9_000);
      await expect(lookFrame(page)).toBeAttached();
      await page.clock.fastForward(1_100);
      await confirmWithBank(page);
      await confirmation(page);

      expect(elsewhere).toEqual([]);
      const [declined, ...more] = ordersOf(demo, email);
      expect(states(more)).toEqual(['approved']);
      expect(looksFor(demo, declined)).toMatchObject([{ transaction: { threeDSCompInd: 'N', seenAt: null } }]);
    },
  );
}

test(
  'a page that is put away during the look keeps nothing, says so, and pays with the next press (T1, C9)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'leaves-during-the-look@example.com';
    const { notice, pay, code } = checkoutOf(page);
    const hang = () => new Promise<void>(() => {});
    await page.route('**/acs/method', hang);
    await fillCheckout(page, email, cards.toConfirm);
    await pay.click();
    await expect(lookFrame(page)).toBeAttached();

    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await expect(lookFrame(page)).toHaveCount(0);
    await expect(notice).toContainText('the payment has not been made and nothing was charged');

    await page.unroute('**/acs/method', hang);
    await code.fill(cards.toConfirm.code);
    await pay.click();
    await confirmWithBank(page);
    await confirmation(page);
    expect(states(ordersOf(demo, email))).toEqual(['declined', 'approved']);
  },
);
