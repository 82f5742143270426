import { createMiddleware } from 'hono/factory';

// Nothing from elsewhere, nothing inline, no string turned into script: a page that takes a card runs its own code only.
const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** On every answer, errors included. Only files named by their content may be kept by a browser. */
export const securityHeaders = createMiddleware(async (context, next) => {
  await next();

  context.header('content-security-policy', contentSecurityPolicy);
  context.header('x-content-type-options', 'nosniff');
  context.header('referrer-policy', 'no-referrer');
  context.header('cross-origin-opener-policy', 'same-origin');
  context.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store');
});
