import * as v from 'valibot';
import type { Problem } from '../../contract/shop-error.ts';

export type PolicySaved<Answer> =
  | { readonly kind: 'saved'; readonly answer: Answer }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed' };

const refused = v.object({
  error: v.object({ problems: v.array(v.object({ field: v.string(), message: v.string() })) }),
});

/** Saves a policy at a path of the shop's server, or has the defaults restored. Never throws. */
export async function savePolicy<Answer>(path: string, policy: object | null): Promise<PolicySaved<Answer>> {
  try {
    const response = await fetch(path, {
      method: policy === null ? 'DELETE' : 'PUT',
      headers: { 'content-type': 'application/json' },
      ...(policy !== null && { body: JSON.stringify(policy) }),
    });
    const body: unknown = await response.json();
    // The server of this very app answers; its types are those of contract/.
    if (response.ok) return { kind: 'saved', answer: body as Answer };

    const read = v.safeParse(refused, body);
    return read.success ? { kind: 'problems', problems: read.output.error.problems } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}
