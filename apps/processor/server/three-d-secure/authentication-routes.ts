import { Hono, type Context } from 'hono';
import { Problem } from '../problem.ts';
import type { RequestLogEnv } from '../request-log.ts';
import { readAuthenticationRequest, readTransactionRequest, type Reading } from './authentication-request.ts';
import type { Authentication } from './authentications.ts';
import type { Authenticator } from './authenticator.ts';
import { messageVersion } from './bank-routes.ts';
import type { BrowserLooks } from './browser-looks.ts';
import type { Transaction } from './transactions.ts';

/** What a merchant's server asks the 3-D Secure server. `readJson` reads a body as the processor's other routes do. */
export function authenticationRoutes(
  authenticator: Authenticator,
  looks: BrowserLooks,
  readJson: (c: Context) => Promise<unknown>,
): Hono<RequestLogEnv> {
  const app = new Hono<RequestLogEnv>();

  app.post('/transactions', async (c) => {
    const reading = readTransactionRequest(await readJson(c));
    if (reading.kind !== 'request') return notTaken(c, reading);
    return c.json(prepared(await looks.prepare(reading.request), c.req.url));
  });

  app.post('/', async (c) => {
    const reading = readAuthenticationRequest(await readJson(c));
    if (reading.kind !== 'request') return notTaken(c, reading);

    const authentication = await authenticator.start(reading.request);
    return c.json(begun(authentication, looks.isCompleted(authentication), c.req.url));
  });

  app.get('/:id', (c) => {
    const authentication = authenticator.find(c.req.param('id'));
    return c.json(ended(authentication, looks.isCompleted(authentication)));
  });

  return app;
}

function notTaken(c: Context, reading: Exclude<Reading<never>, { kind: 'request' }>): Response {
  switch (reading.kind) {
    case 'invalid':
      return c.json({ error: { code: 'request-invalid', message: reading.message, field: reading.field } }, 422);
    case 'not-an-object':
      throw new Problem('body-not-an-object');
    case 'unknown-field':
      throw new Problem('unknown-field');
  }
}

/** A payment of which the bank has not been asked yet: with its page that looks at the browser, where it has one. */
function prepared({ idempotencyKey, threeDSServerTransID, looks }: Transaction, asked: string) {
  return {
    idempotencyKey,
    threeDSServerTransID,
    ...(looks && { threeDSMethodURL: new URL('/acs/method', asked).href }),
  };
}

/** An authentication as it begins: with the bank's page where the shopper is to confirm. */
function begun(authentication: Authentication, methodCompleted: boolean | undefined, asked: string) {
  const { idempotencyKey, threeDSServerTransID, acsTransID, transStatus } = authentication;
  const challenge = { acsTransID, acsURL: new URL('/acs/challenge', asked).href };

  return {
    ...ended(authentication, methodCompleted),
    idempotencyKey,
    threeDSServerTransID,
    messageVersion,
    ...(transStatus === 'C' && challenge),
  };
}

/** How it stands. */
function ended(
  { id, transStatus, eci, transStatusReason, challengeCancel }: Authentication,
  methodCompleted: boolean | undefined,
) {
  return {
    id,
    transStatus,
    ...(eci !== null && { eci }),
    ...(transStatusReason !== null && { transStatusReason }),
    ...(challengeCancel !== null && { challengeCancel }),
    ...(methodCompleted !== undefined && { methodCompleted }),
  };
}
