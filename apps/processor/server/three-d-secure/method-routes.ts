import { decodeBase64Url, encodeBase64Url, readBrowserData } from '@flipside/core';
import { Hono, type Context } from 'hono';
import type { RequestLogEnv } from '../request-log.ts';
import { isWholeAddress } from './authentication-request.ts';
import { goOnHash, nothingToConfirm } from './bank-page.ts';
import { policyFor } from './bank-policy.ts';
import type { BrowserLooks } from './browser-looks.ts';
import { lookedPage, lookHash, lookPage, seenFields } from './method-page.ts';

/** What `threeDSMethodData` says: of which transaction the browser is, and who is told once it was looked at. */
interface MethodData {
  readonly threeDSServerTransID: string;
  readonly threeDSMethodNotificationURL: string;
}

/** The bank's look at the browser (the 3DS method), in a frame that nobody sees. It needs scripts: without them it never ends. */
export function methodRoutes(looks: BrowserLooks): Hono<RequestLogEnv> {
  const app = new Hono<RequestLogEnv>();

  app.post('/', async (c) => {
    const { threeDSMethodData } = await c.req.parseBody();
    const sent = readMethodData(threeDSMethodData);
    if (sent === undefined || !looks.isWanted(sent.threeDSServerTransID)) return unknown(c);

    c.header(
      'content-security-policy',
      policyFor({ script: lookHash, forms: "'self'", merchant: new URL(sent.threeDSMethodNotificationURL).origin }),
    );
    return c.html(lookPage(encoded(sent)));
  });

  app.post('/seen', async (c) => {
    const { threeDSMethodData, ...seen } = await c.req.parseBody();
    const sent = readMethodData(threeDSMethodData);
    if (sent === undefined || !looks.isWanted(sent.threeDSServerTransID)) return unknown(c);

    const { threeDSServerTransID, threeDSMethodNotificationURL } = sent;
    looks.see(threeDSServerTransID, ofThose(seen));

    const merchant = new URL(threeDSMethodNotificationURL).origin;
    c.header('content-security-policy', policyFor({ script: goOnHash, forms: merchant, merchant }));
    return c.html(lookedPage(threeDSMethodNotificationURL, encoded({ threeDSServerTransID })));
  });

  return app;
}

function unknown(c: Context): Response | Promise<Response> {
  c.header('content-security-policy', policyFor({ script: goOnHash, forms: "'none'", merchant: "'none'" }));
  return c.html(nothingToConfirm, 404);
}

function encoded(fields: Partial<MethodData>): string {
  return encodeBase64Url(JSON.stringify(fields));
}

/** Undefined for what can't be read, and for an address that no form may be posted to. */
function readMethodData(text: unknown): MethodData | undefined {
  try {
    const fields: unknown = JSON.parse((typeof text === 'string' && decodeBase64Url(text)) || '');
    if (typeof fields !== 'object' || fields === null) return undefined;
    if (!('threeDSServerTransID' in fields) || !('threeDSMethodNotificationURL' in fields)) return undefined;

    const { threeDSServerTransID, threeDSMethodNotificationURL } = fields;
    if (typeof threeDSServerTransID !== 'string' || !isWholeAddress(threeDSMethodNotificationURL)) return undefined;
    return { threeDSServerTransID: threeDSServerTransID.toLowerCase(), threeDSMethodNotificationURL };
  } catch {
    return undefined;
  }
}

/** Only what the page looks for, and of that only what has its form: anybody can post here, and it is kept. */
function ofThose(posted: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const { data } = readBrowserData(posted);
  return Object.fromEntries(
    seenFields.flatMap((name) => {
      const value = data[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
