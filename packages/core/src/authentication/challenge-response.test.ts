import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { challengeRequest } from './challenge-request.ts';
import { readChallengeResponse } from './challenge-response.ts';

const ids = {
  threeDSServerTransID: '8a880dc0-d2d2-4067-bcb1-b08d1690b26e',
  acsTransID: 'd7c1ee99-9478-44a6-b1f2-391e29c6b340',
};
const other = 'ce2809be-b5ee-425b-9382-76a72a4f495b';

const final = { messageType: 'CRes', messageVersion: '2.2.0', ...ids, challengeCompletionInd: 'Y', transStatus: 'Y' };

const error = {
  messageType: 'Erro',
  messageVersion: '2.2.0',
  ...ids,
  errorCode: '402',
  errorComponent: 'A',
  errorDescription: 'Transaction timed out',
  errorDetail: 'after 10 minutes',
  errorMessageType: 'CReq',
};

const sent = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function without(field: string, from: object): object {
  return Object.fromEntries(Object.entries(from).filter(([name]) => name !== field));
}

describe('T1: the end of a challenge', () => {
  test('T1: is read', () => {
    expect(readChallengeResponse(sent(final))).toEqual({
      kind: 'final',
      transStatus: 'Y',
      ...ids,
      messageVersion: '2.2.0',
      challengeCompletionInd: 'Y',
      challengeCancel: null,
    });
  });

  test('T1: is read without the mark of completion, which browsers get no more from version 2.3.1 on', () => {
    const reading = readChallengeResponse(sent(without('challengeCompletionInd', final)));

    expect(reading).toMatchObject({ kind: 'final', challengeCompletionInd: null });
  });

  test('T1: is read padded, in the standard alphabet', () => {
    const cres = Buffer.from(JSON.stringify({ ...final, note: '???>>>' })).toString('base64');

    expect(readChallengeResponse(cres).kind).toBe('final');
  });

  test('T1: hands on why it was cancelled, where the issuer says so', () => {
    const reading = readChallengeResponse(sent({ ...final, transStatus: 'N', challengeCancel: '01' }));

    expect(reading).toMatchObject({ kind: 'final', transStatus: 'N', challengeCancel: '01' });
  });

  test('T1: takes no reason that is not text', () => {
    expect(readChallengeResponse(sent({ ...final, challengeCancel: 1 }))).toMatchObject({ challengeCancel: null });
  });

  test.each(['Y', 'A', 'N', 'U', 'C', 'D', 'R', 'I'])('T1: may have the outcome %s', (transStatus) => {
    expect(readChallengeResponse(sent({ ...final, transStatus }))).toMatchObject({ kind: 'final', transStatus });
  });

  test.each([
    ['threeDSServerTransID', undefined],
    ['threeDSServerTransID', '17'],
    ['acsTransID', undefined],
    ['acsTransID', null],
    ['messageVersion', undefined],
    ['messageVersion', 2],
    ['transStatus', undefined],
    ['transStatus', 'y'],
    ['transStatus', 'X'],
    ['transStatus', 'toString'],
    ['transStatus', true],
  ] as const)('T1: is unreadable when its %s is %j', (field, value) => {
    expect(readChallengeResponse(sent({ ...final, [field]: value }))).toEqual({
      kind: 'unreadable',
      why: 'malformed',
      field,
    });
  });

  test('T1: is not reached between the steps of a challenge', () => {
    const between = sent(without('transStatus', { ...final, challengeCompletionInd: 'N' }));

    expect(readChallengeResponse(between)).toEqual({ kind: 'unreadable', why: 'unfinished' });
  });

  test.each([
    ['%%%', 'not-base64url'],
    ['', 'not-json'],
    [Buffer.from('no JSON').toString('base64url'), 'not-json'],
    [sent('CRes'), 'not-json'],
    [sent(17), 'not-json'],
    [sent(null), 'not-json'],
    [sent([final]), 'not-json'],
    [sent({}), 'other-message'],
    [sent({ ...final, messageType: 'cres' }), 'other-message'],
    [challengeRequest({ ...ids, messageVersion: '2.2.0', challengeWindowSize: '01' }).creq, 'other-message'],
  ] as const)('T1: is unreadable as %s: %s', (cres, why) => {
    expect(readChallengeResponse(cres)).toEqual({ kind: 'unreadable', why });
  });
});

describe('T1: an error in its place', () => {
  test('T1: is read', () => {
    expect(readChallengeResponse(sent({ ...error, dsTransID: other }))).toEqual({
      kind: 'error',
      errorCode: '402',
      errorComponent: 'A',
      errorDescription: 'Transaction timed out',
      errorDetail: 'after 10 minutes',
      errorMessageType: 'CReq',
      ...ids,
      messageVersion: '2.2.0',
    });
  });

  test.each(['C', 'S', 'D', 'A'])('T1: may be noticed by %s', (errorComponent) => {
    expect(readChallengeResponse(sent({ ...error, errorComponent }))).toMatchObject({ errorComponent });
  });

  test('T1: stays one however badly it is written', () => {
    const reading = readChallengeResponse(sent({ messageType: 'Erro', errorCode: 402, errorComponent: 'X' }), {
      ...ids,
      messageVersion: '2.2.0',
    });

    expect(reading).toEqual({
      kind: 'error',
      errorCode: null,
      errorComponent: null,
      errorDescription: null,
      errorDetail: null,
      errorMessageType: null,
      threeDSServerTransID: null,
      acsTransID: null,
      messageVersion: null,
    });
  });
});

describe('T1: an answer to something else', () => {
  const asked = { ...ids, messageVersion: '2.2.0' };

  test.each([
    ['an end', final],
    ['an error', error],
  ])('T1: is told from %s that was asked for, whose ids may be in either case', (_, message) => {
    const upper = { ...message, acsTransID: ids.acsTransID.toUpperCase() };
    const expects = { ...asked, threeDSServerTransID: ids.threeDSServerTransID.toUpperCase() };

    expect(readChallengeResponse(sent(upper), expects).kind).toBe(message === final ? 'final' : 'error');
  });

  test.each([
    ['threeDSServerTransID', other],
    ['acsTransID', other],
    ['messageVersion', '2.1.0'],
  ] as const)('T1: is told by its %s', (field, value) => {
    const reading = { kind: 'other-transaction', field };

    expect(readChallengeResponse(sent({ ...final, [field]: value }), asked)).toEqual(reading);
    expect(readChallengeResponse(sent({ ...error, [field]: value }), asked)).toEqual(reading);
  });

  test('T1: is not looked for where nothing is expected', () => {
    const expects = { threeDSServerTransID: undefined, acsTransID: ids.acsTransID };

    expect(readChallengeResponse(sent({ ...final, threeDSServerTransID: other }), expects).kind).toBe('final');
  });

  test.each([null, undefined, 17, ['x'], {}])('T1: is told by nothing that is no text (%j)', (nothing) => {
    // What a session has lost, or plain JavaScript hands in.
    const expects = {
      threeDSServerTransID: nothing,
      acsTransID: nothing,
      messageVersion: nothing,
    } as unknown as typeof asked;

    expect(readChallengeResponse(sent(final), expects).kind).toBe('final');
    expect(readChallengeResponse(sent(final), { ...expects, acsTransID: other })).toMatchObject({
      field: 'acsTransID',
    });
  });

  test('T1: is told by nothing where nothing is expected', () => {
    expect(readChallengeResponse(sent(final), null).kind).toBe('final');
  });

  test('T1: does not hide that a text is unreadable', () => {
    expect(readChallengeResponse(sent({ ...final, acsTransID: '17' }), asked).kind).toBe('unreadable');
  });
});

test('T1: a challenge response never throws, whatever the frame posts', () => {
  const field = fc.constantFrom(...Object.keys({ ...final, ...error }));
  const message = fc.dictionary(field, fc.oneof(fc.jsonValue(), fc.constantFrom('CRes', 'Erro', 'Y', ids.acsTransID)));

  fc.assert(
    fc.property(fc.oneof(fc.string(), message.map(sent), fc.json().map(sent)), (cres) => {
      expect(['final', 'error', 'other-transaction', 'unreadable']).toContain(readChallengeResponse(cres, ids).kind);
    }),
  );
});
