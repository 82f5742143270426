import * as v from 'valibot';
import {
  authenticationSchema,
  begunSchema,
  type Authentication,
  type AuthenticationAnswer,
  type AuthenticationRequest,
  type BegunAuthentication,
} from './authentication.ts';

export interface AuthenticationClient {
  /** Asks whether the shopper has to confirm a payment with the bank. */
  authenticate(request: AuthenticationRequest, signal: AbortSignal): Promise<AuthenticationAnswer<BegunAuthentication>>;
  /** How an authentication stands: the processor's word for it, whatever a browser says. */
  authentication(id: string, signal: AbortSignal): Promise<AuthenticationAnswer<Authentication>>;
}

const refusal = v.object({ error: v.object({ code: v.string() }) });

/** The processor's 3-D Secure server at an address. It never throws. */
export function authenticationClient(address: string): AuthenticationClient {
  const ask = async <Answer>(
    path: string,
    request: RequestInit,
    schema: v.GenericSchema<unknown, Answer>,
  ): Promise<AuthenticationAnswer<Answer>> => {
    try {
      const response = await fetch(new URL(path, address), request);
      const body: unknown = await response.json();
      const answer = v.safeParse(schema, body);
      if (response.ok) return answer.success ? { kind: 'answered', authentication: answer.output } : { kind: 'away' };

      const said = v.safeParse(refusal, body);
      return response.status < 500 && said.success
        ? { kind: 'refused', code: said.output.error.code }
        : { kind: 'away' };
    } catch {
      return { kind: 'away' };
    }
  };

  return {
    authenticate: (request, signal) =>
      ask(
        '/authentications',
        {
          signal,
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(request),
        },
        // An answer mixed up on its way would show one shopper the bank's page of another.
        v.pipe(
          v.object({ ...begunSchema.entries, idempotencyKey: v.literal(request.idempotencyKey) }),
          v.transform(({ idempotencyKey: _key, ...begun }) => begun),
        ),
      ),
    authentication: (id, signal) =>
      ask(
        `/authentications/${encodeURIComponent(id)}`,
        { signal },
        v.object({ ...authenticationSchema.entries, id: v.literal(id) }),
      ),
  };
}
