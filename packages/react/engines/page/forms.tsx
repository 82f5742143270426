// The ways in which merchants hold the fields, each a small form.
import { CardNumberField, ExpiryField, SecurityCodeField } from '@flipside/react';
import { cardRules, HookFormCardFields } from '@flipside/react/hook-form';
import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { Controller, useForm, type FieldValues, type UseFormReturn } from 'react-hook-form';
import type { Binding } from '../case.ts';
import type { Library } from './library.ts';
import { hearChange, records } from './records.ts';

export const today = () => new Date('2026-11-23T12:00:00Z');

interface FormProps {
  readonly onLibrary: (library: Library) => void;
  readonly mask: boolean;
}

function Alone({ mask }: FormProps) {
  return (
    <>
      <CardNumberField onChange={hearChange} />
      <ExpiryField onChange={hearChange} today={today} />
      <SecurityCodeField onChange={hearChange} picture={false} mask={mask} />
    </>
  );
}

function Native({ mask }: FormProps) {
  return (
    <Form onSubmit={(event) => keep(Object.fromEntries(new FormData(event.currentTarget)))}>
      <CardNumberField name="number" onChange={hearChange} />
      <ExpiryField name="expiry" onChange={hearChange} today={today} />
      <SecurityCodeField name="code" onChange={hearChange} picture={false} mask={mask} />
    </Form>
  );
}

const nothing = { number: '', expiry: '', code: '' };

function Registered({ onLibrary, mask }: FormProps) {
  const form = useForm({ defaultValues: nothing });
  const number = form.register('number', cardRules.number);
  const expiry = form.register('expiry', cardRules.expiry);
  const code = form.register('code', cardRules.code);
  useReports(form, (name) => name, onLibrary);

  return (
    <Form onSubmit={(event) => void form.handleSubmit(keep)(event)}>
      <CardNumberField {...number} onChange={both(number.onChange)} />
      <ExpiryField {...expiry} onChange={both(expiry.onChange)} today={today} />
      <SecurityCodeField {...code} onChange={both(code.onChange)} picture={false} mask={mask} />
    </Form>
  );
}

function Controlled({ mask }: FormProps) {
  const [number, setNumber] = useState('');
  const [expiry, setExpiry] = useState('');
  const [code, setCode] = useState('');

  return (
    <Form onSubmit={() => keep({ number, expiry, code })}>
      <CardNumberField value={number} onChange={both((event) => setNumber(event.target.value))} />
      <ExpiryField value={expiry} onChange={both((event) => setExpiry(event.target.value))} today={today} />
      <SecurityCodeField
        value={code}
        onChange={both((event) => setCode(event.target.value))}
        picture={false}
        mask={mask}
      />
    </Form>
  );
}

/** Holds another text than is shown, and one that means the same. */
function Digits() {
  const [number, setNumber] = useState('');
  const [expiry, setExpiry] = useState('');

  return (
    <>
      <CardNumberField value={number} onChange={both((event) => setNumber(event.target.value.replace(/\D/g, '')))} />
      <ExpiryField
        value={expiry}
        onChange={both((event) => setExpiry(event.target.value.replace(/\s/g, '')))}
        today={today}
      />
    </>
  );
}

function Revealed() {
  const [number, setNumber] = useState('');
  const [expiry, setExpiry] = useState('');

  return (
    <>
      <CardNumberField value={number} onValueChange={(value) => setNumber(value.reveal())} onChange={hearChange} />
      <ExpiryField
        value={expiry}
        onValueChange={(value) => setExpiry(value.reveal())}
        onChange={hearChange}
        today={today}
      />
    </>
  );
}

function InController({ onLibrary, mask }: FormProps) {
  const form = useForm({ defaultValues: nothing });
  const { control } = form;
  useReports(form, (name) => name, onLibrary);

  return (
    <Form onSubmit={(event) => void form.handleSubmit(keep)(event)}>
      <Controller
        control={control}
        name="number"
        render={({ field }) => <CardNumberField {...field} onChange={both(field.onChange)} />}
      />
      <Controller
        control={control}
        name="expiry"
        render={({ field }) => <ExpiryField {...field} onChange={both(field.onChange)} today={today} />}
      />
      <Controller
        control={control}
        name="code"
        render={({ field }) => (
          <SecurityCodeField {...field} onChange={both(field.onChange)} picture={false} mask={mask} />
        )}
      />
    </Form>
  );
}

const heard = { onChange: hearChange };

function Bound({ onLibrary, mask }: FormProps) {
  const form = useForm({ defaultValues: { card: nothing } });
  useReports(form, (name) => `card.${name}`, onLibrary);

  return (
    <Form onSubmit={(event) => void form.handleSubmit(({ card }) => keep(card))(event)}>
      <HookFormCardFields
        control={form.control}
        today={today}
        inputs={{ number: heard, expiry: heard, code: { ...heard, picture: false, mask }, name: null }}
      />
    </Form>
  );
}

export const forms = {
  alone: Alone,
  native: Native,
  register: Registered,
  controller: InController,
  controlled: Controlled,
  digits: Digits,
  revealed: Revealed,
  bound: Bound,
} satisfies Record<Binding, (props: FormProps) => ReactNode>;

function Form({ onSubmit, children }: { onSubmit: (event: FormEvent<HTMLFormElement>) => void; children: ReactNode }) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(event);
      }}
    >
      {children}
      <button type="submit">Pay</button>
    </form>
  );
}

function keep(values: object): void {
  records.sent.push(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])));
}

type Change = Parameters<typeof hearChange>[0];

function both<Event extends Change>(library: (event: Event) => unknown) {
  return (event: Event) => {
    hearChange(event);
    void library(event);
  };
}

/** Writes down what the library reports of its fields, and hands out its own ways of writing. */
function useReports<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  path: (name: string) => string,
  onLibrary: FormProps['onLibrary'],
): void {
  useEffect(() => {
    onLibrary({
      write: (name, text) => form.setValue(path(name) as never, text as never),
      reset: () => form.reset(),
      value: (name) => inWords(form.getValues(path(name) as never)),
    });
    const { unsubscribe } = form.watch((_values, { name, type }) => {
      if (type === 'change' && name !== undefined) records.library.push(inWords(form.getValues(name)));
    });
    return unsubscribe;
    // Once: the form stays the same for the life of the page.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
}

const inWords = (value: unknown) => (typeof value === 'string' ? value : '');
