import { expect, test } from 'vitest';
import { decodeBase64Url } from './base64url.ts';
import { describeChallengeCancel } from './challenge-cancel.ts';
import { readChallengeResponse } from './challenge-response.ts';
import { describeEci } from './eci.ts';
import { readThreeDSMethodNotification } from './three-ds-method.ts';
import { describeTransStatusReason } from './trans-status-reason.ts';

test.each([undefined, null])('T1: %s, as of a form without the field, is no message and no error', (nothing) => {
  expect(decodeBase64Url(nothing)).toBeNull();
  expect(readChallengeResponse(nothing)).toEqual({ kind: 'unreadable', why: 'not-base64url' });
  expect(readThreeDSMethodNotification(nothing)).toEqual({ kind: 'unreadable', why: 'not-base64url' });
  expect(describeEci({ scheme: 'visa', eci: nothing }).kind).toBe('unknown');
  expect(describeTransStatusReason({ code: nothing })).toBe('unknown');
  expect(describeChallengeCancel(nothing)).toBe('unknown');
});
