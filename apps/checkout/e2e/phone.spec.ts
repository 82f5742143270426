// The checkout on a phone, by touch: the right keys, no zoom, targets for a thumb, and a keyboard that takes half the screen.
import type { Locator, Page } from '@playwright/test';
import { bankOf } from './bank.ts';
import { cards, checkoutOf, comeToCheckout, confirmation, enterContact, typeCard } from './shopper.ts';
import { expect, test } from './shop-test.ts';

const screen = { width: 360, height: 740 };
/** What is left of it above a keyboard with suggestions. */
const aboveKeyboard = { width: 360, height: 400 };

test.use({ viewport: screen });

const opener = (page: Page) => page.getByRole('button', { name: 'I can’t enter this code' });

test('number, date and code ask for the digit pad, and the code for letters once the choices are open (C4)', async ({
  page,
}) => {
  const { number, expiry, code, cardName, email } = checkoutOf(page);
  await comeToCheckout(page);

  for (const field of [number, expiry, code]) {
    // oxlint-disable-next-line no-await-in-loop
    await expect(field).toHaveAttribute('inputmode', 'numeric');
  }
  await expect(cardName).not.toHaveAttribute('inputmode', /./);
  await expect(email).toHaveAttribute('type', 'email');

  await opener(page).tap();
  await expect(code).toHaveAttribute('inputmode', 'text');
  // A second tap would be so quick that it counts as a double one.
  await opener(page).click();
  await expect(code).toHaveAttribute('inputmode', 'numeric');
});

test('a card without a code can be told by touch alone, and taken back (C4, C6)', async ({ page }) => {
  const { code } = checkoutOf(page);
  await comeToCheckout(page);

  await opener(page).tap();
  await page.getByText('There is no code on my card (X)').tap();
  await expect(code).toHaveValue('X');
  await page.getByRole('button', { name: 'Enter the code after all' }).tap();

  await expect(code).toHaveValue('');
  await expect(code).toBeFocused();
  await expect(code).toHaveAttribute('inputmode', 'numeric');
});

test('no field makes the phone zoom in, all targets are made for a thumb, and nothing scrolls sideways (A1)', async ({
  page,
}) => {
  const { pay, notice, number, code } = checkoutOf(page);

  await page.goto('/');
  await page
    .getByRole('button', { name: /^Add to basket/ })
    .first()
    .waitFor();
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  await expectFitForTouch(page, 'the shop');

  await page.getByRole('button', { name: /^Add to basket.*Kale/ }).tap();
  await page.getByRole('link', { name: /^Basket.*1 item/ }).tap();
  await page.getByRole('link', { name: 'Go to checkout' }).waitFor();
  await expectFitForTouch(page, 'the basket');

  await page.getByRole('link', { name: 'Go to checkout' }).tap();
  await pay.waitFor();
  await expectFitForTouch(page, 'the empty checkout');
  await pay.tap();
  await page.getByText('There are 5 problems with your details').waitFor();
  await expectFitForTouch(page, 'the checkout with every error');

  await number.pressSequentially(cards.bancontact.number);
  await page.getByRole('button', { name: 'Bancontact' }).tap();
  await expectFitForTouch(page, 'the checkout with the choice of brand');
  await number.clear();
  await enterContact(page, 'by-touch@example.com');
  await typeCard(page, { ...cards.declined, code: '' });
  await opener(page).tap();
  await expectFitForTouch(page, 'the checkout with the choices open');
  await page.getByText('It is there but I can’t read it (I)').tap();
  await expect(code).toHaveValue('I');
  await expectFitForTouch(page, 'the checkout with a choice made');
  await pay.tap();
  await expect(notice).toContainText('declined');
  await expectFitForTouch(page, 'the checkout with a notice');
});

test('tapped above the keyboard, and from field to field by its own key, each field stays in view with its label (A4)', async ({
  page,
}) => {
  const { email, fullName, line1, line2, city, postalCode, country, number, expiry, code, cardName } = checkoutOf(page);
  const fields = [email, fullName, country, line1, line2, city, postalCode, number, expiry, code, cardName];
  await comeToCheckout(page);

  for (const field of fields) {
    await page.setViewportSize(screen);
    await field.tap();
    // The keyboard comes up, and the phone brings what has the focus back into view. An emulated one has to be told to.
    await page.setViewportSize(aboveKeyboard);
    await field.scrollIntoViewIfNeeded();
    await expectInUse(page, field);
  }

  await email.tap();
  for (const field of fields.slice(1)) {
    while (!(await isFocused(field))) await page.keyboard.press('Tab');
    await expectInUse(page, field);
  }

  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  for (let index = fields.length - 2; index >= 0; index -= 1) {
    const field = fields[index] as Locator;
    while (!(await isFocused(field))) await page.keyboard.press('Shift+Tab');
    await expectInUse(page, field);
  }
});

test('with the keyboard open the pay button is reached by a swipe, from every field of the card (A4)', async ({
  page,
}) => {
  const { number, expiry, code, cardName, pay } = checkoutOf(page);
  await comeToCheckout(page);
  await page.setViewportSize(aboveKeyboard);

  for (const field of [number, expiry, code, cardName]) {
    await field.tap();
    await expectInUse(page, field);
    await swipeUpTo(page, pay);
    await expect(field).toBeFocused();
  }
});

test('a shopper pays by touch with the keyboard open all the while, and sees the first error above it (A4)', async ({
  page,
}) => {
  const { number, pay, numberError } = checkoutOf(page);
  await comeToCheckout(page);
  await page.setViewportSize(aboveKeyboard);
  await enterContact(page, 'above-the-keyboard@example.com');
  await typeCard(page, { ...cards.visa, number: '4242424242424241' });
  await swipeUpTo(page, pay);
  await pay.tap();

  await page.getByRole('link', { name: /The card number you entered is invalid/ }).tap();
  await expect(number).toBeFocused();
  await expectInUse(page, number);
  await expectInView(page, numberError);

  await number.press('End');
  await number.press('Backspace');
  await number.pressSequentially('2');
  await swipeUpTo(page, pay);
  await pay.tap();
  await confirmation(page);
});

test('a shopper confirms with the bank by touch, in a window that fits the screen (T2, A1)', async ({ page }) => {
  const { heading, code, confirm, passcode, window } = bankOf(page);
  const { pay } = checkoutOf(page);
  await comeToCheckout(page);
  await enterContact(page, 'confirms-by-touch@example.com');
  await typeCard(page, cards.toConfirm);
  await pay.tap();

  await expect(heading).toBeVisible();
  await expectFitForTouch(page, 'the bank’s window');
  const box = await window.boundingBox();
  expect(box?.width).toBeLessThanOrEqual(screen.width);
  const bank = page.frames().find((frame) => frame.url().includes('/acs/'));
  const sideways = await bank?.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways, 'the bank’s page').toBeLessThanOrEqual(0);
  await code.tap();
  await page.keyboard.type(await passcode());
  await confirm.tap();

  await confirmation(page);
});

const isFocused = (field: Locator) => field.evaluate((node) => node === document.activeElement);

/** The field, whole and with its label, lies in what is left of the screen, and nothing lies over it. */
async function expectInUse(page: Page, field: Locator): Promise<void> {
  await expect(field).toBeFocused();
  await expectInView(page, field);
  const label = field.evaluateHandle((node) => (node as HTMLInputElement).labels?.[0] ?? node);
  const box = await (await label).asElement()?.boundingBox();
  expect(box?.y, `the label of ${String(field)}`).toBeGreaterThanOrEqual(0);
}

async function expectInView(page: Page, part: Locator): Promise<void> {
  await expect(async () => {
    const { top, bottom, onTop } = await part.evaluate((node) => {
      const box = node.getBoundingClientRect();
      const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return { top: box.top, bottom: box.bottom, onTop: there !== null && (node.contains(there) || there === node) };
    });
    expect(top, `the top of ${String(part)}`).toBeGreaterThanOrEqual(0);
    expect(bottom, `the foot of ${String(part)}`).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
    expect(onTop, `${String(part)} can be touched`).toBe(true);
  }).toPass({ timeout: 3000 });
}

/** By the thumb: the page is dragged up until the target is there. */
async function swipeUpTo(page: Page, target: Locator): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  for (let swipes = 0; swipes < 12; swipes += 1) {
    const box = await target.boundingBox();
    if (box !== null && box.y >= 0 && box.y + box.height <= aboveKeyboard.height) break;
    const yDistance = box !== null && box.y < 0 ? 250 : -250;
    await browser.send('Input.synthesizeScrollGesture', {
      x: 180,
      y: yDistance < 0 ? 350 : 60,
      yDistance,
      speed: 4000,
    });
  }
  await expectInView(page, target);
}

async function expectFitForTouch(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => {
    const shown = (node: Element) => node.checkVisibility() && node.getBoundingClientRect().width > 1;
    const name = (node: Element) => `${node.localName} ${node.id} ${node.textContent?.trim().slice(0, 40) ?? ''}`;
    const fields = [...document.querySelectorAll('input:not([type=radio], [type=checkbox]), select, textarea')];
    const targets = [...document.querySelectorAll('button, input, select, textarea, summary, a')];

    return {
      zooming: fields
        .filter((node) => shown(node) && Number.parseFloat(getComputedStyle(node).fontSize) < 16)
        .map(name),
      small: targets
        // A link in a sentence is as tall as the sentence’s lines.
        .filter((node) => shown(node) && node.closest('p') === null)
        .map((node) => ({ node, box: (node.closest('label') ?? node).getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44 || box.width < 44)
        .map(({ node, box }) => `${name(node)}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
      width: document.documentElement.scrollWidth,
      scale: visualViewport?.scale,
    };
  });
  expect(found, where).toEqual({ zooming: [], small: [], width: screen.width, scale: 1 });
}
