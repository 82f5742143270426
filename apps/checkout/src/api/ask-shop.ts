import * as v from 'valibot';

// Everything that is asked for here the server has at hand.
const longestWaitMs = 10_000;

const shopError = v.object({ error: v.object({ message: v.string() }) });

const unheard = 'The shop can’t be reached. Check your connection, then try again.';

/** Why nothing came, in words that the visitor may read. */
export class NothingCame extends Error {
  /** Whether the shop itself has said that there is no such thing. */
  readonly gone: boolean;

  constructor(message: string, { gone = false } = {}) {
    super(message);
    this.gone = gone;
  }
}

/** Asks the shop's server, and gives up after ten seconds. Throws `NothingCame`. */
export async function askShop<T>(path: string): Promise<T> {
  const response = await fetch(path, { signal: AbortSignal.timeout(longestWaitMs) }).catch(() => {
    throw new NothingCame(unheard);
  });
  const body: unknown = await response.json().catch(() => undefined);

  if (!response.ok) throw new NothingCame(messageOf(body), { gone: response.status === 404 });
  // The head of an answer may come without the rest.
  if (body === undefined) throw new NothingCame(unheard);
  // The server of this very app answers; its types are those of contract/.
  return body as T;
}

function messageOf(body: unknown): string {
  const read = v.safeParse(shopError, body);
  return read.success ? read.output.error.message : 'Something went wrong on our side. Try again in a minute.';
}
