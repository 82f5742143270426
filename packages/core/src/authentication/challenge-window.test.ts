import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { challengeTimeout, challengeWindowSize, challengeWindowSizes } from './challenge-window.ts';

describe('T1: the challenge frame', () => {
  test('T1: has one of the five sizes of the specification', () => {
    expect(challengeWindowSizes).toEqual({
      '01': { width: 250, height: 400 },
      '02': { width: 390, height: 400 },
      '03': { width: 500, height: 600 },
      '04': { width: 600, height: 400 },
      '05': null,
    });
  });

  test('T1: is waited for 600 seconds, then the authentication could not be performed', () => {
    expect(challengeTimeout).toEqual({ seconds: 600, transStatus: 'U' });
  });

  // prettier-ignore
  test.each([
    // width  height    size
    [1920,    1080,     '03', 'a desktop'],
    [500,     600,      '03', 'just the room of 03'],
    [499,     600,      '02', 'a pixel too narrow for 03'],
    [500,     599,      '02', 'a pixel too low for 03'],
    [600,     599,      '04', 'wide and low'],
    [600,     400,      '04', 'just the room of 04'],
    [600,     600,      '03', 'room for both 03 and 04, of which 03 has the larger area'],
    [599,     400,      '02', 'a pixel too narrow for 04'],
    [390,     400,      '02', 'just the room of 02'],
    [389,     844,      '01', 'a pixel too narrow for 02'],
    [414,     736,      '02', 'a large phone'],
    [320,     568,      '01', 'a small phone'],
    [250,     400,      '01', 'just the room of 01'],
    [249,     400,      '05', 'a pixel too narrow for any'],
    [250,     399,      '05', 'a pixel too low for any'],
    [667,     375,      '05', 'a phone held sideways'],
    [0,       0,        '05', 'no room'],
    [-1,      -1,       '05', 'less than no room'],
    [NaN,     NaN,      '05', 'a room that nobody measured'],
    [Infinity, Infinity, '03', 'all the room there is'],
  ] as const)('T1: in a room of %d by %d is %s: %s', (width, height, size, _which) => {
    expect(challengeWindowSize({ width, height })).toBe(size);
  });

  test('T1: always fits the room, or is the whole screen', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), fc.nat({ max: 1000 }), (width, height) => {
        const size = challengeWindowSizes[challengeWindowSize({ width, height })];

        expect(size === null || (size.width <= width && size.height <= height)).toBe(true);
      }),
    );
  });
});
