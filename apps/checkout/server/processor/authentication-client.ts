import * as v from 'valibot';
import {
  authenticationSchema,
  begunSchema,
  transactionSchema,
  type Authentication,
  type AuthenticationAnswer,
  type AuthenticationRequest,
  type BegunAuthentication,
  type TransactionAnswer,
  type TransactionRequest,
} from './authentication.ts';

export interface AuthenticationClient {
  /** Begins a transaction, and asks whether the card's bank looks at the browser for it. */
  prepare(request: TransactionRequest, signal: AbortSignal): Promise<TransactionAnswer>;
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

  const post = <Answer>(
    path: string,
    request: { readonly idempotencyKey: string },
    signal: AbortSignal,
    schema: v.GenericSchema<unknown, Answer>,
  ) => {
    // An answer mixed up on its way would show one shopper the bank's page of another.
    const ours = v.object({ idempotencyKey: v.literal(request.idempotencyKey) });
    return ask(
      path,
      { signal, method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(request) },
      v.pipe(
        v.unknown(),
        v.check((body) => v.is(ours, body)),
        schema,
      ),
    );
  };

  return {
    async prepare(request, signal) {
      const answer = await post('/authentications/transactions', request, signal, transactionSchema);
      return answer.kind === 'answered' ? { kind: 'answered', transaction: answer.authentication } : answer;
    },
    authenticate: (request, signal) =>
      post(
        '/authentications',
        request,
        signal,
        v.object({ ...begunSchema.entries, threeDSServerTransID: v.literal(request.threeDSServerTransID) }),
      ),
    authentication: (id, signal) =>
      ask(
        `/authentications/${encodeURIComponent(id)}`,
        { signal },
        v.object({ ...authenticationSchema.entries, id: v.literal(id) }),
      ),
  };
}
