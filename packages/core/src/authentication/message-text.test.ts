import { expect, test } from 'vitest';
import { encodeBase64Url } from './base64url.ts';
import { openMessage } from './message-text.ts';

test.each([
  ['{"a":1}', { kind: 'opened', fields: { a: 1 } }],
  [' {} ', { kind: 'opened', fields: {} }],
  ['{"a":1', { kind: 'unreadable', why: 'not-json' }],
  ['', { kind: 'unreadable', why: 'not-json' }],
  ['[]', { kind: 'unreadable', why: 'not-json' }],
  ['null', { kind: 'unreadable', why: 'not-json' }],
  ['"{}"', { kind: 'unreadable', why: 'not-json' }],
])('T1: the message %j is %j', (json, opened) => {
  expect(openMessage(encodeBase64Url(json))).toEqual(opened);
});

test('T1: a message that is no base64url says so', () => {
  expect(openMessage('{"a":1}')).toEqual({ kind: 'unreadable', why: 'not-base64url' });
});
