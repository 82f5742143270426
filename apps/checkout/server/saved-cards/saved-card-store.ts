import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import type { Authorization } from '../processor/authorization.ts';

const row = v.object({
  id: v.string(),
  token: v.string(),
  brand: v.nullable(v.string()),
  chosenBrand: v.nullable(v.string()),
  lastFour: v.string(),
  expiry: v.string(),
});

/** A card as the shop keeps it: what the processor's token stands for only the processor knows. */
export type KeptCard = Readonly<v.InferOutput<typeof row>>;

/** The processor's word on a card, and the brand that the shopper chose to pay with. */
export type CardToKeep = Pick<Authorization, 'token' | 'brand' | 'lastFour' | 'expiry'> & Pick<KeptCard, 'chosenBrand'>;

export interface SavedCardStore {
  /** Notes whose card it is that an attempt pays with, to be kept once the processor gives a token for it; null for nobody's. */
  wish(attempt: string, customer: string | null, created: Date): void;
  /** Hears the processor's word on an attempt. Returns the tokens that nobody needs any more: the same card, saved before. */
  hear(attempt: string, word: CardToKeep | null): readonly string[];
  /** A customer's cards, newest first. */
  of(customer: string): readonly KeptCard[];
  one(customer: string, id: string): KeptCard | undefined;
  /** The token of the card that an order was paid with: one that was saved before, or with this very order. */
  tokenFor(order: { readonly attempt: string; readonly savedCard: string | null }): string | null;
  remove(customer: string, id: string): void;
  /** Removes the card that was saved with an order. Returns its token, which nobody needs any more. */
  removeSavedWith(attempt: string): string | null;
  close(): void;
}

/** The table as it is on disk. A row without a token is a wish: the processor has not given its word yet. */
const createSavedCards = `
  pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;
  create table if not exists saved_cards (
    id        text primary key,
    attempt   text not null unique,
    customer  text not null,
    created   text not null,
    token     text,
    brand     text,
    last_four text check (last_four glob '[0-9][0-9][0-9][0-9]'),
    expiry    text,
    chosen_brand text
  ) strict;
  create index if not exists saved_cards_of_customer on saved_cards (customer);
`;

const columns = 'id, token, brand, chosen_brand as chosenBrand, last_four as lastFour, expiry';

/** The cards that shoppers have saved, in the shop's SQLite file (`:memory:` for none). */
export function openSavedCardStore(file: string): SavedCardStore {
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec(createSavedCards);
  addChosenBrand(database);

  const note = database.prepare(`
    insert into saved_cards (id, attempt, customer, created) values (:id, :attempt, :customer, :created)
    on conflict (attempt) do update set customer = excluded.customer`);
  const unwish = database.prepare('delete from saved_cards where attempt = ? and token is null');
  const keep = database.prepare(`
    update saved_cards
    set token = :token, brand = :brand, chosen_brand = :chosenBrand, last_four = :lastFour, expiry = :expiry
    where attempt = :attempt and token is null`);
  const replace = database.prepare(`
    delete from saved_cards
    where attempt <> :attempt
      and (customer, last_four, expiry) = (select customer, last_four, expiry from saved_cards where attempt = :attempt)
      and brand is (select brand from saved_cards where attempt = :attempt)
    returning token`);
  const list = database.prepare(
    `select ${columns} from saved_cards where customer = ? and token is not null order by created desc, rowid desc`,
  );
  const find = database.prepare(
    `select ${columns} from saved_cards where customer = ? and id = ? and token is not null`,
  );
  const findToken = database.prepare(
    'select token from saved_cards where (id = :savedCard or attempt = :attempt) and token is not null',
  );
  const removeWith = database.prepare(
    'delete from saved_cards where attempt = ? and token is not null returning token',
  );
  const remove = database.prepare('delete from saved_cards where customer = ? and id = ?');

  return {
    wish(attempt, customer, created) {
      if (customer === null) unwish.run(attempt);
      else note.run({ id: randomUUID(), attempt, customer, created: created.toISOString() });
    },

    hear(attempt, word) {
      if (word === null || word.token === null) {
        unwish.run(attempt);
        return [];
      }

      const { token, brand, chosenBrand, lastFour, expiry } = word;
      const { changes } = keep.run({ attempt, token, brand, chosenBrand, lastFour, expiry });
      return changes === 0 ? [] : replace.all({ attempt }).map((gone) => String(gone['token']));
    },

    of: (customer) => list.all(customer).map((found) => v.parse(row, found)),

    one(customer, id) {
      const found = find.get(customer, id);
      return found && v.parse(row, found);
    },

    tokenFor({ attempt, savedCard }) {
      const token = findToken.get({ attempt, savedCard })?.['token'];
      return token === undefined ? null : String(token);
    },

    removeSavedWith(attempt) {
      const token = removeWith.get(attempt)?.['token'];
      return token === undefined ? null : String(token);
    },

    remove: (customer, id) => void remove.run(customer, id),
    close: () => database.close(),
  };
}

/** A file from before there was a choice of brand lacks its column. */
function addChosenBrand(database: DatabaseSync): void {
  const there = database.prepare('pragma table_info(saved_cards)').all();
  if (there.every(({ name }) => name !== 'chosen_brand'))
    database.exec('alter table saved_cards add column chosen_brand text');
}
