import { describe, expect, test } from 'vitest';
import { containsCardNumber } from './contains-card-number.ts';

describe('containsCardNumber', () => {
  test.each([
    '4111111111111111',
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    'Ada Lovelace 4111 1111 1111 1111',
    'ada.4111111111111111@example.com',
    '378282246310005',
    '50339619890917',
    '6771830999991239343',
    '4111 1111 1111 1111 12/29 123',
    '4111 1111 1111 1111 12 29',
    '12 4111 1111 1111 1111',
    '٤١١١ ١١١١ ١١١١ ١١١١',
    '４１１１１１１１１１１１１１１１',
    '1000 0000 0000 0008',
    '1000 0000 0008',
    'Ada 4242/4242/4242/4242',
    '4242_4242_4242_4242',
    '4242, 4242, 4242, 4242',
    '4242\n4242\n4242\n4242',
    '4111 1111 / 1111 1111',
  ])('N8: finds the card number in %j', (text) => {
    expect(containsCardNumber(text)).toBe(true);
  });

  test.each([
    '',
    'Ada Lovelace',
    '221B Baker Street, London NW1 6XE',
    '+44 20 7946 0958',
    '4111111111111112',
    '0000 0000 0000',
    '94111111111111111',
    '41111111111111119',
    '4111111111111111411111111',
    '41111111111111110000',
    '1000 0000 016',
    '4111 1111 (and) 1111 1111',
    '4111 1111 ---- 1111 1111',
    'ada4111@example.com',
  ])('N8: finds none in %j', (text) => {
    expect(containsCardNumber(text)).toBe(false);
  });
});
