// A3: what a screen reader is told, in which order, and once: the status regions' sentences as they come, and the tree that is read.
import type { Page } from '@playwright/test';
import { cards, checkoutOf, comeToCheckout, confirmation, enterContact, fillCheckout } from './shopper.ts';
import { expect, test } from './shop-test.ts';

/** Notes each sentence of the fields' polite regions from here on. An empty region says nothing. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    const told = new Map<Element, string>();
    // A browser tells of what stands there when it draws, and nothing of what came and went before.
    const tell = () => {
      for (const region of document.querySelectorAll('[role=status]')) {
        const sentence = region.textContent?.trim() ?? '';
        if (sentence !== '' && sentence !== told.get(region)) said.push(sentence);
        told.set(region, sentence);
      }
    };
    for (const region of document.querySelectorAll('[role=status]')) told.set(region, region.textContent?.trim() ?? '');
    new MutationObserver(() => requestAnimationFrame(tell)).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return async () =>
    page.evaluate(() => {
      const said: unknown = Reflect.get(window, 'said');
      return Array.isArray(said) ? said.map(String) : [];
    });
}

// The other tests of this worker share its shop.
test.afterEach(async ({ page }) => void (await page.request.delete('/api/staff/fallbacks')));

const enter = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).press('Enter');

test(
  'choosing I, and taking it back, is each said once, and read in the order of the page (C4, C6, A3)',
  { tag: '@desk' },
  async ({ page }) => {
    await comeToCheckout(page);
    await checkoutOf(page).number.pressSequentially(cards.visa.number);
    const said = await listen(page);

    await enter(page, 'I can’t enter this code');
    await page.getByRole('radio', { name: 'It is there but I can’t read it (I)' }).press(' ');

    await expect.poll(said).toEqual(['You told us that the code can’t be read (I).']);
    await expect(page.locator('[data-part=security-code]')).toMatchAriaSnapshot(`
    - text: Security code
    - textbox "Security code": I
    - paragraph: The last three digits in the signature panel on the back of the card.
    - button "Where is my security code?"
    - group "Why can’t you enter the code?":
      - radio "It is there but I can’t read it (I)" [checked]
      - paragraph: Choose this if anything is printed there, however worn. Your bank is told so.
      - radio "There is no code on my card (X)"
      - paragraph: Choose this only if nothing is printed there. With X instead of I, your bank may refuse the payment.
    - paragraph: You told us that the code can’t be read (I).
    - button "Enter the code after all"
  `);

    await enter(page, 'Enter the code after all');
    await expect(checkoutOf(page).code).toBeFocused();
    expect(await said()).toHaveLength(1);
  },
);

test(
  'a code that the bank doubts is said by the focus, not by a region as well (A3, C9)',
  { tag: '@desk' },
  async ({ page }) => {
    await fillCheckout(page, 'is-told-once@example.com', { ...cards.visa, code: '999' });
    const said = await listen(page);
    await checkoutOf(page).pay.press('Enter');
    await expect(checkoutOf(page).code).toBeFocused();

    expect(await said()).toEqual(['Paying. Please wait, this can take a few seconds.']);
    await expect(checkoutOf(page).code).toHaveAccessibleDescription(
      'Your bank did not recognise the security code. Nothing was charged. Check the code on your card and enter it again. ' +
        'The last three digits in the signature panel on the back of the card.',
    );
  },
);

test(
  'X with the second look that is asked for, and the bank’s word that there is a code, are read in order and said once (C5, V2, A3)',
  { tag: '@desk' },
  async ({ page }) => {
    const policy = { absentWherePrinted: 'second-look', absentElsewhere: 'taken', illegible: 'taken', exceptions: [] };
    await page.request.put('/api/staff/fallbacks', { data: policy });
    await fillCheckout(page, 'is-asked-to-look@example.com', { ...cards.visa, code: '' });
    const said = await listen(page);

    await enter(page, 'I can’t enter this code');
    await page.getByRole('radio', { name: 'There is no code on my card (X)' }).press(' ');
    await expect(page.locator('[data-part=security-code]')).toMatchAriaSnapshot(`
    - text: Security code
    - textbox "Security code": X
    - paragraph: The last three digits in the signature panel on the back of the card.
    - button "Where is my security code?"
    - group "Why can’t you enter the code?":
      - radio "It is there but I can’t read it (I)"
      - paragraph: Choose this if anything is printed there, however worn. Your bank is told so.
      - radio "There is no code on my card (X)" [checked]
      - paragraph: Choose this only if nothing is printed there. With X instead of I, your bank may refuse the payment.
    - paragraph: You told us that your card has no code (X).
    - paragraph: /Almost every card has one/
    - 'button "I have looked again: no code is there"'
    - button "Enter the code after all"
  `);
    await enter(page, 'I have looked again: no code is there');
    await expect(
      page.getByRole('button', { name: 'I have looked again: no code is there', pressed: true }),
    ).toBeFocused();
    await checkoutOf(page).pay.press('Enter');
    await expect(checkoutOf(page).code).toBeFocused();

    expect(await said()).toEqual([
      'You told us that your card has no code (X).',
      'Paying. Please wait, this can take a few seconds.',
    ]);
    await expect(checkoutOf(page).code).toHaveAccessibleDescription(
      'Your bank says that this card has a security code. Nothing was charged. Look at the marked place again and enter the code. ' +
        'The last three digits in the signature panel on the back of the card.',
    );
  },
);

test(
  'the help is read from its title on, and the focus goes back to its button (W4, A3)',
  { tag: '@desk' },
  async ({ page }) => {
    await comeToCheckout(page);
    await checkoutOf(page).number.pressSequentially(cards.amex.number);
    await enter(page, 'Where is my security code?');

    const help = page.getByRole('dialog', { name: 'About the security code' });
    await expect(page.getByRole('heading', { name: 'About the security code' })).toBeFocused();
    await expect(help).toMatchAriaSnapshot(`
    - dialog "About the security code":
      - heading "About the security code" [level=2]
      - button "Close"
      - term: Where is it?
      - definition: Look at the front of the card. The code is the four digits above the card number, usually on the right.
      - term: What is it?
      - definition: /A short number of four digits, printed on the card/
      - term: How does it protect me?
      - definition: /printed flat, not raised/
      - definition: No shop may keep it. We use it for this payment only and never store it.
      - term: Do I have to enter it?
      - definition: /Yes, if it is printed on your card/
      - term: What if I can’t read it?
      - definition: /Enter the letter I/
      - definition: /Don’t enter X instead/
  `);

    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Where is my security code?' })).toBeFocused();
  },
);

test(
  'a saved card is read by its brand and four single digits, and its removal is said once (N9, V5, A3)',
  { tag: '@desk' },
  async ({ page }) => {
    const email = 'hears-the-saved-card@example.com';
    await fillCheckout(page, email, cards.visa);
    await page.getByLabel('Save this card for next time').check();
    await checkoutOf(page).pay.click();
    await confirmation(page);
    await comeToCheckout(page);
    await enterContact(page, email);
    const said = await listen(page);

    await expect(page.getByRole('radio', { name: /^Visa ending in 4 2 4 2, expires 12 \/ 34$/ })).toBeChecked();
    await enter(page, /^Remove Visa ending in 4 2 4 2/);
    await enter(page, /^Yes, remove it/);

    await expect(page.getByRole('radio', { name: /^Visa/ })).toHaveCount(0);
    await expect.poll(said).toContain('Visa ending in 4 2 4 2 was removed.');
    const sentences = await said();
    expect(sentences).toEqual([...new Set(sentences)]);
  },
);

for (const { letter, said } of [
  { letter: 'x', said: 'You told us that your card has no code (X).' },
  { letter: 'i', said: 'You told us that the code can’t be read (I).' },
]) {
  test(
    `the letter ${letter} typed is said once, stays editable, and is read with what it means (C2, C6, A3)`,
    {
      tag: '@desk',
    },
    async ({ page }) => {
      await comeToCheckout(page);
      await checkoutOf(page).number.pressSequentially(cards.visa.number);
      const heard = await listen(page);

      await checkoutOf(page).code.press(letter);

      await expect(checkoutOf(page).code).toBeEditable();
      await expect.poll(heard).toEqual([said]);
      await expect(page.locator('[data-part=security-code]')).toMatchAriaSnapshot(letter === 'x' ? xTyped : iTyped);

      await checkoutOf(page).code.press('Backspace');
      await expect(page.getByText(said)).toHaveCount(0);
      expect(await heard(), 'what is taken back by a key is seen, and said by the key').toEqual([said]);
    },
  );
}

const iTyped = `
  - text: Security code
  - textbox "Security code": I
  - paragraph: The last three digits in the signature panel on the back of the card.
  - button "Where is my security code?"
  - button "I can’t enter this code"
  - paragraph: You told us that the code can’t be read (I).
`;
const xTyped = `
  - text: Security code
  - textbox "Security code": X
  - paragraph: The last three digits in the signature panel on the back of the card.
  - button "Where is my security code?"
  - button "I can’t enter this code"
  - paragraph: You told us that your card has no code (X).
  - paragraph: /Almost every card has one\\. .* with X your bank may refuse the payment\\./
`;

for (const { rule, asked, lacking } of [
  {
    rule: 'tick',
    asked: `'checkbox "I have looked at the place that the picture marks. There is no code on my card."`,
    lacking: 'Tick that you have looked for the code, or enter it.',
  },
  {
    rule: 'second-look',
    // Quoted, since a colon ends a key.
    asked: `'button "I have looked again: no code is there"`,
    lacking: 'Look at the marked place once more and say what you find, or enter the code.',
  },
]) {
  test(
    `what the shop wants before it believes X is read behind the warning, and its lack is said by the focus alone: ${rule} (C5, A3)`,
    {
      tag: '@desk',
    },
    async ({ page }) => {
      const all = { absentWherePrinted: rule, absentElsewhere: rule, illegible: 'taken', exceptions: [] };
      await page.request.put('/api/staff/fallbacks', { data: all });
      await fillCheckout(page, `hears-the-${rule}@example.com`, { ...cards.visa, code: '' });
      const heard = await listen(page);

      await checkoutOf(page).code.press('x');
      await expect(page.locator('[data-part=security-code]')).toMatchAriaSnapshot(`${xTyped}  - ${asked}'`);
      await expect.poll(heard).toEqual(['You told us that your card has no code (X).']);

      await checkoutOf(page).pay.press('Enter');
      await expect(checkoutOf(page).code).toBeFocused();
      await expect(checkoutOf(page).code).toHaveAccessibleDescription(
        `${lacking} The last three digits in the signature panel on the back of the card.`,
      );
      expect(await heard(), 'the focus says it').toHaveLength(1);

      const confirming = page.locator('[data-part=fallback-notice]').getByRole(rule === 'tick' ? 'checkbox' : 'button');
      await confirming.press(' ');
      await expect(page.locator('[data-part=fallback-notice]')).toMatchAriaSnapshot(
        `- ${asked} [${rule === 'tick' ? 'checked' : 'pressed'}]'`,
      );
      await expect(checkoutOf(page).code).not.toHaveAttribute('aria-invalid', 'true');
      expect(await heard(), 'a tick says itself that it is made').toHaveLength(1);
      await page.request.delete('/api/staff/fallbacks');
    },
  );
}

test(
  'start date and issue number are said once when they appear, and read between the code and the name (X4, A3)',
  { tag: '@desk' },
  async ({ page }) => {
    await comeToCheckout(page);
    const heard = await listen(page);

    await checkoutOf(page).number.pressSequentially('6331101999990016');

    await expect(page.getByRole('group', { name: 'Card details' })).toMatchAriaSnapshot(`
    - textbox "Card number": 6331 1019 9999 0016
    - textbox "Expiry date (MM / YY)"
    - textbox "Security code"
    - textbox /Start date/
    - textbox /Issue number/
    - textbox "Name on card"
  `);
    expect(await heard()).toEqual([
      'Maestro',
      'Switch. There is more that you can enter below, if it is printed on your card.',
    ]);
    const startDate = page.getByRole('textbox', { name: 'Start date (optional)', exact: true });
    await expect(startDate).toHaveAccessibleDescription(
      'Month and year, for example 03 / 19. Leave it empty if your card has none.',
    );
    const issueNumber = page.getByRole('textbox', { name: 'Issue number (optional)', exact: true });
    await expect(issueNumber).toHaveAccessibleDescription(
      'One or two digits, as printed. Leave it empty if your card has none.',
    );
  },
);
