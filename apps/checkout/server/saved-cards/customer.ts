import { createHash, randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const name = 'customer';
const aYear = 365 * 24 * 60 * 60;

/** Who has come back, by the cookie of this browser: no account is needed. Null for a shopper who has saved nothing. */
export function customerOf(context: Context): string | null {
  const secret = getCookie(context, name);
  return secret === undefined ? null : hash(secret);
}

/** The same, and whoever has no cookie gets one: only for who has asked for something to be kept. */
export function rememberedCustomer(context: Context): string {
  const secret = getCookie(context, name) ?? randomUUID();

  setCookie(context, name, secret, {
    httpOnly: true,
    sameSite: 'Strict',
    secure: new URL(context.req.url).protocol === 'https:',
    path: '/api',
    maxAge: aYear,
  });
  return hash(secret);
}

// Who reads the database must not be able to come as one of its customers.
function hash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
