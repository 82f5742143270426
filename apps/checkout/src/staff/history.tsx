import type { StaffAttempt } from '../../contract/order.ts';
import { Scroller } from '../layout/scroller.tsx';
import { formatDayAndTime } from '../orders/format-date.ts';
import { actionNames, stateNames } from './meanings.ts';

/** Every answer to one order, oldest first: where the bank was asked more than once. */
export function History({ history }: { history: readonly StaffAttempt[] }) {
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">Every answer to this order</h2>
      <Scroller labelledBy="history-title">
        <table className="dense">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Bank</th>
              <th scope="col">Address</th>
              <th scope="col">Code</th>
              <th scope="col">What was done</th>
              <th scope="col">Reference</th>
            </tr>
          </thead>
          <tbody>
            {history.map(({ answered, state, avs, securityCodeResult, action, authorizationId }) => (
              <tr key={authorizationId}>
                <td>{formatDayAndTime(answered)}</td>
                <td>{stateNames[state]}</td>
                <td>{avs ?? '–'}</td>
                <td>{securityCodeResult ?? '–'}</td>
                <td>{actionNames[action]}</td>
                <td>{authorizationId}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}
