import * as v from 'valibot';
import { sessionText } from '../api/kept-text.ts';

/** The order that this tab has paid last: what it is called, and nothing of the card or of whoever bought. */
export interface PaidOrder {
  readonly id: string;
  readonly number?: number | undefined;
}

const kept = sessionText('paid');
const stored = v.pipe(v.string(), v.parseJson(), v.object({ id: v.string(), number: v.optional(v.number()) }));

/** Kept for the tab, so that a page that can't show the order, loaded again or not, still knows that it is paid. */
export const paidOrder = {
  keep: (order: PaidOrder) => kept.write(JSON.stringify(order)),

  /** The order with this id, if it is the one. */
  read(id: string): PaidOrder | null {
    const read = v.safeParse(stored, kept.read());
    return read.success && read.output.id === id ? read.output : null;
  },
};
