// The ways in which a checkout is done with a code, named in the address: `?way=hidden`.
import '@flipside/react/styles.css';
import { CardFields, CardForm, SecurityCodeField, type CardFieldsHandle } from '@flipside/react';
import { HookFormCardFields } from '@flipside/react/hook-form';
import { Activity, useRef, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';

const today = () => new Date('2026-11-23T12:00:00Z');
const withoutName = { name: null } as const;
const code = <SecurityCodeField id="pay-csc" brand="amex" picture={false} />;

function Cleared() {
  const fields = useRef<CardFieldsHandle>(null);
  return (
    <>
      <CardFields id="pay" today={today} handleRef={fields} />
      <button onClick={() => fields.current?.clearSecurityCode()}>Go on</button>
    </>
  );
}

function Hidden() {
  const [gone, setGone] = useState(false);
  return (
    <>
      <Activity mode={gone ? 'hidden' : 'visible'}>{code}</Activity>
      <button onClick={() => setGone(true)}>Go on</button>
    </>
  );
}

function Unmounted() {
  const [gone, setGone] = useState(false);
  return (
    <>
      {gone || code}
      {/* Keeps the focus: React holds on to the input that has lost it last. */}
      <button onMouseDown={(event) => event.preventDefault()} onClick={() => setGone(true)}>
        Go on
      </button>
    </>
  );
}

function Paid() {
  return (
    <CardForm id="pay" today={today} inputs={withoutName} onPay={() => Promise.resolve()}>
      <button>Go on</button>
    </CardForm>
  );
}

function Sent() {
  const { control, handleSubmit } = useForm();
  return (
    <form noValidate onSubmit={(event) => void handleSubmit(() => {})(event)}>
      <HookFormCardFields id="pay" control={control} today={today} inputs={withoutName} />
      <button>Go on</button>
    </form>
  );
}

const ways = {
  cleared: Cleared,
  hidden: Hidden,
  unmounted: Unmounted,
  paid: Paid,
  sent: Sent,
} satisfies Record<string, () => ReactNode>;

export type Way = keyof typeof ways;

const Checkout = ways[new URLSearchParams(location.search).get('way') as Way];
createRoot(document.querySelector('#root') as HTMLElement).render(<Checkout />);
