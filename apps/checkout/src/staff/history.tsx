import type { StaffAttempt, StaffDecision } from '../../contract/order.ts';
import type { Statement } from '../../contract/statement.ts';
import { doneNames, saidNames } from '../../contract/staff-sentences.ts';
import { Scroller } from '../layout/scroller.tsx';
import { formatDayAndTime } from '../orders/format-date.ts';
import { actionNames, stateNames } from './meanings.ts';

export interface HistoryProps {
  history: readonly StaffAttempt[];
  decisions: readonly StaffDecision[];
  /** What the shopper said in place of the code. */
  statement: Statement | null;
}

/** What the shopper said of the code, what the bank answered and what the staff did, oldest first. */
export function History({ history, decisions, statement }: HistoryProps) {
  const rows = history.map((attempt) => ({
    at: attempt.answered,
    row: <Answer key={attempt.authorizationId} {...attempt} />,
  }));
  for (const decision of decisions) {
    const later = rows.findIndex(({ at }) => at > decision.at);
    const place = later === -1 ? rows.length : later;
    rows.splice(place, 0, { at: decision.at, row: <Done key={`${decision.what} ${decision.at}`} {...decision} /> });
  }

  return (
    <div className="history">
      <h2 id="history-title">What happened to this order</h2>
      <Scroller labelledBy="history-title">
        <table className="dense">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">Answer</th>
              <th scope="col">Address</th>
              <th scope="col">Code</th>
              <th scope="col">What was done</th>
              <th scope="col">Reference</th>
            </tr>
          </thead>
          <tbody>
            {statement === null ? null : <Said {...statement} />}
            {rows.map(({ row }) => row)}
          </tbody>
        </table>
      </Scroller>
    </div>
  );
}

function Answer({ answered, state, avs, securityCodeResult, action, authorizationId }: StaffAttempt) {
  return (
    <tr>
      <td className="number">{formatDayAndTime(answered)}</td>
      <td>Bank</td>
      <td>{stateNames[state]}</td>
      <td>{avs ?? '–'}</td>
      <td>{securityCodeResult ?? '–'}</td>
      <td>{actionNames[action]}</td>
      <td>{authorizationId}</td>
    </tr>
  );
}

function Done({ at, who, what }: StaffDecision) {
  return (
    <tr>
      <td className="number">{formatDayAndTime(at)}</td>
      <td className="who">{who}</td>
      <td>–</td>
      <td>–</td>
      <td>–</td>
      <td>{doneNames[what]}</td>
      <td>–</td>
    </tr>
  );
}

function Said({ at, said, how, sentence }: Statement) {
  return (
    <tr>
      <td className="number">{formatDayAndTime(at)}</td>
      <td>Shopper</td>
      <td>–</td>
      <td>–</td>
      <td>{said === 'absent' ? 'X' : 'I'}</td>
      <td className="said">
        {saidNames[how]}: “{sentence}”
      </td>
      <td>–</td>
    </tr>
  );
}
