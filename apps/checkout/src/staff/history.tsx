import type { ReactNode } from 'react';
import type { OrderLink, StaffAttempt, StaffDecision, StaffOrderAnswer } from '../../contract/order.ts';
import { doneNames, saidNames } from '../../contract/staff-sentences.ts';
import type { Statement } from '../../contract/statement.ts';
import { Scroller } from '../layout/scroller.tsx';
import { formatDayAndTime } from '../orders/format-date.ts';
import { Link } from '../router/link.tsx';
import { AnswerLetter } from './answer-letter.tsx';
import { actionNames, stateNames } from './meanings.ts';

export type HistoryProps = Pick<
  StaffOrderAnswer,
  'order' | 'history' | 'decisions' | 'triedWith' | 'askedOn' | 'orderedAgain'
>;

/** What the customer said of the code, what the bank answered, what the staff did and what the customer did then, oldest first. Nothing where there is but one answer. */
export function History({ order: { statement }, history, decisions, triedWith, askedOn, orderedAgain }: HistoryProps) {
  const linked = new Set([askedOn, ...orderedAgain].map((link) => link?.number));
  const tries = triedWith.filter(({ number }) => !linked.has(number));
  const rows = [
    ...tries.map((link) => ({ at: link.at, row: <Tried key={link.id} {...link} /> })),
    ...(askedOn === null ? [] : [{ at: askedOn.at, row: <Asked key="asked" {...askedOn} /> }]),
    ...(statement === null ? [] : [{ at: statement.at, row: <Said key="said" {...statement} /> }]),
    ...history.map((attempt) => ({
      at: attempt.answered,
      row: <Answer key={attempt.authorizationId} {...attempt} />,
    })),
    ...decisions.map((decision) => ({
      at: decision.at,
      row: <Done key={`${decision.what} ${decision.at}`} {...decision} />,
    })),
    ...orderedAgain.map((link) => ({ at: link.at, row: <Again key={link.id} {...link} /> })),
  ];
  if (rows.length < 2) return null;

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
          <tbody>{byTime(rows).map(({ row }) => row)}</tbody>
        </table>
      </Scroller>
    </div>
  );
}

/** What happened at the same time stays as it came. */
function byTime<Row extends { readonly at: string }>(rows: readonly Row[]): readonly Row[] {
  const ordered: Row[] = [];
  for (const row of rows) {
    const later = ordered.findIndex(({ at }) => at > row.at);
    ordered.splice(later === -1 ? ordered.length : later, 0, row);
  }
  return ordered;
}

function Answer({ answered, state, avs, securityCodeResult, action, authorizationId }: StaffAttempt) {
  return (
    <tr>
      <td className="number">{formatDayAndTime(answered)}</td>
      <td>Bank</td>
      <td>{stateNames[state]}</td>
      <td>
        <AnswerLetter check="address" letter={avs} />
      </td>
      <td>
        <AnswerLetter check="code" letter={securityCodeResult} />
      </td>
      <td>{actionNames[action]}</td>
      <td>{authorizationId}</td>
    </tr>
  );
}

function Done({ at, who, what }: StaffDecision) {
  return (
    <Row at={at} who={who}>
      {doneNames[what]}
    </Row>
  );
}

function Said({ at, said, how, sentence }: Statement) {
  return (
    <Row at={at} who="Customer" letter={said === 'absent' ? 'X' : 'I'}>
      {saidNames[how]}: “{sentence}”
    </Row>
  );
}

function Asked({ at, id, number }: OrderLink) {
  return (
    <Row at={at} who="staff">
      Customer to be asked about <Link to={`/staff/orders/${id}`}>order {number}</Link>
    </Row>
  );
}

function Tried({ id, number, ...answers }: OrderLink) {
  return (
    <Row who="Customer" {...answers}>
      Tried to pay for the same with <Link to={`/staff/orders/${id}`}>order {number}</Link>
    </Row>
  );
}

function Again({ id, number, ...answers }: OrderLink) {
  return (
    <Row who="Customer" {...answers}>
      Ordered again: <Link to={`/staff/orders/${id}`}>order {number}</Link>
    </Row>
  );
}

interface RowProps extends Partial<Pick<OrderLink, 'state' | 'avs' | 'securityCodeResult'>> {
  at: string;
  who: string;
  /** What was said in place of the code. */
  letter?: 'X' | 'I';
  children: ReactNode;
}

function Row({ at, who, state, avs = null, securityCodeResult = null, letter, children }: RowProps) {
  return (
    <tr>
      <td className="number">{formatDayAndTime(at)}</td>
      <td className="who">{who}</td>
      <td>{state === undefined ? '–' : stateNames[state]}</td>
      <td>
        <AnswerLetter check="address" letter={avs} />
      </td>
      <td>{letter ?? <AnswerLetter check="code" letter={securityCodeResult} />}</td>
      <td className={letter && 'said'}>{children}</td>
      <td>–</td>
    </tr>
  );
}
