// S3: what merchants' tests enter a card by, in real engines: no trusted key is pressed, and the fields must not mind.
import { expect, test, type Page } from '@playwright/test';

const card = { number: '4111111111111111', expiry: '0930', securityCode: '737', cardholderName: 'Ada Marsh' };
const shown = { number: '4111 1111 1111 1111', expiry: '09 / 30', csc: '737', name: 'Ada Marsh' };

const open = (page: Page, form: string) => page.goto(`${process.env['ENGINES_PAGE'] ?? ''}autofill.html?form=${form}`);

const data = (page: Page) =>
  page.evaluate(() => Object.fromEntries(new FormData(document.querySelector('form') ?? undefined)));

const inputs = (page: Page) =>
  page.locator('[data-part=input]').evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));

for (const form of ['plain', 'together', 'whole', 'register', 'bound']) {
  for (const helper of ['fillCard', 'pasteCard', 'autofillCard'] as const) {
    test(`S3: ${helper} enters a card in the form “${form}”, over one that was there`, async ({ page }) => {
      await open(page, form);
      await page.evaluate(() =>
        window.helpers.fillCard(document, { number: '378282246310005', expiry: '1/31', securityCode: '1234' }),
      );

      await page.evaluate(([entered, how]) => window.helpers[how](document, entered), [card, helper] as const);

      expect(await inputs(page)).toEqual(Object.values(shown));
      // The whole form hands its card to `onPay` alone.
      expect(Object.values(await data(page))).toEqual(form === 'whole' ? [] : Object.values(shown));
      await expect(page.locator('[data-complete] [data-part=input]')).toHaveCount(4);
      await expect(page.locator('[data-part=error]')).toHaveCount(0);
    });
  }
}

test('S3: fillCard stays in the last field where it is told to, with the caret behind what was typed', async ({
  page,
}) => {
  await open(page, 'together');

  await page.evaluate(() => window.helpers.fillCard(document, { number: '41111' }, { stay: true }));

  await page.keyboard.type('2');
  expect((await data(page))['number']).toBe('4111 12');
});

test('S3: chooseFallback says that the card has no code', async ({ page }) => {
  await open(page, 'together');

  await page.evaluate(() => window.helpers.chooseFallback(document, 'absent'));

  expect((await data(page))['csc']).toBe('X');
});
