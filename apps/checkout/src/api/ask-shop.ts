import * as v from 'valibot';

const shopError = v.object({ error: v.object({ message: v.string() }) });

/** Asks the shop's server. Throws an `Error` whose message the visitor may read. */
export async function askShop<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new Error('The shop can’t be reached. Check your connection, then try again.');
  });
  const body: unknown = await response.json().catch(() => undefined);

  // The server of this very app answers; its types are those of contract/.
  if (response.ok) return body as T;
  throw new Error(messageOf(body));
}

function messageOf(body: unknown): string {
  const read = v.safeParse(shopError, body);
  return read.success ? read.output.error.message : 'Something went wrong on our side. Try again in a minute.';
}
