import { describe, expect, test } from 'vitest';
import { en } from '../messages/en.ts';
import { checkExpiry } from './check-expiry.ts';

const rules = { today: () => new Date('2026-11-23T12:00:00Z') };
const { empty, unreadable, incomplete, expired } = en.expiry.errors;

// What a shopper may leave in the field of a card: a date, a date that is none, nothing, and what is no text at all.
describe('E2, E3: the expiry date of a card', () => {
  // prettier-ignore
  test.each([
    // on a card whose date is   what stands in the field   comes out as
    [undefined,                  '09/30',                   { value: '2030-09' }],
    [undefined,                  '',                        { problem: empty }],
    [undefined,                  17,                        { problem: unreadable }],
    ['required',                 '',                        { problem: empty }],
    ['required',                 '09',                      { problem: incomplete }],
    ['optional',                 '',                        { value: '' }],
    ['optional',                 '  ',                      { value: '' }],
    ['optional',                 undefined,                 { value: '' }],
    ['optional',                 '09/30',                   { value: '2030-09' }],
    ['optional',                 '09',                      { problem: incomplete }],
    ['optional',                 '10/26',                   { problem: expired }],
    ['optional',                 'soon',                    { problem: unreadable }],
    ['optional',                 17,                        { problem: unreadable }],
    ['none',                     '',                        { value: '' }],
    ['none',                     '09/30',                   { value: '' }],
    ['none',                     'soon',                    { value: '' }],
    ['none',                     17,                        { value: '' }],
  ] as const)('E2, E3: that is %s, with %j in its field, is %j', (policy, value, outcome) => {
    expect(checkExpiry(value, rules, en, policy)).toEqual(outcome);
  });
});
