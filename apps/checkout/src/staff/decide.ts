import * as v from 'valibot';
import type { StaffDone, StaffRequest } from '../../contract/order.ts';

export type Decided =
  | { readonly kind: 'done'; readonly done: StaffDone }
  /** The shop said no, and why. */
  | { readonly kind: 'refused'; readonly message: string }
  /** Nobody knows whether the shop heard it. The same key asks again, and it is done once. */
  | { readonly kind: 'unheard'; readonly message: string };

const refusal = v.object({ error: v.object({ message: v.string(), code: v.string() }) });

const unheard: Decided = {
  kind: 'unheard',
  message: 'The shop can’t be reached. Check your connection, then press again: nothing is done twice.',
};

/** Has the shop carry out what was decided. Never throws. */
export async function decide(orderId: string, request: StaffRequest): Promise<Decided> {
  try {
    const response = await fetch(`/api/staff/orders/${encodeURIComponent(orderId)}/actions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    const body: unknown = await response.json();
    // The server of this very app answers; its types are those of contract/.
    if (response.ok) return { kind: 'done', done: body as StaffDone };

    const read = v.safeParse(refusal, body);
    if (!read.success || read.output.error.code === 'unexpected') return unheard;
    return { kind: 'refused', message: read.output.error.message };
  } catch {
    return unheard;
  }
}
