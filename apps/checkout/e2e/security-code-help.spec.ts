import type { Page } from '@playwright/test';
import { cards, checkoutOf, comeToCheckout } from './shopper.ts';
import { expect, test } from './shop-test.ts';

const opener = (page: Page) => page.getByRole('button', { name: 'Where is my security code?' });
const help = (page: Page) => page.getByRole('dialog', { name: 'About the security code' });

const onTheBack = 'Turn the card over and look at the signature panel.';
const onTheFront = 'Look at the front of the card.';

test('a shopper asks where the code is, by touch alone on a phone, by keyboard alone at a desk, and goes on typing (W4, A4, A5)', async ({
  page,
  hasTouch,
}) => {
  const { number, code } = checkoutOf(page);
  await comeToCheckout(page);
  await number.pressSequentially(cards.visa.number);

  await (hasTouch ? opener(page).tap() : tabFromCode(page));

  await expect(page.getByRole('heading', { name: 'About the security code' })).toBeFocused();
  await expect(help(page).getByRole('term')).toHaveText([
    'Where is it?',
    'What is it?',
    'How does it protect me?',
    'Do I have to enter it?',
    'What if I can’t read it?',
  ]);
  await expect(help(page)).toContainText(onTheBack);
  await expect(help(page)).not.toContainText(onTheFront);
  await expectInsideTheScreen(page);

  await (hasTouch ? help(page).getByRole('button', { name: 'Close' }).tap() : page.keyboard.press('Escape'));

  await expect(help(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await code.pressSequentially(cards.visa.code);
  await expect(code).toHaveValue(cards.visa.code);
});

test('it tells the place on the card at hand: the front for American Express, both while the brand is unknown (W4)', async ({
  page,
}) => {
  await comeToCheckout(page);

  await opener(page).click();
  await expect(help(page)).toContainText(onTheBack);
  await expect(help(page)).toContainText(onTheFront);
  await help(page).getByRole('button', { name: 'Close' }).click();

  await checkoutOf(page).number.pressSequentially(cards.amex.number);
  await opener(page).click();
  await expect(help(page)).toContainText(onTheFront);
  await expect(help(page)).not.toContainText(onTheBack);
});

test('printed by a script while it is open, it is alone on one page, black on white in a dark shop too (W4)', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await comeToCheckout(page);
  await opener(page).click();
  await help(page).waitFor();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

  const shown = await page.evaluate(() => {
    const texts = [...document.querySelectorAll('h1, h2, label, button, dt')];
    return texts.filter((each) => each.checkVisibility()).map((each) => each.textContent);
  });

  expect(shown).toEqual([
    'About the security code',
    'Where is it?',
    'What is it?',
    'How does it protect me?',
    'Do I have to enter it?',
    'What if I can’t read it?',
  ]);
  await expect(help(page)).toHaveCSS('color', 'rgb(0, 0, 0)');
  expect((await help(page).locator('svg').first().boundingBox())?.height).toBeGreaterThan(80);
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
});

async function tabFromCode(page: Page): Promise<void> {
  await checkoutOf(page).code.focus();
  await page.keyboard.press('Tab');
  await expect(opener(page)).toBeFocused();
  await page.keyboard.press('Enter');
}

async function expectInsideTheScreen(page: Page): Promise<void> {
  const box = await help(page).boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
}

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
