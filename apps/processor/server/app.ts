import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isIdempotencyKey, readAuthorizationRequest } from './authorization-request.ts';
import { createProcessor, type ProcessorParts } from './processor.ts';
import type { InDialect } from './gateways/dialect.ts';
import type { Authorization } from './ledger.ts';
import { Problem } from './problem.ts';
import { requestLog, type RequestLogEnv } from './request-log.ts';
import { scenarios } from './scenarios.ts';
import { authenticationRoutes } from './three-d-secure/authentication-routes.ts';
import { createAuthenticator } from './three-d-secure/authenticator.ts';
import { bankRoutes } from './three-d-secure/bank-routes.ts';
import { createBrowserLooks } from './three-d-secure/browser-looks.ts';
import { methodRoutes } from './three-d-secure/method-routes.ts';

export interface AppParts extends ProcessorParts {
  /** Takes one line of the log, without its line break. */
  readonly log: (line: string) => void;
}

/** The processor over HTTP, out of parts that are handed in: no port, file or clock of its own. */
export function createApp({ log, ...parts }: AppParts): Hono<RequestLogEnv> {
  const processor = createProcessor(parts);
  const authenticator = createAuthenticator(parts);
  const looks = createBrowserLooks(parts);
  const app = new Hono<RequestLogEnv>();

  function answer(c: Context<RequestLogEnv>, authorization: Authorization): Response {
    c.set('authorizationId', authorization.id);

    return c.json(told(authorization, processor.tokenOf(authorization), processor.inDialect(authorization)));
  }

  app.use(requestLog(log));
  app.use(async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });
  app.use(bodyLimit({ maxSize: 16 * 1024, onError: () => refuse(new Problem('body-too-large')) }));

  app.get('/healthz', (c) => c.text('ok'));
  app.get('/keys', (c) => c.json({ keys: [parts.keys.publicJwk] }));
  app.get('/scenarios', (c) => c.json({ scenarios }));

  app.post('/authorizations', async (c) => {
    const body = await readJson(c);

    return aboutKey(keyIn(body), async () => {
      const reading = readAuthorizationRequest(body, parts.dialect);

      switch (reading.kind) {
        case 'request':
          return answer(c, await processor.authorize(reading.request));
        case 'invalid':
          return c.json(
            { error: { code: 'request-invalid', message: reading.message, field: reading.field }, ...keyIn(body) },
            422,
          );
        case 'not-an-object':
          throw new Problem('body-not-an-object');
        case 'unknown-field':
          throw new Problem('unknown-field');
      }
    });
  });

  app.get('/authorizations/by-key/:idempotencyKey', async (c) =>
    answer(c, await processor.findByKey(c.req.param('idempotencyKey'))),
  );

  app.post('/authorizations/by-key/:idempotencyKey/close', async (c) =>
    aboutKey(keyIn(c.req.param()), async () => answer(c, await processor.closeKey(c.req.param('idempotencyKey')))),
  );

  app.post('/authorizations/:id/void', (c) => answer(c, processor.void(c.req.param('id'))));

  app.route('/authentications', authenticationRoutes(authenticator, looks, readJson));
  app.route('/acs', bankRoutes(authenticator));
  app.route('/acs/method', methodRoutes(looks));

  app.delete('/saved-cards/:token', (c) => {
    processor.forget(c.req.param('token'));
    return c.body(null, 204);
  });

  app.notFound(() => refuse(new Problem('not-found')));
  app.onError((error) => {
    if (error instanceof Problem) return refuse(error);

    // The message of an error may quote what it stumbled on. Its kind and place do not.
    log(`failed with ${error.name} ${firstFrame(error)}`);
    return refuse(new Problem('internal'));
  });

  return app;
}

function refuse({ status, body }: Problem): Response {
  return Response.json(body, { status });
}

/** The key that a request names, where it is one: told with the answer, so that an answer mixed up on its way is known for it. */
function keyIn(body: unknown): { readonly idempotencyKey?: string } {
  if (typeof body !== 'object' || body === null || !('idempotencyKey' in body)) return {};

  const { idempotencyKey } = body;
  return typeof idempotencyKey === 'string' && isIdempotencyKey(idempotencyKey) ? { idempotencyKey } : {};
}

/** Answers; a problem is told with the key that it is about. */
async function aboutKey(key: { readonly idempotencyKey?: string }, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem) return Response.json({ ...error.body, ...key }, { status: error.status });
    throw error;
  }
}

async function readJson(c: Context): Promise<unknown> {
  // Asked for by name, since a web page may send any other type to 127.0.0.1 without asking first (CORS preflight).
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) throw new Problem('content-type-not-json');

  try {
    return await c.req.json();
  } catch (error) {
    if (error instanceof SyntaxError) throw new Problem('body-not-json');
    throw error;
  }
}

/** Where an error was thrown: the first line of its stack after the message. */
function firstFrame({ stack = '' }: Error): string {
  return /^ {4}(at .*)$/m.exec(stack)?.[1] ?? 'somewhere';
}

/** An authorization as the merchant is told, with the token where its card was saved, and in the words of a gateway where one is set. */
function told(authorization: Authorization, token: string | undefined, asGateway: InDialect | undefined) {
  const { id, idempotencyKey, state, reason, authorizationCode, avs, securityCodeResult, brand, lastFour, expiry } =
    authorization;
  const { network, transStatus, eci } = authorization;

  return {
    id,
    idempotencyKey,
    state,
    ...(reason !== null && { reason }),
    ...(authorizationCode !== null && { authorizationCode }),
    avs,
    securityCodeResult,
    brand,
    ...(network !== null && { network }),
    lastFour,
    expiry,
    ...(transStatus !== null && { transStatus }),
    ...(eci !== null && { eci }),
    ...(token !== undefined && { token }),
    ...(asGateway !== undefined && { asGateway }),
  };
}
