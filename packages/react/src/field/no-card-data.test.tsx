// P1: what the document holds after a card was typed, by every way of binding a field. Session replay, snapshots and error
// reports read exactly this.
import { testCards } from '@flipside/core';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { describe, expect, test } from 'vitest';
import { HookFormCardFields, cardRules } from '../hook-form/index.ts';
import {
  CardFields,
  CardForm,
  CardNumberField,
  ExpiryField,
  SecurityCodeField,
  useCardNumber,
  useExpiry,
  useSecurityCode,
} from '../index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const { number } = testCards.visa;
const code = '737';

function Controlled() {
  const [text, setText] = useState({ number: '', expiry: '', code: '' });
  return (
    <>
      <CardNumberField value={text.number} onChange={(event) => setText({ ...text, number: event.target.value })} />
      <ExpiryField value={text.expiry} onChange={(event) => setText({ ...text, expiry: event.target.value })} />
      <SecurityCodeField value={text.code} onChange={(event) => setText({ ...text, code: event.target.value })} />
    </>
  );
}

function Registered() {
  const { register } = useForm();
  return (
    <>
      <CardNumberField {...register('number', cardRules.number)} />
      <ExpiryField {...register('expiry', cardRules.expiry)} />
      <SecurityCodeField {...register('code', cardRules.code)} />
    </>
  );
}

function WithController() {
  const { control } = useForm({ defaultValues: { number: '', expiry: '', code: '' } });
  return (
    <>
      <Controller control={control} name="number" render={({ field }) => <CardNumberField {...field} />} />
      <Controller control={control} name="expiry" render={({ field }) => <ExpiryField {...field} />} />
      <Controller control={control} name="code" render={({ field }) => <SecurityCodeField {...field} />} />
    </>
  );
}

function BoundAtOnce() {
  const { control } = useForm({ defaultValues: { card: { number: '', expiry: '', code: '', name: '' } } });
  return <HookFormCardFields control={control} name="card" today={today} />;
}

function OwnInputs() {
  const fields = [useCardNumber(), useExpiry({ today }), useSecurityCode()];
  return fields.map(({ ref, inputProps, label, error }) => (
    <div key={label}>
      <label>
        {label}
        <input {...inputProps} ref={ref} />
      </label>
      {error}
    </div>
  ));
}

const bindings: readonly (readonly [string, ReactElement])[] = [
  ['no binding, native form data', <CardFields key="fields" today={today} />],
  ['a controlled value', <Controlled key="controlled" />],
  ['register', <Registered key="registered" />],
  ['Controller', <WithController key="controller" />],
  ['HookFormCardFields', <BoundAtOnce key="bound" />],
  ['hooks on own inputs', <OwnInputs key="own" />],
  ['CardForm', <CardForm key="form" today={today} onPay={() => Promise.resolve()} />],
];

/** The document as a snapshot sees it: attributes, text, ids, classes. */
const snapshot = () => document.documentElement.outerHTML;

describe.each(bindings)('bound by %s', (_how, fields) => {
  test.each([
    ['a number that passes', number],
    ['a number that fails Mod 10', `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`],
    ['half a number', number.slice(0, 9)],
  ])(
    'P1: after %s was typed, no run of its digits stands in the document, and the code nowhere',
    async (_what, typed) => {
      const before = snapshot();
      render(fields);

      await userEvent.type(screen.getByLabelText('Card number'), typed);
      await userEvent.type(screen.getByLabelText(/^Expiry date/), '0930');
      await userEvent.type(screen.getByLabelText('Security code'), code);
      await userEvent.tab();

      expect(screen.getByLabelText<HTMLInputElement>('Card number').value.replaceAll(' ', '')).toBe(typed);
      expect(runsOf(typed, snapshot())).toEqual([]);
      expect(before).not.toContain(code);
      expect(snapshot()).not.toContain(code);
    },
  );

  test('P1: after the form was sent and refused, neither', async () => {
    render(<form>{_how === 'CardForm' ? <CardFields today={today} /> : fields}</form>);

    await userEvent.type(screen.getByLabelText('Card number'), `${number.slice(0, -1)}9`);
    await userEvent.type(screen.getByLabelText('Security code'), code);
    document.querySelector('form')?.requestSubmit();

    await waitFor(() => expect(screen.getByLabelText('Card number')).toHaveAttribute('aria-invalid', 'true'));
    expect(runsOf(number.slice(0, -1), snapshot())).toEqual([]);
    expect(snapshot()).not.toContain(code);
  });
});

/** Every run of five of the digits that stands in a text, with or without gaps. */
function runsOf(digits: string, text: string): string[] {
  const plain = text.replaceAll(/(?<=\d) (?=\d)/g, '');
  return Array.from({ length: digits.length - 4 }, (_, at) => digits.slice(at, at + 5)).filter((run) =>
    plain.includes(run),
  );
}
