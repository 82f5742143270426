// Every row of the two tables that guides for merchants print, from the card that is typed to what the staff read. Once, on one screen.
import type { Page } from '@playwright/test';
import { cards, checkoutOf, confirmation, fillCheckout, type TypedCard } from './shopper.ts';
import { bankAnswer, letterOf, openStaffOrder, recommendation } from './staff.ts';
import { authorizationsFor, ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

const card = (number: string, code = '123'): TypedCard => ({ number, expiry: '1234', code, name: 'Ada Marsh' });

interface Row {
  readonly letter: string;
  /** How the guides call the row. */
  readonly row: string;
  readonly card: TypedCard;
  /** Entered other than what the bank has on file. */
  readonly address?: { readonly line1?: string; readonly postalCode?: string; readonly country?: string };
  /** Entered when the shop asks for the code once more. */
  readonly codeAgain?: string;
  /** What came first, where the shop asked the bank once more by itself. */
  readonly first?: string;
  /** In the words of the report: what the bank said and what that means. */
  readonly says: RegExp;
  readonly toDo: RegExp;
}

// One letter for two rows: it doesn’t say which of the two it is.
const unavailableOrUnsupported =
  /was not available, or the bank doesn’t offer it\. Decide on other grounds whether to take the payment\./;

const addressRows: readonly Row[] = [
  {
    letter: 'X',
    row: 'exact match',
    card: cards.visa,
    address: { postalCode: '97205-1234' },
    says: /The street and the nine-digit ZIP code match.*If nothing else is suspicious, go ahead\./,
    toDo: /Go on/,
  },
  {
    letter: 'Y',
    row: 'match',
    card: cards.visa,
    says: /The street and the five-digit ZIP code match.*If nothing else is suspicious, go ahead\./,
    toDo: /Go on/,
  },
  {
    letter: 'A',
    row: 'partial match, the address',
    card: cards.visa,
    address: { postalCode: '10001' },
    says: /The street matches.*the ZIP or postal code doesn’t\. This can be a sign of fraud: look further before you ship\./,
    toDo: /Hold and look/,
  },
  {
    letter: 'Z',
    row: 'partial match, the ZIP code',
    card: cards.visa,
    address: { line1: '99 Harbor Street' },
    says: /The five-digit ZIP code matches.*the street doesn’t\. This can be a sign of fraud: look further before you ship\./,
    toDo: /Hold and look/,
  },
  {
    letter: 'N',
    row: 'no match',
    card: cards.visa,
    address: { line1: '99 Harbor Street', postalCode: '10001' },
    says: /Neither the street nor the postal code matches.*strong sign of fraud/,
    toDo: /Hold and look.*The doubt is serious\./s,
  },
  {
    letter: 'U',
    row: 'unavailable',
    card: card('4012888888881881'),
    says: unavailableOrUnsupported,
    toDo: /Hold and look/,
  },
  {
    letter: 'Y',
    row: 'retry',
    card: card('4000056655665556'),
    first: 'R',
    says: /The street and the five-digit ZIP code match/,
    toDo: /Go on/,
  },
  {
    letter: 'U',
    row: 'no AVS support',
    card: card('4000000000000044'),
    says: unavailableOrUnsupported,
    toDo: /Hold and look/,
  },
  {
    letter: 'G',
    row: 'global',
    card: card('4462000000000003'),
    address: { line1: '8 Lamb Lane', postalCode: 'E8 3PL', country: 'United Kingdom' },
    says: /abroad, where the address check doesn’t work\. Take other steps to verify the customer\./,
    toDo: /Hold and look/,
  },
];

const codeRows: readonly Row[] = [
  { letter: 'M', row: 'match', card: cards.visa, says: /The security code is right\./, toDo: /Go on/ },
  {
    letter: 'N',
    row: 'no match',
    card: { ...cards.visa, code: '999' },
    codeAgain: '998',
    says: /The security code is wrong\. This is a very strong sign of fraud, but it may be a slip of the key/,
    toDo: /Hold and look/,
  },
  {
    letter: 'M',
    row: 'request not processed',
    card: cards.codeNotProcessed,
    first: 'P',
    says: /The security code is right\./,
    toDo: /Go on/,
  },
  {
    letter: 'S',
    row: 'the cardholder has stated that the code is not on the card',
    card: { ...cards.visa, code: 'X' },
    codeAgain: 'X',
    says: /every valid card of this kind should have one\. Ask them to look again in the right place\./,
    toDo: /Hold and look/,
  },
  {
    letter: 'U',
    row: 'the issuer does not support the card security codes',
    card: card('2223000048400011'),
    says: /bank doesn’t check security codes/,
    toDo: /Go on/,
  },
];

async function pay(page: Page, email: string, { card: typed, address = {}, codeAgain }: Row): Promise<string> {
  const checkout = checkoutOf(page);
  await fillCheckout(page, email, typed);
  if (address.country !== undefined) await checkout.country.selectOption(address.country);
  if (address.line1 !== undefined) await checkout.line1.fill(address.line1);
  if (address.postalCode !== undefined) await checkout.postalCode.fill(address.postalCode);
  await checkout.pay.click();
  if (codeAgain !== undefined) {
    await expect(checkout.code).toBeFocused();
    await page.keyboard.type(codeAgain);
    await page.keyboard.press('Enter');
  }
  return (await confirmation(page)).number;
}

for (const [check, rows, ids] of [
  ['address', addressRows, 'V1, V4'],
  ['security-code', codeRows, 'V2, V4'],
] as const) {
  for (const [n, row] of rows.entries()) {
    test(`${check}: ${row.first ?? row.letter}, ${row.row} (${ids})`, { tag: '@desk' }, async ({ page, demo }) => {
      const email = `row-${n}-of-the-${check}@example.com`;

      const number = await pay(page, email, row);

      // The letter comes from the processor: its ledger has it.
      const charged = ordersOf(demo, email).flatMap((order) => authorizationsFor(demo, order));
      const column = check === 'address' ? 'avs' : 'securityCodeResult';
      const sent = row.first ?? (row.codeAgain === undefined ? undefined : row.letter);
      expect(charged.map((authorization) => authorization[column])).toEqual([...(sent ? [sent] : []), row.letter]);
      expect(charged.filter(({ state }) => state === 'approved')).toHaveLength(1);

      await openStaffOrder(page, number);
      await expect(letterOf(page, check)).toHaveText(row.letter);
      await expect(bankAnswer(page, check)).toContainText(row.says);
      await expect(recommendation(page)).toContainText(row.toDo);
      if (row.first !== undefined) {
        const history = page.getByRole('region', { name: 'What happened to this order' }).getByRole('table');
        await expect(history.getByRole('row').nth(1)).toContainText(row.first);
      }
    });
  }
}

test('a letter that the gateway wrote is not read as the scheme’s own: Discover’s A would be a full match (V1, V4)', async ({
  page,
}) => {
  await fillCheckout(page, 'pays-by-discover@example.com', card('6011111111111117'));
  await checkoutOf(page).postalCode.fill('10001');
  await checkoutOf(page).pay.click();
  const { number } = await confirmation(page);

  await openStaffOrder(page, number);
  await expect(letterOf(page, 'address')).toHaveText('A');
  for (const check of ['authorization', 'address', 'security-code'] as const) {
    await expect(bankAnswer(page, check).locator('[data-fact=gateway] dd')).toHaveText('Sandbox processor');
    await expect(bankAnswer(page, check).locator('[data-fact=scheme] dd')).toHaveText('Discover');
  }
  await expect(bankAnswer(page, 'address').locator('[data-fact=list] dd')).toHaveText(/^The gateway’s own list\./);
  await expect(bankAnswer(page, 'address')).toContainText('Partial match: street');
  await page.goto(`/staff?text=${number}`);
  await expect(page.getByRole('row', { name: number })).toContainText('A Partial match: street');
});
