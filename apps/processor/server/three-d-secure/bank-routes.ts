import { decodeBase64Url, encodeBase64Url } from '@flipside/core';
import { Hono, type Context } from 'hono';
import type { RequestLogEnv } from '../request-log.ts';
import type { Authentication } from './authentications.ts';
import type { Authenticator } from './authenticator.ts';
import { challengePage, goOnHash, lastPage, nothingToConfirm } from './bank-page.ts';
import { policyFor } from './bank-policy.ts';
import { bankStyle } from './bank-style.ts';

/** The version of EMV 3-D Secure that this sandbox speaks. */
export const messageVersion = '2.2.0';

/** The bank's page (ACS), for the shopper's browser. It works without scripts, and keeps no card number since it hears none. */
export function bankRoutes(authenticator: Authenticator): Hono<RequestLogEnv> {
  const app = new Hono<RequestLogEnv>();

  // The way to another page of the bank is in the form itself, so that nothing has to be remembered for the browser.
  app.post('/challenge', async (c) => {
    const { creq, threeDSSessionData } = await c.req.parseBody();
    return shown(c, authenticator.challengeOf(acsTransIDOf(creq)), textOf(threeDSSessionData));
  });

  app.post('/challenge/answer', async (c) => {
    const { acsTransID, threeDSSessionData, answer, code } = await c.req.parseBody();
    const challenge = authenticator.challengeOf(textOf(acsTransID));
    const given = answer === 'not-me' ? ({ kind: 'not-me' } as const) : ({ kind: 'code', code: textOf(code) } as const);
    return shown(c, challenge && authenticator.answer(challenge, given), textOf(threeDSSessionData));
  });

  app.get('/style', (c) => {
    c.header('content-type', 'text/css; charset=utf-8');
    return c.body(bankStyle);
  });

  return app;
}

function shown(c: Context, challenge: Authentication | undefined, sessionData: string): Response | Promise<Response> {
  if (challenge === undefined) {
    c.header('content-security-policy', policyFor({ script: goOnHash, forms: "'none'", merchant: "'none'" }));
    return c.html(nothingToConfirm, 404);
  }

  const { notificationURL, merchantName, transStatus } = challenge;
  const merchant = new URL(notificationURL).origin;
  c.header('content-security-policy', policyFor({ script: goOnHash, forms: `'self' ${merchant}`, merchant }));
  if (transStatus === 'C') return c.html(challengePage(challenge, sessionData));

  const form = { notificationURL, merchantName, sessionData, cres: cresOf(challenge) };
  return c.html(lastPage(form, transStatus === 'Y'));
}

/** What the merchant's page is told. It is signed by nobody: the merchant's server asks for itself. */
function cresOf({ threeDSServerTransID, acsTransID, transStatus }: Authentication): string {
  return encodeBase64Url(
    JSON.stringify({
      messageType: 'CRes',
      messageVersion,
      threeDSServerTransID,
      acsTransID,
      challengeCompletionInd: 'Y',
      // By the specification no other letter ends a challenge.
      transStatus: transStatus === 'Y' ? 'Y' : 'N',
    }),
  );
}

function acsTransIDOf(creq: unknown): string {
  try {
    const fields: unknown = JSON.parse(decodeBase64Url(textOf(creq)) ?? '');
    const isRequest = typeof fields === 'object' && fields !== null && 'acsTransID' in fields;
    return isRequest ? textOf(fields.acsTransID) : '';
  } catch {
    return '';
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
