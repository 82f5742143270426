import { Hono } from 'hono';
import * as v from 'valibot';
import { fallbacksSchema, type StaffFallbacksAnswer } from '../../contract/fallbacks.ts';
import type { Problem } from '../../contract/shop-error.ts';
import type { ShopEnv } from '../http/log-requests.ts';
import { readJson } from '../http/read-json.ts';
import { invalid } from '../http/shop-errors.ts';
import type { KeptFallbacks } from '../orders/kept-fallbacks.ts';

/** What the shop makes of X and I: what holds, what is to hold from now on, and the shop's own again. */
export function fallbackRoutes(kept: KeptFallbacks, now: () => Date): Hono<ShopEnv> {
  const app = new Hono<ShopEnv>();
  const answer = (): StaffFallbacksAnswer => ({ fallbacks: kept.fallbacks(), saved: kept.fallbacksSaved() });

  app.get('/', (context) => context.json(answer()));

  app.put('/', async (context) => {
    const read = v.safeParse(fallbacksSchema, await readJson(context));
    if (!read.success) return invalid(context, problemsOf(read.issues));

    kept.keepFallbacks(read.output, now());
    return context.json(answer());
  });

  app.delete('/', (context) => {
    kept.keepFallbacks(null, now());
    return context.json(answer());
  });

  return app;
}

/** The first problem of each field, by the name that it has in the form: `exceptions.0.brand`. */
function problemsOf(issues: readonly v.InferIssue<typeof fallbacksSchema>[]): readonly Problem[] {
  const byField = new Map<string, string>();
  for (const issue of issues) {
    const field = v.getDotPath(issue) ?? 'fallbacks';
    if (!byField.has(field)) byField.set(field, issue.message);
  }
  return [...byField].map(([field, message]) => ({ field, message }));
}
