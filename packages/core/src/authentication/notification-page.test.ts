import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeBase64Url } from './base64url.ts';
import { notificationPage, notificationScriptHash, type PostedNotification } from './notification-page.ts';

const origin = 'https://shop.example';
const cres = encodeBase64Url('{"messageType":"CRes"}');

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The page's one script: its attributes as a browser reads them, and its text. */
function scriptOf(html: string): { readonly dataset: Readonly<Record<string, string>>; readonly text: string } {
  const [, attributes = '', text = ''] = /<script((?: data-[a-z]+="[^"]*")*)>([^<]*)<\/script>\n$/.exec(html) ?? [];
  const dataset = [...attributes.matchAll(/ data-([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    value.replaceAll(/&([a-z]+|#39);/g, (_, entity: string) => named[entity] ?? ''),
  ]);

  return { dataset: Object.fromEntries(dataset), text };
}

/** What the page around it is told, and to which origin. */
function told(posted: PostedNotification): readonly [message: unknown, origin: string] {
  const messages: [unknown, string][] = [];
  const { dataset, text } = scriptOf(notificationPage(posted, { origin }));
  const parent = { postMessage: (message: object, target: string) => messages.push([{ ...message }, target]) };
  runInNewContext(text, { document: { currentScript: { dataset } }, parent });

  expect(messages).toHaveLength(1);
  return messages[0] ?? [undefined, ''];
}

describe('T1: the page for what the bank posts', () => {
  test('T1: tells the shop’s page, and no page of another origin', () => {
    expect(told({ cres })).toEqual([{ source: 'flipside', cres }, origin]);
    expect(told({ threeDSMethodData: cres })).toEqual([{ source: 'flipside', threeDSMethodData: cres }, origin]);
  });

  test.each([[{}], [{ cres: null }], [{ cres: ['a', 'b'] }], [{ cres: { length: 1 } }]])(
    'T1: tells it at once where the form held nothing to read: %o',
    (posted) => {
      expect(told(posted)).toEqual([{ source: 'flipside', cres: '' }, origin]);
    },
  );

  test('T1: hands on whatever was posted as text, and runs none of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const html = notificationPage({ cres: text }, { origin });

        expect(html.match(/<[a-z!/]+/g)).toEqual(['<!doctype', '<meta', '<title', '</title', '<script', '</script']);
        expect(scriptOf(html).dataset).toEqual({ origin, cres: text });
      }),
    );
  });

  test.each(['"><script>alert(1)</script>', "' onerror=alert(1) x='", '</script><img src=x>', '&quot;', '&amp;lt;'])(
    'T1: is not broken out of by %s',
    (text) => {
      expect(told({ cres: text })).toEqual([{ source: 'flipside', cres: text }, origin]);
      expect(told({ threeDSMethodData: text })).toEqual([{ source: 'flipside', threeDSMethodData: text }, origin]);
    },
  );

  test('T1: has the script that the policy allows, whatever was posted', () => {
    for (const posted of [{ cres }, { threeDSMethodData: cres }, {}]) {
      const { text } = scriptOf(notificationPage(posted, { origin: 'http://127.0.0.1:5173' }));

      expect(notificationScriptHash).toBe(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    }
  });

  test.each(['*', '/', '', 'null', 'shop.example', 'https://shop.example/', 'https://shop.example/checkout'])(
    'T1: goes to one origin: %o is refused',
    (wrong) => {
      expect(() => notificationPage({ cres }, { origin: wrong })).toThrow(TypeError);
    },
  );
});
