import { canonicalExpiry, detectBrand, passesLuhn, testCards } from '@flipside/core';
import { expect, test } from 'vitest';
import { cardholders, findCardholder } from './cardholders.ts';
import { publishedNumbers } from './published-numbers.ts';

const cards = Object.entries(cardholders);
const numbers = cards.map(([, card]) => card.number);

test('a card that core has as well is the same card there, so a code from either place is right', () => {
  const ours = new Map(cards.map(([, card]) => [card.number, card]));
  const both = Object.values(testCards).filter((card) => ours.has(card.number));

  expect(both.length).toBeGreaterThan(10);
  for (const card of both) {
    expect(ours.get(card.number)).toMatchObject({
      securityCode: card.securityCode || null,
      expiry: canonicalExpiry(card.expiry),
    });
  }
});

test('every test card of core is somebody’s', () => {
  const nobodys = Object.values(testCards).filter((card) => findCardholder(card.number) === undefined);

  expect(nobodys).toEqual([]);
});

test('no number belongs to two', () => {
  const all = [...numbers, ...publishedNumbers];

  expect(new Set(all).size).toBe(all.length);
});

test('a code has the length that the card’s brand prints', () => {
  const wrong = cards.filter(
    ([, { number, securityCode }]) =>
      securityCode !== null && securityCode.length !== detectBrand(number).brand?.securityCode.length,
  );

  expect(wrong.map(([id]) => id)).toEqual([]);
});

test('only a UnionPay card among them fails Mod 10', () => {
  const failing = cards.filter(([, card]) => !passesLuhn(card.number)).map(([id]) => id);

  expect(failing).toEqual(['unionpay-no-mod-10']);
  expect([...publishedNumbers].filter((number) => !passesLuhn(number))).toEqual([]);
});
