import { describe, expect, test } from 'vitest';
import { readCardholderName } from './read-cardholder-name.ts';

describe('readCardholderName', () => {
  test.each([
    'Ada Lovelace',
    'Prince',
    'O',
    'Renée O’Connor-Smith',
    "D'Arcy",
    'J. R. R. Tolkien Jr.',
    'José María de la Ó',
    'Jose\u0301',
    '山田太郎',
    '山田',
    'محمد علي',
    'नरेंद्र',
    'Владимир',
    'Ng\u1EC5n Th\u1ECB',
    'می\u200Cخواهم',
    'John Smith 3rd',
    'MR A SMITH & CO 1892 LTD',
    'X Æ A-12',
    `${'Wolfeschlegelsteinhausen'.repeat(4)}berg`,
  ])('X3: takes %j as it is', (text) => {
    expect(readCardholderName(text)).toEqual({ kind: 'name', name: text });
  });

  test.each([
    ['  Ada   Lovelace ', 'Ada Lovelace'],
    ['Ada\u00A0Lovelace\n', 'Ada Lovelace'],
    ['\uFEFFAda', 'Ada'],
  ])('X3: takes %j without blanks to spare', (text, name) => {
    expect(readCardholderName(text)).toEqual({ kind: 'name', name });
  });

  test.each(['', '   ', '\u00A0', '\u200B'])('X3: %j is empty', (text) => {
    expect(readCardholderName(text)).toEqual({ kind: 'empty' });
  });

  test.each(['123', '12 34', '09/30', '1-2.3', '١٢٣', '-', '.', '4111111111111112'])('X3: %j is no name', (text) => {
    expect(readCardholderName(text)).toEqual({ kind: 'digits' });
  });

  test.each([
    '4111111111111111',
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    'Ada Lovelace 4111111111111111',
    '378282246310005 Ada',
    '٤١١١١١١١١١١١١١١١',
  ])('N8: %j is a card number in the wrong box, and is not handed on', (text) => {
    expect(readCardholderName(text)).toEqual({ kind: 'card-number' });
  });
});
