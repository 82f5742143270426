import { formatMoney, type Money } from '../../contract/money.ts';
import type { OrderLine } from '../../contract/order.ts';

export interface OrderLinesProps {
  lines: readonly OrderLine[];
  total: Money;
}

/** What was ordered and what it comes to. */
export function OrderLines({ lines, total }: OrderLinesProps) {
  return (
    <table className="order-lines">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">What</th>
          <th scope="col">Price</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ productId, name, quantity, price }) => (
          <tr key={productId}>
            <th scope="row">
              {name} <span className="quantity">× {quantity}</span>
            </th>
            <td>{formatMoney({ ...price, minorUnits: price.minorUnits * quantity })}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">Postage</th>
          <td>Included</td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Total</th>
          <td>{formatMoney(total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
