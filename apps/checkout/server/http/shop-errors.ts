import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem, ShopError, ShopErrorBody } from '../../contract/shop-error.ts';

const status = {
  invalid: 422,
  declined: 402,
  'no-answer': 504,
  unreachable: 502,
  conflict: 409,
  'not-found': 404,
  unexpected: 500,
} as const satisfies Record<ShopError['code'], ContentfulStatusCode>;

export function shopError(context: Context, error: ShopError) {
  return context.json<ShopErrorBody>({ error }, status[error.code]);
}

export function invalid(context: Context, problems: readonly Problem[], rest?: Pick<ShopError, 'attemptOver'>) {
  return shopError(context, {
    ...rest,
    code: 'invalid',
    message: problems.length === 1 ? 'One thing needs another look.' : `${problems.length} things need another look.`,
    problems,
  });
}
