import type { OrderLink, StaffOrderAnswer } from '../../contract/order.ts';
import { Link } from '../router/link.tsx';
import { stateNames } from './meanings.ts';

/** From an order on which the customer was asked to what they ordered then, and back. Nothing where there is neither. */
export function LinkedOrders({ askedOn, orderedAgain }: Pick<StaffOrderAnswer, 'askedOn' | 'orderedAgain'>) {
  if (askedOn === null && orderedAgain.length === 0) return null;

  return (
    <ul className="linked-orders">
      {askedOn === null ? null : (
        <li>
          The customer was asked about <Other {...askedOn} />, and then came with this one.
        </li>
      )}
      {orderedAgain.map((link) => (
        <li key={link.id}>
          The customer has ordered again since they were asked: <Other {...link} />.
        </li>
      ))}
    </ul>
  );
}

function Other({ id, number, state }: OrderLink) {
  return (
    <>
      <Link to={`/staff/orders/${id}`}>order {number}</Link> ({stateNames[state].toLowerCase()})
    </>
  );
}
