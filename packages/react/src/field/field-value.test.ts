// P3: what a field hands out, printed in every way that a log, an error report or a devtool prints.
import { testCards } from '@flipside/core';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { FieldValue } from './field-value.ts';

const { number, securityCode } = testCards.visa;

describe.each([
  ['a card number', number],
  ['an expiry date', '2034-12'],
  ['a security code', securityCode],
])('%s that a field hands out', (_what, text) => {
  const value = new FieldValue({ kind: 'complete' }, text);

  test.each<[string, () => string]>([
    ['toString', () => value.toString()],
    ['String', () => String(value)],
    // Who logs a field does just this.
    // oxlint-disable-next-line typescript/restrict-template-expressions
    ['a template', () => `${value}`],
    ['an addition', () => 'card ' + value],
    ['a join', () => [value].join(' ')],
    ['JSON', () => JSON.stringify({ paid: [value] })],
    ['Node’s console', () => inspect({ paid: [value] }, { depth: 9, showHidden: true })],
    ['Node’s console, alone', () => inspect(value)],
    ['its members', () => JSON.stringify([Object.entries(value), Object.getOwnPropertyNames(value)])],
    ['a copy of it', () => JSON.stringify({ ...value })],
    ['a clone of it', () => JSON.stringify(structuredClone(value))],
    ['a URL', () => new URLSearchParams({ card: String(value) }).toString()],
    ['an error', () => String(new Error(`Refused: ${String(value)}`))],
  ])('P3: stays masked in %s', (_way, print) => {
    expect(print()).not.toContain(text);
    expect(print()).not.toMatch(/\d{3}/);
  });

  test('P3: is whole for who asks', () => {
    expect(value.reveal()).toBe(text);
  });
});

test('P3: an empty one prints as nothing, so that a log shows whether something was there', () => {
  expect(String(new FieldValue({}, ''))).toBe('');
  expect(String(new FieldValue({}, number))).toBe('••••');
});
