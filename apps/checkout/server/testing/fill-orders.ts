import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

const first = ['Ada', 'Bruno', 'Chidi', 'Dolores', 'Elif', 'Fumiko', '花子', 'Łukasz', 'Noor', 'Zoë'];
const last = ['Marsh', 'Keller', 'Okafor', 'Reyes', 'Aydin', 'Arai', '山田', 'Wójcik', 'Haddad', 'Martin', 'Müller'];
const addresses = ['Y', 'Y', 'Y', 'Y', 'X', 'A', 'Z', 'N', 'U', 'R', 'G'];
const codes = ['M', 'M', 'M', 'M', 'M', 'N', 'P', 'S', 'U'];
const states = ['approved', 'approved', 'approved', 'approved', 'declined', 'voided', 'unreached'];

const one = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];

/** Writes orders into a shop's file, all kinds of them, as if as many shoppers had come. The file is one that a shop has opened. */
export function fillOrders(file: string, wanted: number): void {
  const database = new DatabaseSync(file, { timeout: 5000 });
  const insert = database.prepare(`
    insert into orders (id, attempt, created, lines, minor_units, currency, email, name, address, brand, last_four, expiry,
                        presence_indicator, state, authorization_id, reason, avs, security_code_result, purchase, action, rule)
    values (:id, :attempt, :created, '[]', :minorUnits, 'GBP', :email, :name, :address, 'visa', :lastFour, '2034-12',
            '1', :state, :authorizationId, :reason, :avs, :code, :purchase, :action, :rule)`);
  const address = JSON.stringify({
    line1: '12 Harbor Street',
    line2: '',
    city: 'Portland',
    postalCode: '97205',
    country: 'US',
  });

  database.exec('begin');
  for (let n = 0; n < wanted; n += 1) {
    const name = `${one(first, n)} ${one(last, n * 7)}`;
    const state = one(states, n * 5) ?? 'approved';
    const answered = state !== 'unreached';
    const avs = answered ? (one(addresses, n * 3) ?? 'Y') : null;
    const held = state === 'approved' && avs !== null && 'AZNUG'.includes(avs);

    insert.run({
      id: randomUUID(),
      attempt: randomUUID(),
      purchase: randomUUID(),
      created: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
      minorUnits: 240 * (1 + (n % 400)),
      email: `shopper-${n}@example.com`,
      name,
      address,
      lastFour: String((n * 7919) % 10_000).padStart(4, '0'),
      state,
      authorizationId: answered ? `auth_${n}` : null,
      reason: state === 'declined' ? 'insufficient-funds' : null,
      avs,
      code: answered ? (one(codes, n * 4) ?? 'M') : null,
      action: answered ? (held ? 'review' : 'proceed') : null,
      rule: answered ? (held ? 'address-no-match' : 'everything-matches') : null,
    });
  }
  database.exec('commit');
  database.close();
}
