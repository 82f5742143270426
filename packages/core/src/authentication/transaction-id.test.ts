import { describe, expect, test } from 'vitest';
import { isTransactionId, sameTransactionId, transactionId } from './transaction-id.ts';

const id = '8a880dc0-d2d2-4067-bcb1-b08d1690b26e';

describe('T1: the id of a transaction', () => {
  test.each([[id], [id.toUpperCase()], ['00000000-0000-0000-0000-000000000000']])('T1: may be %s', (value) => {
    expect(isTransactionId(value)).toBe(true);
    expect(transactionId('acsTransID', value)).toBe(value);
  });

  test.each([
    [''],
    ['17'],
    [id.replaceAll('-', '')],
    [id.slice(1)],
    [`${id}0`],
    [`0${id}`],
    [`{${id}}`],
    [`${id}\n`],
    [` ${id}`],
    [id.replace('8', 'g')],
    [id.replace('-d2d2', '')],
    [17],
    [null],
    [undefined],
    [[id]],
  ])('T1: is never %j', (value) => {
    expect(isTransactionId(value)).toBe(false);
  });

  test('T1: says which field has none and what to do, without quoting it', () => {
    expect(() => transactionId('acsTransID', '4242')).toThrow(
      new TypeError(
        'acsTransID is not a UUID of 36 characters, so no issuer would know the transaction. ' +
          'Hand in the id as the 3-D Secure server answered it.',
      ),
    );
  });

  test('T1: is the same in either case', () => {
    expect(sameTransactionId(id, id.toUpperCase())).toBe(true);
    expect(sameTransactionId(id.toUpperCase(), id)).toBe(true);
    expect(sameTransactionId(id, id.replace('8', '9'))).toBe(false);
  });
});
