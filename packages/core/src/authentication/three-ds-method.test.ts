import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  methodCompletion,
  readThreeDSMethodNotification,
  threeDSMethodData,
  threeDSMethodFormField,
  threeDSMethodSeconds,
} from './three-ds-method.ts';

const id = '8a880dc0-d2d2-4067-bcb1-b08d1690b26e';
const other = 'd7c1ee99-9478-44a6-b1f2-391e29c6b340';
const url = 'https://shop.example/3ds/method?order=17';

const sent = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('T1: the 3DS method', () => {
  test('T1: is waited for ten seconds, and is posted in threeDSMethodData', () => {
    expect(threeDSMethodSeconds).toBe(10);
    expect(threeDSMethodFormField).toBe('threeDSMethodData');
  });

  test.each([
    ['finished', 'Y'],
    ['timed-out', 'N'],
    ['no-url', 'U'],
  ] as const)('T1: when it is %s, %s is sent on', (ending, completion) => {
    expect(methodCompletion(ending)).toBe(completion);
  });

  test('T1: is told the transaction and the page to notify, and nothing else', () => {
    const data = threeDSMethodData({ threeDSServerTransID: id, threeDSMethodNotificationURL: url });

    expect(data).toMatch(/^[\w-]+$/);
    expect(JSON.parse(Buffer.from(data, 'base64url').toString())).toEqual({
      threeDSServerTransID: id,
      threeDSMethodNotificationURL: url,
    });
  });

  test.each([
    ['https://shop.example'],
    ['https://shop.example/'],
    ['http://localhost:4173/3ds/method'],
    ['HTTPS://shop.example/3ds'],
    [`https://shop.example/${'a'.repeat(235)}`],
  ])('T1: may notify %s', (threeDSMethodNotificationURL) => {
    expect(() => threeDSMethodData({ threeDSServerTransID: id, threeDSMethodNotificationURL })).not.toThrow();
  });

  test.each([
    [''],
    ['/3ds/method'],
    ['shop.example/3ds/method'],
    ['//shop.example/3ds/method'],
    ['https://'],
    ['https:///3ds'],
    ['see https://shop.example/'],
    ['https://shop.example/a b'],
    ['https://shop.example/\n'],
    ['javascript:alert(1)'],
    [`https://shop.example/${'a'.repeat(236)}`],
  ])('T1: says what to do when the page to notify is no whole address: %j', (threeDSMethodNotificationURL) => {
    const encode = () => threeDSMethodData({ threeDSServerTransID: id, threeDSMethodNotificationURL });

    expect(encode).toThrow(TypeError);
    expect(encode).toThrow(
      'threeDSMethodNotificationURL is not a whole address of at most 256 characters, so the issuer could not call it. ' +
        'Hand in one like https://shop.example/3ds/method.',
    );
  });

  test('T1: says what to do when the transaction has no id', () => {
    const encode = () => threeDSMethodData({ threeDSServerTransID: '17', threeDSMethodNotificationURL: url });

    expect(encode).toThrow(TypeError);
    expect(encode).toThrow(/^threeDSServerTransID is not a UUID/);
  });
});

describe('T1: the notification that the 3DS method is done', () => {
  test('T1: is read', () => {
    const notification = readThreeDSMethodNotification(sent({ threeDSServerTransID: id }));

    expect(notification).toEqual({ kind: 'finished', threeDSServerTransID: id });
  });

  test('T1: counts for the transaction that was sent, in either case', () => {
    const upper = sent({ threeDSServerTransID: id.toUpperCase(), more: true });

    const notification = readThreeDSMethodNotification(upper, { threeDSServerTransID: id });

    expect(notification).toEqual({ kind: 'finished', threeDSServerTransID: id.toUpperCase() });
  });

  test('T1: does not count for another transaction', () => {
    const notification = readThreeDSMethodNotification(sent({ threeDSServerTransID: other }), {
      threeDSServerTransID: id,
    });

    expect(notification).toEqual({ kind: 'other-transaction', threeDSServerTransID: other });
  });

  test.each([null, undefined, 17, [id], {}])(
    'T1: counts for any transaction where %j, no text, is expected',
    (nothing) => {
      // What a session has lost, or plain JavaScript hands in.
      const expects = { threeDSServerTransID: nothing as never };

      expect(readThreeDSMethodNotification(sent({ threeDSServerTransID: id }), expects).kind).toBe('finished');
      expect(readThreeDSMethodNotification(sent({ threeDSServerTransID: id }), null).kind).toBe('finished');
    },
  );

  test.each([
    ['%', 'not-base64url'],
    ['', 'not-json'],
    [Buffer.from('{').toString('base64url'), 'not-json'],
    [sent('text'), 'not-json'],
    [sent(null), 'not-json'],
    [sent([id]), 'not-json'],
    [sent({}), 'no-transaction-id'],
    [sent({ threeDSServerTransID: 17 }), 'no-transaction-id'],
    [sent({ threeDSServerTransID: 'x' }), 'no-transaction-id'],
  ] as const)('T1: is unreadable as %j: %s', (text, why) => {
    expect(readThreeDSMethodNotification(text)).toEqual({ kind: 'unreadable', why });
  });

  test('T1: never throws, whatever was posted', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (text) => {
          expect(readThreeDSMethodNotification(text).kind).toBe('unreadable');
        },
      ),
    );
  });
});
