import type { Context } from 'hono';

/** The body as JSON, or undefined. The parser's own error quotes the text it could not read, so it goes no further. */
export async function readJson(context: Context): Promise<unknown> {
  // A web page elsewhere may send any other type to this address without being asked (CORS preflight).
  if (!/^application\/json\b/i.test(context.req.header('content-type') ?? '')) return undefined;

  try {
    return await context.req.json();
  } catch {
    return undefined;
  }
}
