import { isIPv4, isIPv6 } from 'node:net';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIpAddress } from './ip-address.ts';

describe('T1: the address of a browser', () => {
  test.each([
    ['0.0.0.0'],
    ['192.0.2.17'],
    ['1.10.100.9'],
    ['199.200.249.250'],
    ['255.255.255.255'],
    ['::'],
    ['::1'],
    ['1::'],
    ['2001:db8::17'],
    ['2001:DB8::AbCd'],
    ['1:2:3:4:5:6:7:8'],
    ['1:2:3:4:5:6:7::'],
    ['::2:3:4:5:6:7:8'],
    ['1:2:3::5:6:7:8'],
    ['0001:0db8:0000:0000:0000:0000:0000:00ff'],
    ['::192.0.2.1'],
    ['::ffff:192.0.2.1'],
    ['64:ff9b::192.0.2.33'],
    ['1:2:3:4:5:6:192.0.2.1'],
    ['0000:0000:0000:0000:0000:ffff:255.255.255.255'],
  ])('T1: may be %s', (address) => {
    expect(isIpAddress(address)).toBe(true);
  });

  test.each([
    [''],
    ['.'],
    ['....'],
    ['a.'],
    ['1.2.3'],
    ['1.2.3.4.5'],
    ['1.2.3.'],
    ['.1.2.3'],
    ['1..2.3'],
    ['1.2.3.4.'],
    ['256.0.0.1'],
    ['1.2.3.256'],
    ['260.1.1.1'],
    ['300.1.1.1'],
    ['999.999.999.999'],
    ['1.2.3.04'],
    ['00.0.0.0'],
    ['1.2.3.4\n'],
    [' 1.2.3.4'],
    ['1.2.3.4 '],
    ['0x1.2.3.4'],
    ['1,2,3,4'],
    ['\u0661.2.3.4'],
    ['12'],
    ['deadbeef'],
    [':'],
    [':::'],
    ['::::'],
    ['1:'],
    [':1'],
    ['1:2:3:4:5:6:7'],
    ['1:2:3:4:5:6:7:8:9'],
    ['1:2:3:4:5:6:7:8::'],
    ['::1:2:3:4:5:6:7:8'],
    ['1:2:3:4::5:6:7:8'],
    ['1::2::3'],
    ['::1::'],
    ['1:::2'],
    [':1::2'],
    ['1::2:'],
    ['12345::'],
    ['g::1'],
    ['::1%eth0'],
    ['[::1]'],
    ['::1/64'],
    [' ::1'],
    ['::1\n'],
    ['::1.2.3'],
    ['::1.2.3.4.5'],
    ['::1.2.3.256'],
    ['::1.2.3.4:5'],
    ['::a1.2.3.4'],
    ['1.2.3.4::'],
    ['1:2:3:4:5:6:7:192.0.2.1'],
    ['1:2:3:4:5:192.0.2.1'],
    ['1:2:3:4:5:6::192.0.2.1:7'],
  ])('T1: is never %j', (text) => {
    expect(isIpAddress(text)).toBe(false);
  });

  test('T1: is an address just where Node says so', () => {
    const group = fc.oneof(
      fc.stringMatching(/^[\da-fA-F]{1,4}$/),
      fc.constantFrom('', '0', 'ffff', '00000', '1.2.3.4', '255.0.0.256'),
    );
    const almost = fc.oneof(
      fc.array(group, { minLength: 1, maxLength: 9 }).map((groups) => groups.join(':')),
      fc.array(fc.nat({ max: 300 }), { minLength: 3, maxLength: 5 }).map((octets) => octets.join('.')),
      fc.string({ unit: fc.constantFrom(...'0159af:::...'), maxLength: 45 }),
      fc.ipV4(),
      fc.ipV6(),
    );

    fc.assert(
      fc.property(almost, (text) => {
        expect(isIpAddress(text)).toBe(isIPv4(text) || isIPv6(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('T1: has at most the 45 characters that the specification takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'05:.'), minLength: 46, maxLength: 60 }), (text) => {
        expect(isIpAddress(text)).toBe(false);
      }),
    );
  });
});
