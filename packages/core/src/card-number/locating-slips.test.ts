import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passesLuhn } from '../luhn/passes-luhn.ts';
import type { Slip } from './card-number-reading.ts';
import { cardReader } from './card-reader.ts';
import { readCardNumber } from './default-reader.ts';

const reader = cardReader({ locateSlips: true });

/** Where to look, never what is wrong: of a number that fails Mod 10, the group in which one slip would explain it. */
describe('locateSlips', () => {
  test.each<[typed: string, slip: Slip | undefined, because: string]>([
    [
      '2442 4242 4242 4242',
      { kind: 'neighbours-swapped', group: 1 },
      'its first pair changed places, and with it the brand',
    ],
    ['4422 4242 4242 4242', { kind: 'neighbours-swapped', group: 1 }, 'its 42 42 became 44 22'],
    ['4242 4242 4242 4224', { kind: 'neighbours-swapped', group: 4 }, 'its last pair changed places'],
    ['4242 4242 5242 4242', { kind: 'digit-mistyped', group: 3 }, '5 lies beside 4'],
    ['4252 4242 4242 4242', { kind: 'digit-mistyped', group: 1 }, '5 lies beside 4'],
    ['3788 222463 10005', { kind: 'neighbours-swapped', group: 2 }, 'the groups are those of an American Express card'],
    ['4917 6100 0000 0000 030', { kind: 'neighbours-swapped', group: 5 }, 'the last group of 19 digits has three'],
    ['4242 4342 4242 4242', undefined, 'a 4 mistyped in one group and a swap in another would both explain it'],
    ['4242 4242 4242 4241', undefined, 'two groups could hold the wrong key'],
    ['5555 5555 5555 4445', undefined, 'nothing of the kind explains it'],
  ])('N3: of %s says %j, since %s', (typed, slip) => {
    const reading = reader.readCardNumber(typed);

    expect(reading).toMatchObject({ kind: 'fails-luhn' });
    expect('slip' in reading ? reading.slip : undefined).toEqual(slip);
  });

  test('N3: says nothing unless it is asked to', () => {
    expect(readCardNumber('4422 4242 4242 4242')).not.toHaveProperty('slip');
    expect(cardReader({ locateSlips: false }).readCardNumber('4422 4242 4242 4242')).not.toHaveProperty('slip');
  });

  test('N3: reads all else as without it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[1-9]\d{11,18}$/)), (text) => {
        const { slip: _, ...reading } = { slip: undefined, ...reader.readCardNumber(text) };

        expect(reading).toEqual(readCardNumber(text));
      }),
    );
  });

  test('N3: sends nobody to a wrong group after a swap inside one, or a key beside the right one', () => {
    fc.assert(
      fc.property(visaNumber, fc.nat(14), fc.boolean(), (number, place, swap) => {
        fc.pre(swap ? place % 4 !== 3 : place > 0);
        const wrong = swap ? swapped(number, place) : besideKey(number, place);
        fc.pre(!passesLuhn(wrong) && wrong.startsWith('4'));

        const reading = reader.readCardNumber(wrong);

        const group = reading.kind === 'fails-luhn' ? reading.slip?.group : undefined;
        expect([undefined, Math.floor(place / 4) + 1]).toContain(group);
      }),
      { numRuns: 1000 },
    );
  });
});

const visaNumber = fc
  .stringMatching(/^4[0-8]\d{13}$/)
  .filter((start) => readCardNumber(start).brand?.id === 'visa')
  .map(
    (start) => `${start}${['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].find((last) => passesLuhn(start + last))}`,
  );

function swapped(number: string, place: number): string {
  return `${number.slice(0, place)}${number[place + 1]}${number[place]}${number.slice(place + 2)}`;
}

/** The key to the right on a number pad; the last of a row goes to the left. */
function besideKey(number: string, place: number): string {
  const beside: Readonly<Record<string, string>> = {
    1: '2',
    2: '3',
    3: '2',
    4: '5',
    5: '6',
    6: '5',
    7: '8',
    8: '9',
    9: '8',
  };
  return number.slice(0, place) + (beside[number[place] ?? ''] ?? '0') + number.slice(place + 1);
}
