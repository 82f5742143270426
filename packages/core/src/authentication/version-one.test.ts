import { describe, expect, test } from 'vitest';
import { readVersionOneReturn, versionOneForm, versionOneOutcome } from './version-one.ts';

const termUrl = 'https://shop.example/3ds/return';

describe('T3: the redirect of version 1', () => {
  test('T3: posts PaReq, TermUrl and MD', () => {
    expect(versionOneForm({ paReq: 'eJzV', termUrl, md: 'order-17' })).toEqual({
      PaReq: 'eJzV',
      TermUrl: termUrl,
      MD: 'order-17',
    });
  });

  test('T3: posts an empty MD where the merchant has none', () => {
    expect(versionOneForm({ paReq: 'eJzV', termUrl })).toEqual({ PaReq: 'eJzV', TermUrl: termUrl, MD: '' });
  });

  test.each([
    [{ PaRes: 'eJzV', MD: 'order-17', more: 1 }, 'order-17'],
    [{ PaRes: 'eJzV', MD: '' }, ''],
    [{ PaRes: 'eJzV' }, ''],
  ])('T3: comes back with %j', (form, md) => {
    expect(readVersionOneReturn(form)).toEqual({ kind: 'returned', paRes: 'eJzV', md });
  });

  test.each([
    [{}],
    [{ PaRes: '', MD: '' }],
    [{ PaRes: 17, MD: '' }],
    [{ PaRes: 'eJzV', MD: 17 }],
    [{ PaRes: 'eJzV', MD: null }],
    [{ pares: 'eJzV' }],
    [null],
    [undefined],
    ['PaRes=eJzV'],
    [['eJzV']],
  ])('T3: does not come back with %j', (form) => {
    expect(readVersionOneReturn(form)).toEqual({ kind: 'unreadable' });
  });

  // prettier-ignore
  test.each([
    // status kind                 authorization liability   action
    ['Y',     'authenticated',     'yes',        'unknown',  'authorize'],
    ['A',     'attempted',         'yes',        'unknown',  'authorize'],
    ['N',     'not-authenticated', 'no',         'merchant', 'another-card'],
    ['U',     'unavailable',       'own-risk',   'merchant', 'decide'],
    ['C',     'unknown',           'no',         'unknown',  'another-card'],
    ['R',     'unknown',           'no',         'unknown',  'another-card'],
    ['',      'unknown',           'no',         'unknown',  'another-card'],
    ['YY',    'unknown',           'no',         'unknown',  'another-card'],
  ])('T3: the status %j is %s, and shifts nothing any more', (status, kind, authorization, liability, action) => {
    expect(versionOneOutcome(status)).toEqual({ kind, authorization, liability, action });
  });
});
