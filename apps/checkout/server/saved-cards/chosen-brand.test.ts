import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ListedCards } from '../../contract/saved-card.ts';
import { order, type OpenShop } from '../testing/open-shop.ts';
import { anotherAttempt, chargedAsAsked, orderBy, shopOfTwoBrands } from '../testing/two-brands.ts';

async function listed(shop: OpenShop, cookie: string): Promise<ListedCards['cards']> {
  return (await (await shop.get('/api/saved-cards', cookie)).json()).cards;
}

describe('V5, N10: a saved card', () => {
  async function save(shop: OpenShop, chosenBrand: string, changes = {}, before = '') {
    const response = await shop.post(orderBy(chosenBrand, { saveCard: true, ...changes }), before);
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? before;
    return { cookie, cards: await listed(shop, cookie) };
  }

  test('is listed by the chosen brand, and charged by it', async () => {
    const shop = shopOfTwoBrands();
    const { cookie, cards } = await save(shop, 'bancontact');
    const { card: _, ...withoutCard } = order;
    const savedCard = { id: cards[0]?.id, presenceIndicator: '0' };

    const response = await shop.post({ ...withoutCard, ...anotherAttempt, savedCard }, cookie);

    expect(cards).toMatchObject([{ brand: 'bancontact', lastFour: '4449' }]);
    expect(cards[0]).not.toHaveProperty('chosenBrand');
    expect(response.status).toBe(201);
    expect(shop.processor.asked[1]).toMatchObject({ savedCard: { token: 'card_A' }, chosenBrand: 'bancontact' });
    expect(shop.orders.byAttempt(anotherAttempt.attempt)).toMatchObject({
      brand: 'maestro',
      chosenBrand: 'bancontact',
    });
  });

  test('V3: is asked for anew by the staff by the brand that the shopper chose', async () => {
    const notNow = { state: 'declined', reason: 'processing-error', authorizationCode: null } as const;
    let times = 0;
    const shop = shopOfTwoBrands({
      bank: (request) => ({ ...chargedAsAsked(request), ...((times += 1) === 2 && notNow) }),
    });
    const { cookie, cards } = await save(shop, 'bancontact');
    const { card: _, ...withoutCard } = order;
    await shop.post(
      { ...withoutCard, ...anotherAttempt, savedCard: { id: cards[0]?.id, presenceIndicator: '0' } },
      cookie,
    );
    const declined = shop.orders.byAttempt(anotherAttempt.attempt);

    await shop.staff('POST', `/orders/${declined?.id}/actions`, { key: crypto.randomUUID(), what: 'retry', seen: 0 });

    expect(declined?.state).toBe('declined');
    expect(shop.processor.asked[2]).toMatchObject({ savedCard: { token: 'card_A' }, chosenBrand: 'bancontact' });
    expect(shop.orders.byAttempt(anotherAttempt.attempt)).toMatchObject({ state: 'approved', network: 'bancontact' });
  });

  test('saved once more by its other brand is in the list once, by the one that was chosen last', async () => {
    const shop = shopOfTwoBrands();
    const { cookie } = await save(shop, 'bancontact');

    const { cards } = await save(shop, 'maestro', anotherAttempt, cookie);

    expect(cards).toMatchObject([{ brand: 'maestro', lastFour: '4449' }]);
  });
});

test('N10: a file from before there was a choice is taken as it is, and takes one from then on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'shop.sqlite');
  const before = shopOfTwoBrands({}, file);
  const cookie = (await before.post(orderBy(undefined, { saveCard: true }))).headers.get('set-cookie')?.split(';')[0];
  before.orders.close();
  before.savedCards.close();
  const database = new DatabaseSync(file);
  database.exec(`
    alter table orders drop column chosen_brand; alter table orders drop column network;
    alter table saved_cards drop column chosen_brand;`);
  database.close();

  const after = shopOfTwoBrands({}, file);
  const cards = await listed(after, cookie ?? '');
  await after.post(orderBy('bancontact', anotherAttempt));

  expect(after.orders.byAttempt(order.attempt)).toMatchObject({ state: 'approved', chosenBrand: null, network: null });
  expect(cards).toMatchObject([{ brand: 'maestro' }]);
  expect(after.orders.byAttempt(anotherAttempt.attempt)).toMatchObject({ chosenBrand: 'bancontact' });
  after.orders.close();
  after.savedCards.close();
});
