import type { TransStatus } from './trans-status.ts';

/**
 * Width and height in CSS pixels.
 *
 * @example
 * const size: ChallengeFrameSize = { width: 390, height: 400 };
 * challengeWindowSize(size) // '02'
 */
export interface Size {
  readonly width: number;
  readonly height: number;
}

// prettier-ignore
const sizes = {
  '01': { width: 250, height: 400 },
  '02': { width: 390, height: 400 },
  '03': { width: 500, height: 600 },
  '04': { width: 600, height: 400 },
  '05': null,
} as const satisfies Record<string, Size | null>;

/**
 * `challengeWindowSize` of the challenge request: what the issuer fits its page to (EMV 3-D Secure).
 *
 * @example
 * const size: ChallengeWindowSize = challengeWindowSize({ width: 414, height: 736 }); // '02'
 */
export type ChallengeWindowSize = keyof typeof sizes;

/**
 * The windows that EMV 3-D Secure knows, in CSS pixels; null is the whole screen.
 *
 * @example
 * challengeWindowSizes['02'] // { width: 390, height: 400 }
 */
export const challengeWindowSizes: Readonly<Record<ChallengeWindowSize, Size | null>> = sizes;

/**
 * How long a challenge is waited for, and what it counts as from then on: the authentication could not be performed. The
 * issuer gives the shopper ten minutes too (EMV 3-D Secure, challenge time-outs); what it told the server still goes before.
 *
 * @example challengeTimeout // { seconds: 600, transStatus: 'U' }
 */
export const challengeTimeout = { seconds: 600, transStatus: 'U' } as const satisfies {
  readonly seconds: number;
  readonly transStatus: TransStatus;
};

// The largest area first, so that the first that fits is the largest that fits.
const largestFirst = ['03', '04', '02', '01'] as const;

/**
 * The largest window that fits the room there is. Where even the smallest does not, the whole screen ('05'): the issuer's page
 * then makes do with what the screen has, as on a phone held sideways.
 *
 * @param room in CSS pixels: the viewport less what stays around the frame.
 *
 * @example
 * challengeWindowSize({ width: 414, height: 736 }) // '02'
 * challengeWindowSize({ width: 667, height: 375 }) // '05'
 */
export function challengeWindowSize(room: Size): ChallengeWindowSize {
  return largestFirst.find((size) => sizes[size].width <= room.width && sizes[size].height <= room.height) ?? '05';
}
