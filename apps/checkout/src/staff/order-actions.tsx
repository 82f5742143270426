import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { StaffAction, StaffOrderAnswer } from '../../contract/order.ts';
import { actionsFor, isHeld, wantsRetry } from '../../contract/staff-actions.ts';
import { buttonName, whatToConfirm, whatWasDone } from './action-words.ts';
import { Confirm } from './confirm.tsx';
import { CustomerNote } from './customer-note.tsx';
import { decide } from './decide.ts';
import { stateMeanings } from './meanings.ts';

interface OrderActionsProps {
  answer: StaffOrderAnswer;
  /** The order is not as it was. */
  onChange: () => void;
}

/** What the staff can have done about an order, what came of it, and what can't be done and why. */
export function OrderActions({ answer, onChange }: OrderActionsProps) {
  const { order, decisions, paidBy, payingWith, cardAtHand } = answer;
  const actions = actionsFor(answer);
  const [confirming, setConfirming] = useState<StaffAction | null>(null);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<{ readonly text: string; readonly failed: boolean } | null>(null);
  const result = useRef<HTMLParagraphElement>(null);
  // One key for each press. It is kept while nobody knows whether the shop has heard it.
  const pressed = useRef<{ readonly what: StaffAction; readonly key: string } | null>(null);

  async function carryOut(what: StaffAction) {
    setConfirming(null);
    if (busy) return;

    setBusy(true);
    const request = pressed.current?.what === what ? pressed.current : { what, key: crypto.randomUUID() };
    pressed.current = request;
    const decided = await decide(order.id, { ...request, seen: decisions.length });
    if (decided.kind !== 'unheard') pressed.current = null;

    // The button that was pressed may be gone in a moment; what came of it takes the focus, so it has to be there.
    flushSync(() => {
      setBusy(false);
      setTold(
        decided.kind === 'done'
          ? { text: whatWasDone(what, decided.done), failed: decided.done.outcome === 'waiting' }
          : { text: decided.message, failed: true },
      );
    });
    result.current?.focus();
    if (decided.kind !== 'unheard') onChange();
  }

  function press(what: StaffAction) {
    if (whatToConfirm(what, order) === null) void carryOut(what);
    else setConfirming(what);
  }

  return (
    <section className="decide" aria-labelledby="decide-title">
      <h2 id="decide-title">{isHeld(order) ? 'Held for review' : 'What you can do'}</h2>
      <p>{isHeld(order) ? 'The order does not go before somebody has looked at it.' : stateMeanings[order.state]}</p>
      {paidBy === null ? null : <p>The customer has paid for the same with order {paidBy}.</p>}
      {paidBy !== null || payingWith === null ? null : (
        <p>
          The customer is paying for the same with order {payingWith}, and the bank’s answer isn’t there yet. The bank
          is not asked about both.
        </p>
      )}
      {wantsRetry(answer) && !cardAtHand && actions.includes('ask') ? <NoCard /> : null}
      {/* Always there, so that what is said in it is heard. */}
      <p
        className={told?.failed === true ? 'field-error' : 'told'}
        role="status"
        tabIndex={-1}
        ref={result}
        hidden={told === null && !busy}
      >
        {busy ? 'One moment…' : told?.text}
      </p>
      {order.decision === 'ask' && order.state === 'voided' ? <CustomerNote order={order} /> : null}
      <div className="decide-buttons">
        {actions.map((what) => (
          <button
            key={what}
            type="button"
            className="button"
            aria-disabled={busy || undefined}
            onClick={() => press(what)}
          >
            {buttonName(what, order)}
          </button>
        ))}
      </div>
      {confirming === null ? null : (
        <Confirm
          title={`${buttonName(confirming, order)}?`}
          text={whatToConfirm(confirming, order) ?? ''}
          action={buttonName(confirming, order)}
          onConfirm={() => void carryOut(confirming)}
          onCancel={() => setConfirming(null)}
        />
      )}
    </section>
  );
}

function NoCard() {
  return (
    <p>
      The bank could be asked once more, but the shop holds no card: it never has the number, and nobody may keep the
      code. Ask the customer to order again.
    </p>
  );
}
