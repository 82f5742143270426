import { type Page, expect } from '@playwright/test';

/** A card as a shopper types it. */
export interface TypedCard {
  readonly number: string;
  readonly expiry: string;
  /** Digits, X, I, or nothing. */
  readonly code: string;
  readonly name: string;
}

/** The address that the sandbox's banks have on file. */
export const ada = {
  name: 'Ada Marsh',
  line1: '12 Harbor Street',
  city: 'Portland',
  postalCode: '97205',
  country: 'United States',
} as const;

/** Published test cards; what the sandbox's banks do with each is in apps/processor/server/cardholders.ts. */
export const cards = {
  visa: { number: '4242424242424242', expiry: '1234', code: '123', name: 'Ada Marsh' },
  amex: { number: '378282246310005', expiry: '1234', code: '1234', name: 'Chidi Okafor' },
  strictCode: { number: '4000000000000127', expiry: '1234', code: '123', name: 'Tara Singh' },
  declined: { number: '4000000000000002', expiry: '1234', code: '123', name: 'Xenia Pappas' },
  suspected: { number: '4000111111111511', expiry: '1234', code: '123', name: 'Bea Horvat' },
  slow: { number: '4009348888881881', expiry: '1234', code: '123', name: 'Freya Olsen' },
  codeNotProcessed: { number: '4005519200000004', expiry: '1234', code: '123', name: 'Vera Novak' },
  maestroNoCode: { number: '6771830999991239343', expiry: '1234', code: '', name: 'Jonas Berg' },
  bancontact: { number: '6703444444444449', expiry: '1234', code: '', name: 'Karel Maes' },
  answerLost: { number: '4012000033330026', expiry: '1234', code: '123', name: 'Goran Ilic' },
  toConfirm: { number: '4000000000003220', expiry: '1234', code: '123', name: 'Emil Holm' },
  requestLost: { number: '4012000077777777', expiry: '1234', code: '123', name: 'Hana Sato' },
} satisfies Record<string, TypedCard>;

/** The inputs and what stands around them, as a shopper finds them. */
export function checkoutOf(page: Page) {
  const card = page.getByRole('group', { name: 'Card details' });

  return {
    email: page.getByLabel('E-mail'),
    fullName: page.getByLabel('Full name'),
    line1: page.getByLabel('Street and house number'),
    line2: page.getByLabel('Flat, building (optional)'),
    city: page.getByLabel('Town or city'),
    postalCode: page.getByLabel(/^(Postcode|ZIP code)/),
    country: page.getByLabel('Country'),
    number: card.getByLabel('Card number'),
    expiry: card.getByLabel('Expiry date'),
    code: card.getByRole('textbox', { name: 'Security code' }),
    cardName: card.getByLabel('Name on card'),
    codeHint: page.locator('#pay-csc-hint'),
    numberError: page.locator('#pay-number-error'),
    codeError: page.locator('#pay-csc-error'),
    picture: card.locator('[data-part=card-picture]'),
    pay: page.getByRole('button', { name: 'Pay £' }),
    notice: page.locator('.notice'),
  };
}

/** From the shop's first page to its checkout, with one packet of kale. */
export async function comeToCheckout(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /^Add to basket.*Kale/ }).click();
  await page.getByRole('link', { name: /^Basket.*1 item/ }).click();
  await page.getByRole('link', { name: 'Go to checkout' }).click();
  await expect(checkoutOf(page).pay).toBeVisible();
}

/**
 * Enters who buys and where it goes, at once: pay.spec.ts and keyboard.spec.ts type these too. Each test has an e-mail address
 * of its own, by which its orders are found again.
 */
export async function enterContact(page: Page, emailAddress: string): Promise<void> {
  const { email, fullName, line1, city, postalCode, country } = checkoutOf(page);

  await email.fill(emailAddress);
  await fullName.fill(ada.name);
  await line1.fill(ada.line1);
  await city.fill(ada.city);
  await postalCode.fill(ada.postalCode);
  await country.selectOption(ada.country);
}

/** Types a card, key by key. */
export async function typeCard(page: Page, card: TypedCard): Promise<void> {
  const { number, expiry, code, cardName } = checkoutOf(page);

  await number.pressSequentially(card.number);
  await expiry.pressSequentially(card.expiry);
  await code.pressSequentially(card.code);
  await cardName.pressSequentially(card.name);
}

/** Everything up to the pay button, which is left to be pressed. */
export async function fillCheckout(page: Page, email: string, card: TypedCard): Promise<void> {
  await comeToCheckout(page);
  await enterContact(page, email);
  await typeCard(page, card);
}

/** The confirmation that a payment ends at: what the order is called, and its id. */
export async function confirmation(page: Page): Promise<{ readonly id: string; readonly number: string }> {
  await expect(page.getByRole('heading', { name: 'Thank you', level: 1 })).toBeVisible();
  const lead = page.getByText(/^Order \d+ is paid\./);
  await expect(lead).toBeVisible();

  const [, number = ''] = /Order (\d+)/.exec(await lead.innerText()) ?? [];
  return { id: new URL(page.url()).pathname.replace('/orders/', ''), number };
}
