// D7, E4: Chrome's own autofill, which is asked for by its protocol and finds nothing but the fields' own markup.
import { autofillByChrome, testCards, type SavedByBrowser } from '@flipside/react/testing/playwright';
import { expect, test, type Page } from '@playwright/test';

// The browser looks at a form a while after it is there, and is asked again until it has.
test.describe.configure({ timeout: 30_000 });

const saved = { number: '4111111111111111', expiry: '09/2030', securityCode: '737', cardholderName: 'Ada Marsh' };
const shown = { number: '4111 1111 1111 1111', expiry: '09 / 30', code: '737', name: 'Ada Marsh' };
const canonical = { number: '4111111111111111', expiry: '2030-09', code: '737', name: 'Ada Marsh' };
/** A plain form’s own data, under the names that the fields have by themselves. */
const data = { number: shown.number, expiry: shown.expiry, csc: shown.code, name: shown.name };

const tokens = { number: 'cc-number', expiry: 'cc-exp', code: 'cc-csc', name: 'cc-name' } as const;
type Field = keyof typeof tokens;

const inputOf = (page: Page, field: Field) => page.locator(`[autocomplete="${tokens[field]}"]`);

async function openForm(page: Page, query: Record<string, string>): Promise<void> {
  await page.goto(`${process.env['ENGINES_PAGE'] ?? ''}autofill.html?${new URLSearchParams(query).toString()}`);
}

/** Has the saved card filled in from one field, as a shopper does who picks it in the list there. */
const fillFrom = (page: Page, from: keyof SavedByBrowser) => autofillByChrome(page, saved, { from });

async function expectFilledIn(page: Page): Promise<void> {
  for (const field of Object.keys(tokens) as Field[]) {
    // oxlint-disable-next-line no-await-in-loop
    await expect(inputOf(page, field)).toHaveValue(shown[field]);
  }
  expect(await page.evaluate(() => document.querySelectorAll(':autofill').length)).toBe(4);
  expect(await page.evaluate(() => document.querySelector('form')?.checkValidity())).toBe(true);
  await expect(page.locator('[data-part=error]')).toHaveCount(0);
}

async function payAndRead(page: Page): Promise<Record<string, string>[]> {
  await page.locator('button[type=submit]').click();
  await expect.poll(() => page.evaluate(() => window.sent.length)).toBe(1);
  return page.evaluate(() => window.sent);
}

const forms = {
  plain: { title: 'fields by themselves in a plain form', sent: data },
  together: { title: 'the fields of one card in a plain form', sent: data },
  masked: { title: 'the fields of one card whose code is masked', sent: data },
  whole: { title: 'the whole form', sent: canonical },
  register: { title: 'a form of register()', sent: canonical },
  bound: { title: 'a form that binds all fields at once', sent: canonical },
} as const;

for (const [form, { title, sent }] of Object.entries(forms)) {
  for (const late of [false, true]) {
    test(`D7: Chrome fills ${title}${late ? ', shown after a click in a page that stays' : ''}, and it pays`, async ({
      page,
    }) => {
      await openForm(page, { form, ...(late && { late: '' }) });
      if (late) {
        await page.getByLabel('Full name').fill('Ada Marsh');
        await page.getByRole('button', { name: 'Go on to payment' }).click();
      }

      await fillFrom(page, 'number');

      await expectFilledIn(page);
      expect(
        await page.evaluate(() => [...new FormData(document.querySelector('form') ?? undefined).values()]),
        // The whole form hands its card to `onPay` alone.
      ).toEqual(form === 'whole' ? [] : Object.values(shown));
      const held = await page.evaluate(() => window.held());
      if (form === 'register' || form === 'bound') expect(held).toEqual(canonical);
      expect(await payAndRead(page)).toEqual([sent]);
    });
  }
}

for (const field of ['cardholderName', 'expiry', 'securityCode'] as const) {
  test(`D7: Chrome fills the card from its ${field}`, async ({ page }) => {
    await openForm(page, { form: 'together' });

    await fillFrom(page, field);

    await expectFilledIn(page);
  });
}

// In a label of the merchant's own. Without a format Chrome takes the long year.
for (const [label, arrives] of [
  ['Expiry date (MM / YY)', '09 / 30'],
  ['Expiry date (MM/YY)', '09/30'],
  ['Expiry date (MM / YYYY)', '09 / 2030'],
  ['Expiry date (MM/YYYY)', '09/2030'],
  ['Expiry date (MM-YYYY)', '09-2030'],
  ['Expiry date', '09/2030'],
  // Chrome knows the letters of some languages, and writes no blanks after them. It knows no others.
  ['Gültig bis (MM / JJ)', '09/30'],
  ['Date d’expiration (MM / AA)', '09/30'],
  ['有効期限（月 / 年）', '09/2030'],
  ['تاريخ انتهاء الصلاحية (شهر / سنة)', '09/2030'],
] as const) {
  test(`D7, E4: under the label “${label}” the date arrives as ${arrives} and is read`, async ({ page }) => {
    await openForm(page, { form: 'together', label });

    await fillFrom(page, 'number');

    await expectFilledIn(page);
    expect(await page.evaluate(() => window.arrived['cc-exp'])).toBe(arrives);
    expect(await payAndRead(page)).toEqual([data]);
  });
}

for (const locale of ['en', 'plainLanguage', 'ar', 'de', 'es', 'fr', 'ja', 'nl']) {
  test(`D7, E4: Chrome fills the form in the locale ${locale}, the date in the label’s format, and it pays`, async ({
    page,
  }) => {
    await openForm(page, { form: 'whole', locale });

    await fillFrom(page, 'number');

    await expectFilledIn(page);
    expect(await page.evaluate(() => window.arrived['cc-exp'])).toBe('09 / 30');
    expect(await payAndRead(page)).toEqual([canonical]);
  });
}

// What Chrome finds by the words of a label alone: “Fecha” was a date to be filled in, “Numéro” and “Número” the whole card number.
for (const locale of ['en', 'ar', 'de', 'es', 'fr', 'ja', 'nl']) {
  test(`P1, D7: in the locale ${locale} Chrome fills nothing into the start date and the issue number of a Switch card`, async ({
    page,
  }) => {
    await openForm(page, { form: 'whole', locale });
    await inputOf(page, 'number').pressSequentially(testCards.switch.number);
    await expect(page.locator('[id$=-issue-number]')).toBeVisible();

    await fillFrom(page, 'expiry');

    await expect(inputOf(page, 'name')).toHaveValue(saved.cardholderName);
    for (const field of ['start-date', 'issue-number']) {
      // oxlint-disable-next-line no-await-in-loop
      await expect(page.locator(`[id$=-${field}]`)).toHaveValue('');
    }
  });
}

test('D2, D7: undo after a filling never shows a number without gaps', async ({ page }) => {
  await openForm(page, { form: 'plain' });
  const number = inputOf(page, 'number');
  await fillFrom(page, 'number');
  await expect(number).toHaveValue(shown.number);

  await number.press('End');
  await number.press('Backspace');
  const seen: string[] = [];
  for (const key of ['Control+z', 'Control+z', 'Control+z', 'Control+Shift+Z', 'Control+Shift+Z']) {
    // oxlint-disable-next-line no-await-in-loop
    await number.press(key);
    // oxlint-disable-next-line no-await-in-loop
    seen.push(await number.inputValue());
  }

  expect(seen[0]).toBe(shown.number);
  expect(seen.filter((text) => /\d{5}/.test(text))).toEqual([]);
});

for (const from of ['number', 'securityCode'] as const) {
  test(`S3: autofillCard sends what Chrome sends when the card is picked in ${from}`, async ({ page }) => {
    await openForm(page, { form: 'together' });
    await fillFrom(page, from);
    await expectFilledIn(page);
    const chrome = await page.evaluate(() => window.heard);

    await openForm(page, { form: 'together' });
    await page.evaluate(([card, field]) => window.helpers.autofillCard(document, card, { from: field }), [
      saved,
      from,
    ] as const);
    const script = await page.evaluate(() => window.heard);

    expect(chrome.length).toBeGreaterThan(20);
    expect(script).toEqual(chrome);
  });
}

test('S3: the code of the guide “Snapshot-test your checkout” has Chrome fill in a card', async ({ page }) => {
  await openForm(page, { form: 'whole' });

  await autofillByChrome(page, { ...testCards.visa, cardholderName: 'Ada Marsh' });

  await expect(page.getByLabel('Card number')).toHaveValue('4242 4242 4242 4242');
});

test('S3: autofillByChrome says so where Chrome finds no card', async ({ page }) => {
  await page.setContent('<form><input autocomplete="cc-name"></form>');

  const filling = autofillByChrome(page, { ...saved, number: undefined }, { from: 'cardholderName', timeout: 500 });

  await expect(filling).rejects.toThrow('Chrome filled in no card from [autocomplete~="cc-name"]');
});
