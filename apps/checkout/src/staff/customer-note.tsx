import { customerNote } from '../../contract/customer-note.ts';
import type { StaffOrder } from '../../contract/order.ts';

/** What to send to a customer who has to be asked. */
export function CustomerNote({ order }: { order: StaffOrder }) {
  const { number, name, email } = order;
  const text = customerNote({ number, name, shop: `${location.origin}/` });
  const mail = `mailto:${encodeURIComponent(email)}?${new URLSearchParams({
    subject: `Your order ${number}`,
    body: text,
  })
    .toString()
    .replaceAll('+', '%20')}`;

  return (
    <div className="customer-note">
      <label htmlFor="customer-note">Message to the customer</label>
      <textarea id="customer-note" className="input" readOnly rows={6} value={text} />
      <p>
        <a href={mail}>Write to {email}</a>
      </p>
    </div>
  );
}
