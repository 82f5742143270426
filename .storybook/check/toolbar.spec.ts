import { expect, test, type Page } from '@playwright/test';
import { address, openStory } from './open.ts';

const cardForm = 'form-card-form--empty';
const colourOf = (page: Page, part: string, property: string) =>
  page
    .locator(`[data-part='${part}']`)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('language: the words are German, and the page says so', async ({ page }) => {
  await openStory(page, cardForm, { language: 'de' });

  await expect(page.getByLabel('Kartennummer')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

test('language: Arabic turns the page', async ({ page }) => {
  await openStory(page, cardForm, { language: 'ar' });

  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('theme and contrast: each pair of them has a paper and a line of its own', async ({ page }) => {
  const seen = new Set<string>();
  for (const theme of ['light', 'dark']) {
    for (const contrast of ['standard', 'more']) {
      await openStory(page, cardForm, { theme, contrast });
      seen.add(
        `${await colourOf(page, 'input', 'background-color')} ${await colourOf(page, 'input', 'border-top-color')}`,
      );
    }
  }

  expect(seen.size).toBe(4);
});

test('theme: on a page of the handbook the stories turn dark too, their words with them', async ({ page }) => {
  const seen: string[] = [];
  for (const theme of ['light', 'dark']) {
    await page.goto(address(`iframe.html?viewMode=docs&id=form-card-form--docs&globals=theme:${theme}`));
    await expect(page.locator("[data-part='label']").first()).toBeVisible();
    seen.push(await colourOf(page, 'label', 'color'), await colourOf(page, 'input', 'background-color'));
  }
  const [inkInTheLight, paperInTheLight, inkInTheDark, paperInTheDark] = seen;

  expect(inkInTheDark).not.toBe(inkInTheLight);
  expect(paperInTheDark).not.toBe(paperInTheLight);
});

test('contrast: a shopper who asks the system for more gets it, unless the merchant leaves that aside', async ({
  page,
}) => {
  const ring = () =>
    page.locator('html').evaluate((html) => getComputedStyle(html).getPropertyValue('--flipside-ring-width'));
  await page.emulateMedia({ contrast: 'more' });

  await openStory(page, cardForm);
  expect(await ring()).toBe('3px');

  await openStory(page, cardForm, { contrast: 'standard' });
  expect(await ring()).toBe('2px');
});

test('density: a compact form is shorter, and its text as large', async ({ page }) => {
  await openStory(page, cardForm);
  const [roomy, size] = [await heightOf(page), await colourOf(page, 'input', 'font-size')];

  await openStory(page, cardForm, { density: 'compact' });

  expect(await heightOf(page)).toBeLessThan(roomy - 50);
  expect(await colourOf(page, 'input', 'font-size')).toBe(size);
});

const heightOf = async (page: Page) => (await page.locator("[data-part='card-form']").boundingBox())?.height ?? 0;

test('direction: the page runs from right to left', async ({ page }) => {
  await openStory(page, cardForm, { direction: 'rtl' });

  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('brand: its number is typed into a form, and the code is asked for at its place', async ({ page }) => {
  await openStory(page, cardForm, { brand: 'amex' });

  await expect(page.getByLabel('Card number')).toHaveValue('3782 822463 10005');
  await expect(page.locator("[data-part='security-code']")).toHaveAttribute('data-side', 'front');
});

test('brand: a code by itself is asked for at its place, and the drawn card shows it', async ({ page }) => {
  await openStory(page, 'fields-security-code--visa', { brand: 'amex' });
  await expect(page.locator("[data-part='security-code']")).toHaveAttribute('data-side', 'front');

  await openStory(page, 'card-picture--back', { brand: 'amex' });
  await expect(page.locator("[data-part='card-picture']")).toHaveAttribute('data-side', 'front');
});

test('motion: the drawn card turns without turning', async ({ page }) => {
  const turning = () =>
    page
      .locator("[data-part='card-face']")
      .first()
      .evaluate((face) => getComputedStyle(face).transitionDuration);
  await openStory(page, 'card-picture--back');
  const moving = await turning();

  await openStory(page, 'card-picture--back', { motion: 'reduced' });

  expect(await turning()).not.toBe(moving);
});

for (const story of [
  'fields-expiry-date--empty',
  cardForm,
  'form-react-hook-form--registered-and-blocked',
  'form-tanstack-form--refused',
  'design-systems-react-aria--empty',
]) {
  test(`clock: in ${story} a card that is good on the story’s own day has expired on another`, async ({ page }) => {
    await openStory(page, story, { clock: '2035-01-02' });

    await page.getByLabel('Expiry date').fill('12 / 34');
    await page.getByLabel('Expiry date').blur();

    await expect(page.getByText('This card has expired.').first()).toBeVisible();
  });
}
