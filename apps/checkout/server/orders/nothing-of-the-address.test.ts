// Whatever the bank says of the address, the shopper can't tell: no text, no field, no status says so.
import { addressLetters, codeLetters } from '../../contract/order-search.ts';
import { enStaff, type AssessmentPolicy } from '@flipside/core';
import { describe, expect, test } from 'vitest';
import { approval, fakeProcessor } from '../testing/fake-processor.ts';
import { openShop, order } from '../testing/open-shop.ts';

const purchase = '6f0d7d4e-54f2-4a55-9c0e-3a8f6b1f2c11';
const attempt = (n: number) => `0b4c4d0a-7a54-4d6b-9c1e-0f4a6b2d8e0${n}`;
const ofTheAddress = /address|street|post ?code|postal|ZIP|AVS|abroad|match|fraud|risk|review/i;
const reasons = [null, 'do-not-honour', 'incorrect-code', 'code-required', 'processing-error', 'suspected-fraud'];
const letters = codeLetters.map((letter) => (letter === 'none' ? null : letter));

/** All that a shopper gets to see who pays twice, and comes back to the confirmation. Without what is random or their own. */
async function seenByShopper(avs: string | null, code: string | null, reason: string | null, policy: AssessmentPolicy) {
  const answer = { ...approval, avs, securityCodeResult: code };
  const declined = { ...answer, state: 'declined' as const, reason };
  const shop = openShop({ policy, processor: fakeProcessor({ bank: () => (reason === null ? answer : declined) }) });
  const seen: string[] = [];

  for (const n of [1, 2]) {
    const response = await shop.post({ ...order, attempt: attempt(n), purchase });
    const id = shop.orders.byAttempt(attempt(n))?.id ?? '';
    const confirmed = await shop.get(`/api/orders/${id}`);
    for (const { status, headers, text } of [
      { status: response.status, headers: response.headers, text: await response.text() },
      { status: confirmed.status, headers: confirmed.headers, text: await confirmed.text() },
    ])
      seen.push([status, JSON.stringify([...headers]), text.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'id')].join(' '));
  }
  return seen;
}

/** What the shop itself says in an answer: neither the names of an order’s fields, nor what the shopper typed. */
function saidIn(seen: readonly string[]): string {
  return seen
    .map((text) => text.slice(text.indexOf('{"')))
    .map((body) => {
      const { order: _own, ...said } = JSON.parse(body);
      return JSON.stringify(said);
    })
    .join('\n');
}

describe('What the shop’s API tells a shopper of the address check', () => {
  test.each(letters.flatMap((code) => reasons.map((reason) => [code, reason] as const)))(
    'V1, V3: with %s for the code and the reason %s, nothing: it is the same whatever the bank says of the address',
    async (code, reason) => {
      const [first, ...others] = await Promise.all(
        addressLetters
          // R is asked again before the shopper hears anything; every other letter is the first and only answer.
          .map((letter) => (letter === 'none' ? null : letter))
          .map((avs) => seenByShopper(avs, code, reason, {})),
      );

      for (const other of others) expect(other).toEqual(first);
      expect(saidIn(first ?? [])).not.toMatch(ofTheAddress);
    },
  );

  test.each(addressLetters)('V1, V3: nor why, where a strict shop takes no order with %s', async (letter) => {
    const avs = letter === 'none' ? null : letter;
    const strict: AssessmentPolicy = {
      noAddressMatch: 'decline',
      partialAddress: 'review',
      addressUnchecked: 'review',
    };

    for (const code of letters) {
      const seen = await seenByShopper(avs, code, null, strict);
      expect(saidIn(seen)).not.toMatch(ofTheAddress);
      for (const sentence of Object.values(enStaff.avs)) expect(seen.join()).not.toContain(sentence);
    }
  });

  test('V1: an order that is paid says what was bought and to whom it goes, and no letter', async () => {
    const shop = openShop({ processor: fakeProcessor({ bank: () => ({ ...approval, avs: 'N' }) }) });

    const { order: paid } = await (await shop.post(order)).json();

    expect(new Set(Object.keys(paid))).toEqual(
      new Set([
        'id',
        'number',
        'created',
        'lines',
        'amount',
        'email',
        'name',
        'address',
        'brand',
        'chosenBrand',
        'lastFour',
      ]),
    );
  });

  test('V2: that the code is wrong, they are told', async () => {
    expect(saidIn(await seenByShopper('N', 'N', null, {}))).toMatch(/did not recognise the security code/);
  });
});
