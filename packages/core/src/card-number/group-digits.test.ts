import { describe, expect, test } from 'vitest';
import { brands } from '../brands/brands.ts';
import { formatCardNumber } from './default-reader.ts';
import { groupDigits } from './group-digits.ts';

describe('groupDigits', () => {
  test.each([
    // digits              brand         as printed
    ['', 'visa', ''],
    ['4111', 'visa', '4111'],
    ['41111', 'visa', '4111 1'],
    ['4111111111111111', 'visa', '4111 1111 1111 1111'],
    ['4917610000000000003', 'visa', '4917 6100 0000 0000 003'],
    ['4222222222222', 'visa', '4222 2222 2222 2'],
    ['3782', 'amex', '3782'],
    ['37828', 'amex', '3782 8'],
    ['3782822463', 'amex', '3782 822463'],
    ['378282246310005', 'amex', '3782 822463 10005'],
    ['30569309025904', 'diners', '3056 930902 5904'],
    ['3056930902590', 'diners', '3056 930902 590'],
    ['305693090259040', 'diners', '3056 930902 59040'],
    ['3056930009020004', 'diners', '3056 9300 0902 0004'],
    ['135412345678911', 'uatp', '1354 12345 678911'],
    ['123456789012345', 'maestro', '1234 5678 9012 345'],
    ['6771830999991239343', 'maestro', '6771 8309 9999 1239 343'],
  ] as const)('N7: prints %j of %s as %j', (digits, id, printed) => {
    expect(groupDigits(digits, brands[id])).toBe(printed);
  });

  test.each([
    ['3782822463100051234567', 'amex', '3782 822463 10005 1234 567'],
    ['49176100000000000031', 'visa', '4917 6100 0000 0000 003 1'],
  ] as const)('N7: shows where %s of %s goes past the card', (digits, id, printed) => {
    expect(groupDigits(digits, brands[id])).toBe(printed);
  });

  test('N7: groups an unknown brand by four', () => {
    expect(groupDigits('7000000000000000000', null)).toBe('7000 0000 0000 0000 000');
  });
});

describe('formatCardNumber', () => {
  test.each([
    ['378282246310005', '3782 822463 10005'],
    ['Card: 4111-1111-1111-1111 exp 12/29', '4111 1111 1111 1111'],
    ['٣٧٨٢٨٢', '3782 82'],
    ['nothing', ''],
  ])('N7: prints %j as %j', (text, printed) => {
    expect(formatCardNumber(text)).toBe(printed);
  });

  test('N7: prints as the brand that it is told', () => {
    expect(formatCardNumber('30569309025904', brands.visa)).toBe('3056 9309 0259 04');
    expect(formatCardNumber('378282246310005', null)).toBe('3782 822463 10005');
  });
});
