import { createMiddleware } from 'hono/factory';

/**
 * On every answer, errors included. Only files named by their content may be kept by a browser. `bank` is the origin of the bank's pages,
 * the one that looks at the browser and the one that shoppers confirm a payment on: each in a frame, to which a form is posted.
 */
export function securityHeaders(bank: string) {
  // Nothing from elsewhere, nothing inline, no string turned into script: a page that takes a card runs its own code only.
  const contentSecurityPolicy = [
    "default-src 'self'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self' data:",
    // A real 3-D Secure server names pages of any bank: there it is `https:` in both.
    `frame-src 'self' ${bank}`,
    "require-trusted-types-for 'script'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    `form-action 'self' ${bank}`,
  ].join('; ');

  return createMiddleware(async (context, next) => {
    await next();

    // The page in the bank's frame has a stricter one.
    if (!context.res.headers.has('content-security-policy')) {
      context.header('content-security-policy', contentSecurityPolicy);
    }
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
    context.header('cross-origin-opener-policy', 'same-origin');
    context.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store');
  });
}
