import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { chromiumLaunch } from '../../../.ci/chromium.ts';
import { bankOf, confirmWithBank } from './bank.ts';
import { cards, checkoutOf, comeToCheckout, confirmation, enterContact, typeCard } from './shopper.ts';
import { openStaffOrder } from './staff.ts';
import { databasesOf, ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';
import { filesIn, filesWithCode, filesWithNumber, rowsWithCode, secretsIn, storageOf } from './traces.ts';

test.use({ processorTimeoutMs: 1_500 });

const failsMod10 = '4242424242424241';
// Passes Mod 10, and no provider publishes it: the processor refuses it.
const nobodysNumber = '4539148803436467';
const numbers = [
  failsMod10,
  nobodysNumber,
  cards.suspected.number,
  cards.answerLost.number,
  cards.visa.number,
  cards.amex.number,
  cards.bancontact.number,
  cards.toConfirm.number,
];
// The right code of some cards, a wrong one, and that of the American Express card.
const codes = ['123', '987', '1234', '9877'];

test(
  'after failures, a decline, a lost answer, retries and payments, no number and no code is anywhere but with the processor (C9, P1, P4)',
  { tag: '@desk' },
  async ({ demo, playwright }) => {
    test.slow();
    const email = 'leaves-no-trace@example.com';
    const profile = join(demo.dataDir, 'browser');
    await mkdir(profile, { recursive: true });
    const keyFile = join(demo.dataDir, 'processor/private-key.json');
    const key = await readFile(keyFile);
    const browser = await playwright.chromium.launchPersistentContext(profile, {
      ...chromiumLaunch,
      baseURL: demo.shopUrl,
    });
    const page = await browser.newPage();
    const sent: string[] = [];
    page.on('request', (request) => {
      // What is in base64url is the bank's and 3-D Secure's, and holds no more than ids.
      const {
        card,
        savedCard,
        creq: _creq,
        cres: _cres,
        ...rest
      } = request.method() === 'POST' ? request.postDataJSON() : { card: {} };
      // What is sealed is random to everyone but the processor.
      const body = { ...rest, card: { ...card, sealed: '' }, savedCard: { ...savedCard, sealedCode: '' } };
      sent.push(JSON.stringify([request.url(), request.headers()['referer'], body]));
    });
    const { number, code, numberError, codeError, notice, pay } = checkoutOf(page);
    const savedCode = page.locator('#saved-csc');
    const savedCodeError = page.locator('#saved-csc-error');

    const steps: Record<string, () => Promise<unknown>> = {
      'the checkout is open': () => comeToCheckout(page),
      'a number fails Mod 10': async () => {
        await enterContact(page, email);
        await typeCard(page, { ...cards.visa, number: failsMod10, code: '987' });
        await pay.click();
        await expect(numberError).toBeVisible();
      },
      'the processor takes no such number': async () => {
        await retype(nobodysNumber, '987');
        await expect(numberError).toContainText('published test numbers only');
      },
      'a card is declined': async () => {
        await retype(cards.suspected.number, '123');
        await expect(notice).toContainText('declined');
      },
      'the answer is lost': async () => {
        await retype(cards.answerLost.number, '987');
        await expect(notice).toContainText('has not answered');
      },
      'the retry finds the charge, and the bank doubts the code': async () => {
        await retype(cards.answerLost.number, '987');
        await expect(codeError).toContainText('did not recognise the security code');
      },
      'the code is wrong once more, and that answer is lost too': async () => {
        await code.click();
        await code.pressSequentially('987');
        await pay.click();
        await expect(notice).toContainText('has not answered');
      },
      'the retry is charged once': async () => {
        await code.click();
        await code.pressSequentially('987');
        await pay.click();
        await confirmation(page);
      },
      'a Visa pays': async () => {
        await comeToCheckout(page);
        await enterContact(page, email);
        await typeCard(page, cards.visa);
        await pay.click();
        await confirmation(page);
      },
      'an American Express card pays': async () => {
        await comeToCheckout(page);
        await enterContact(page, email);
        await typeCard(page, cards.amex);
        await pay.click();
        await confirmation(page);
      },
      'a card of two brands pays by the second one': async () => {
        await comeToCheckout(page);
        await enterContact(page, email);
        await typeCard(page, { ...cards.bancontact, code: '987' });
        await page.getByRole('button', { name: 'Bancontact' }).click();
        await pay.click();
        await confirmation(page);
      },
      'the bank’s page is open': async () => {
        await comeToCheckout(page);
        await enterContact(page, email);
        await typeCard(page, cards.toConfirm);
        await pay.click();
        await expect(bankOf(page).heading).toBeVisible();
        await bankOf(page).code.fill('555555');
        await bankOf(page).confirm.click();
        await expect(bankOf(page).alert).toBeVisible();
      },
      'the payment is confirmed': async () => {
        await confirmWithBank(page);
        await confirmation(page);
      },
      'an American Express card is saved': async () => {
        await comeToCheckout(page);
        await enterContact(page, email);
        await typeCard(page, cards.amex);
        await page.getByLabel('Save this card for next time').check();
        await pay.click();
        await confirmation(page);
      },
      'the saved card pays with a wrong code': async () => {
        await comeToCheckout(page);
        await enterContact(page, email);
        await savedCode.pressSequentially('9877');
        await pay.click();
        await expect(savedCodeError).toContainText('did not recognise the security code');
        await savedCode.click();
        await savedCode.pressSequentially('9877');
        await pay.click();
        await confirmation(page);
      },
      'the shopper goes back': () => page.goBack(),
      'the saved card is looked at again': async () => {
        await comeToCheckout(page);
        await savedCode.pressSequentially('1234');
        await expect(page.getByRole('radio', { name: /^American Express ending in 0 0 0 5/ })).toBeChecked();
      },
      'staff look at the order': async () => openStaffOrder(page, String(ordersOf(demo, email).at(-1)?.['number'])),
    };

    for (const [step, take] of Object.entries(steps)) {
      await take();
      for (const frame of page.frames()) {
        expect(secretsIn(await frame.content(), { numbers, codes }), `in the page when ${step}`).toEqual([]);
      }
      expect(secretsIn(await storageOf(page), { numbers, codes }), `in the storage when ${step}`).toEqual([]);
    }
    for (const request of sent) expect(secretsIn(request, { numbers, codes }), request).toEqual([]);
    await browser.close();

    expect(ordersOf(demo, email).map(({ state }) => state)).toEqual([
      'refused',
      'declined',
      'voided',
      'approved',
      'approved',
      'approved',
      'approved',
      'declined',
      'approved',
      'approved',
      'voided',
      'approved',
    ]);

    const files = filesIn(demo.dataDir);
    expect(files.map((file) => basename(file))).toEqual(
      expect.arrayContaining([
        'shop.sqlite',
        'shop.sqlite-wal',
        'ledger.sqlite',
        'ledger.sqlite-wal',
        'vault.sqlite',
        'vault.sqlite-wal',
        'shop.log',
        'processor.log',
      ]),
    );
    expect(await readFile(`${databasesOf(demo).shop}-wal`, 'latin1')).toContain(email);

    // The browser's session restore among them: it writes down what stands in any form that has not autocomplete="off".
    for (const secret of numbers) expect(filesWithNumber(files, secret), secret).toEqual([]);

    // The browser's own files and the processor's key are full of chance. The key is as it was before the first card.
    expect(await readFile(keyFile)).toEqual(key);
    const texts = files.filter((file) => file !== keyFile && !file.startsWith(profile));
    for (const secret of codes) {
      expect(filesWithCode(texts, secret), secret).toEqual([]);
      for (const database of Object.values(databasesOf(demo)))
        expect(rowsWithCode(database, secret), secret).toEqual([]);
    }

    async function retype(anotherNumber: string, anotherCode: string): Promise<void> {
      await number.selectText();
      await number.pressSequentially(anotherNumber);
      await code.selectText();
      await code.pressSequentially(anotherCode);
      await pay.click();
    }
  },
);

test(
  'the search finds a number in any spelling and a code in any text, and no code in what is random',
  { tag: '@desk' },
  async () => {
    const file = test.info().outputPath('written');
    const found: string[] = [];

    for (const text of ['4242424242424242', '4242 4242 4242 4242', '4242-4242-4242-4242', btoa('4242424242424242')]) {
      await writeFile(file, `xx${text}xx`);
      found.push(...filesWithNumber([file], cards.visa.number));
      await writeFile(file, `xx${text}xx`, 'utf16le');
      found.push(...filesWithNumber([file], cards.visa.number));
    }
    expect(found).toHaveLength(8);

    for (const text of ['approved123Y', 'a line that ends with 123', '123 that begins one']) {
      await writeFile(file, text);
      expect(filesWithCode([file], '123'), text).toEqual([file]);
    }
    await writeFile(file, '0d9e6123-1234-4123-8123-123123123123 2026-11-23T12:31:23.123Z POST /api/orders 201 123ms');
    expect(filesWithCode([file], '123')).toEqual([]);
    await writeFile(file, '0d9e6123-1234-4123-8123-1f3123123123 and of an older row -8123-1f31231231');
    expect(filesWithCode([file], '123')).toEqual([]);
    expect(secretsIn('<p data-x="42424">', { numbers: [cards.visa.number], codes: [] })).toEqual([cards.visa.number]);
  },
);
