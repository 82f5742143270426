import { Hono, type Context } from 'hono';
import { Problem } from '../problem.ts';
import type { RequestLogEnv } from '../request-log.ts';
import { readAuthenticationRequest } from './authentication-request.ts';
import type { Authentication } from './authentications.ts';
import type { Authenticator } from './authenticator.ts';
import { messageVersion } from './bank-routes.ts';

/** What a merchant's server asks the 3-D Secure server. `readJson` reads a body as the processor's other routes do. */
export function authenticationRoutes(
  authenticator: Authenticator,
  readJson: (c: Context) => Promise<unknown>,
): Hono<RequestLogEnv> {
  const app = new Hono<RequestLogEnv>();

  app.post('/', async (c) => {
    const reading = readAuthenticationRequest(await readJson(c));

    switch (reading.kind) {
      case 'request':
        return c.json(begun(await authenticator.start(reading.request), c.req.url));
      case 'invalid':
        return c.json({ error: { code: 'request-invalid', message: reading.message, field: reading.field } }, 422);
      case 'not-an-object':
        throw new Problem('body-not-an-object');
      case 'unknown-field':
        throw new Problem('unknown-field');
    }
  });

  app.get('/:id', (c) => c.json(ended(authenticator.find(c.req.param('id')))));

  return app;
}

/** An authentication as it begins: with the bank's page where the shopper is to confirm. */
function begun(authentication: Authentication, asked: string) {
  const { idempotencyKey, threeDSServerTransID, acsTransID, transStatus } = authentication;
  const challenge = { acsTransID, acsURL: new URL('/acs/challenge', asked).href };

  return {
    ...ended(authentication),
    idempotencyKey,
    threeDSServerTransID,
    messageVersion,
    ...(transStatus === 'C' && challenge),
  };
}

/** How it stands. */
function ended({ id, transStatus, eci, transStatusReason, challengeCancel }: Authentication) {
  return {
    id,
    transStatus,
    ...(eci !== null && { eci }),
    ...(transStatusReason !== null && { transStatusReason }),
    ...(challengeCancel !== null && { challengeCancel }),
  };
}
