import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { challengeRequest } from './challenge-request.ts';

const request = {
  threeDSServerTransID: '8a880dc0-d2d2-4067-bcb1-b08d1690b26e',
  acsTransID: 'd7c1ee99-9478-44a6-b1f2-391e29c6b340',
  messageVersion: '2.2.0',
  challengeWindowSize: '02',
} as const;

describe('T1: the challenge request', () => {
  test('T1: is the CReq of a browser, and nothing else', () => {
    const form = challengeRequest(request);

    expect(Object.keys(form)).toEqual(['creq']);
    expect(form.creq).toMatch(/^[\w-]+$/);
    expect(JSON.parse(Buffer.from(form.creq, 'base64url').toString())).toEqual({ messageType: 'CReq', ...request });
  });

  test('T1: carries the merchant’s session data beside it, encoded', () => {
    const form = challengeRequest({ ...request, sessionData: 'Straße 17' });

    expect(Object.keys(form)).toEqual(['creq', 'threeDSSessionData']);
    expect(form.threeDSSessionData).toBe(Buffer.from('Straße 17').toString('base64url'));
    expect(form.creq).toBe(challengeRequest(request).creq);
  });

  test('T1: leaves session data out that are undefined', () => {
    expect(Object.keys(challengeRequest({ ...request, sessionData: undefined }))).toEqual(['creq']);
  });

  test('T1: takes session data of 1024 characters once encoded, and no more', () => {
    const tooLong = () => challengeRequest({ ...request, sessionData: 'x'.repeat(769) });

    expect(challengeRequest({ ...request, sessionData: 'x'.repeat(768) }).threeDSSessionData).toHaveLength(1024);
    expect(tooLong).toThrow(
      new RangeError(
        'sessionData is longer than 1024 characters once encoded, and the issuer would cut or refuse it. ' +
          'Hand in an id, and keep the rest on your server.',
      ),
    );
  });

  test.each([['2.1.0'], ['2.2.0'], ['2.3.0'], ['2.3.1'], ['2.10.0'], ['2.3.11']])(
    'T1: is sent in version %s',
    (messageVersion) => {
      expect(() => challengeRequest({ ...request, messageVersion })).not.toThrow();
    },
  );

  test.each([
    ['1.0.2'],
    ['2.0.0'],
    ['3.1.0'],
    ['2.2'],
    ['2.2.0.1'],
    ['v2.2.0'],
    ['2.2.0 '],
    ['12.2.0'],
    ['2.2.x'],
    [''],
  ])('T1: says what to do when the version is %j', (messageVersion) => {
    expect(() => challengeRequest({ ...request, messageVersion })).toThrow(
      new TypeError(
        'messageVersion is not a version of EMV 3-D Secure such as 2.2.0, so the issuer would refuse the request. ' +
          'Hand in the messageVersion of the authentication response.',
      ),
    );
  });

  test.each([['01'], ['02'], ['03'], ['04'], ['05']] as const)(
    'T1: names a window of size %s',
    (challengeWindowSize) => {
      expect(() => challengeRequest({ ...request, challengeWindowSize })).not.toThrow();
    },
  );

  test.each([['00'], ['06'], ['1'], [''], ['toString']])('T1: says what to do when the window’s size is %j', (size) => {
    // A size that only JavaScript lets through.
    const challengeWindowSize = size as '01';

    expect(() => challengeRequest({ ...request, challengeWindowSize })).toThrow(
      new TypeError(
        'challengeWindowSize is none of 01 to 05, so the issuer would refuse the request. ' +
          'Hand in challengeWindowSize() of the room there is.',
      ),
    );
  });

  test.each([['threeDSServerTransID'], ['acsTransID']] as const)('T1: says when %s is no id', (field) => {
    const encode = () => challengeRequest({ ...request, [field]: 'order-17' });

    expect(encode).toThrow(TypeError);
    expect(encode).toThrow(new RegExp(`^${field} is not a UUID`));
  });
});
