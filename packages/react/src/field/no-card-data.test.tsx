// P1: what the document holds after a card was typed, by every way of binding a field. Session replay, snapshots and error
// reports read exactly this.
import { render, screen, waitFor } from '@testing-library/react';
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
import { expectNoCardData, fillCard, fixedClock, testCards } from '../testing/index.ts';

const today = fixedClock('2026-11-23');
const { number } = testCards.visa;
const failsMod10 = testCards.failsMod10.number;
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

describe.each(bindings)('bound by %s', (how, fields) => {
  test.each([
    ['a number that passes', number],
    ['a number that fails Mod 10', failsMod10],
    ['half a number', number.slice(0, 9)],
  ])(
    'P1: after %s was typed, no run of its digits stands in the document, and the code nowhere',
    async (_what, typed) => {
      const { container } = render(fields);

      await fillCard(container, { number: typed, expiry: '0930', securityCode: code });

      expect(screen.getByLabelText<HTMLInputElement>('Card number').value.replaceAll(' ', '')).toBe(typed);
      expectNoCardData(document, { number: typed, securityCode: code });
    },
  );

  test('P1: after the form was sent and refused, neither', async () => {
    const { container } = render(<form>{how === 'CardForm' ? <CardFields today={today} /> : fields}</form>);

    await fillCard(container, { number: failsMod10, securityCode: code });
    document.querySelector('form')?.requestSubmit();

    await waitFor(() => expect(screen.getByLabelText('Card number')).toHaveAttribute('aria-invalid', 'true'));
    expectNoCardData(document, { number: failsMod10, securityCode: code });
  });
});
