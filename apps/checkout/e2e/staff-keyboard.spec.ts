// The staff's whole work without a mouse: filters, search, the order, and every action with its consequence at the processor.
import type { Page } from '@playwright/test';
import { cards, checkoutOf, confirmation, fillCheckout, type TypedCard } from './shopper.ts';
import { addressNever, bankAnswer } from './staff.ts';
import { authorizationsFor, ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';
import { tabTo } from './tab-to.ts';

test.use({ processorTimeoutMs: 1_500 });

const checkDown = { number: '4000056655665556', expiry: '1234', code: '123', name: 'Noor Haddad' };

interface Action {
  readonly email: string;
  readonly card: TypedCard;
  readonly save?: true;
  /** What the list is narrowed to: the first letters of it, as they are typed into the open list. */
  readonly state: string;
  readonly button: string;
  readonly confirmed: boolean;
  readonly told: RegExp;
  /** The authorizations of the order after it. */
  readonly charged: readonly string[];
}

const actions: readonly Action[] = [
  {
    email: 'released-by-keys@example.com',
    card: addressNever,
    state: 'Held',
    button: 'Release the order',
    confirmed: false,
    told: /^Released\. The order can go\.$/,
    charged: ['approved'],
  },
  {
    email: 'asked-by-keys@example.com',
    card: addressNever,
    state: 'Held',
    button: 'Void and ask the customer',
    confirmed: true,
    told: /^Nothing is charged\. The order waits/,
    charged: ['voided'],
  },
  {
    email: 'declined-by-keys@example.com',
    card: addressNever,
    state: 'Held',
    button: 'Void and decline',
    confirmed: true,
    told: /^Declined\. Nothing is charged\.$/,
    charged: ['voided'],
  },
  {
    email: 'asked-anew-by-keys@example.com',
    card: checkDown,
    save: true,
    state: 'Approved',
    button: 'Void and ask the bank again',
    confirmed: true,
    told: /^The bank was asked again\. The bank approved the amount\.$/,
    charged: ['voided', 'approved'],
  },
  {
    email: 'looked-up-by-keys@example.com',
    card: cards.answerLost,
    state: 'Unknown',
    button: 'Ask the processor now',
    confirmed: false,
    told: /^The processor has answered\. The bank approved the amount\.$/,
    charged: ['approved'],
  },
];

for (const { email, card, save, state, button, confirmed, told, charged } of actions) {
  test(
    `from the list by filter and last four to the order, and “${button}”, by keys alone (V0, V3)`,
    { tag: '@desk' },
    async ({ page, demo }) => {
      const { keyboard } = page;
      // Only where the shop doesn't ask again by itself is there something left for the staff.
      if (save) await page.request.put('/api/staff/policy', { data: { limits: { retryAddress: 0 } } });
      await buy(page, email, card, save);
      if (save) await page.request.delete('/api/staff/policy');
      const number = String(ordersOf(demo, email)[0]?.['number']);

      await page.goto('/staff');
      await page.getByRole('heading', { name: 'Orders' }).waitFor();
      await tabTo(page, page.getByLabel('Last four digits of the card'));
      await keyboard.type(card.number.slice(-4));
      await tabTo(page, page.getByLabel('State'));
      await keyboard.type(state);
      await tabTo(page, page.getByRole('button', { name: 'Search' }));
      await keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`lastFour=${card.number.slice(-4)}&state=`));
      const link = page.getByRole('link', { name: number, exact: true });
      await link.waitFor();
      await tabTo(page, link);
      await keyboard.press('Enter');
      await bankAnswer(page, 'authorization').waitFor();

      await tabTo(page, page.getByRole('button', { name: button }));
      await keyboard.press('Enter');
      if (confirmed) {
        const dialog = page.getByRole('dialog');
        await expect(dialog.getByRole('button', { name: 'Leave it as it is' })).toBeFocused();
        await tabTo(page, dialog.getByRole('button', { name: button }));
        await keyboard.press('Enter');
      }

      const status = page.getByRole('region', { name: /^(Held for review|What you can do)$/ }).getByRole('status');
      await expect(status).toHaveText(told);
      await expect(status).toBeFocused();
      const authorizations = ordersOf(demo, email).flatMap((order) => authorizationsFor(demo, order));
      expect(authorizations.map((authorization) => authorization['state'])).toEqual(charged);
    },
  );
}

async function buy(page: Page, email: string, card: TypedCard, save: true | undefined): Promise<void> {
  await fillCheckout(page, email, card);
  if (save) await page.getByLabel('Save this card for next time').check();
  await checkoutOf(page).pay.click();
  if (card === cards.answerLost) await expect(checkoutOf(page).notice).toContainText('has not answered');
  else await confirmation(page);
}
