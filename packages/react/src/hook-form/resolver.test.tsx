// D9: a schema of core's as React Hook Form's resolver, on the server's own rules.
import { cardSchema, en, testCards, type CardInput, type CheckedCard } from '@flipside/core';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm, type Mode } from 'react-hook-form';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CardholderNameField, CardNumberField, ExpiryField, SecurityCodeField } from '../index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const { visa, failsMod10 } = testCards;
const schema = cardSchema({ today });
const onPay = vi.fn<(card: CheckedCard) => void>();

const number = () => screen.getByLabelText<HTMLInputElement>('Card number');
const code = () => screen.getByLabelText<HTMLInputElement>('Security code');
const pay = () => userEvent.click(screen.getByRole('button', { name: 'Pay' }));

function Checkout({ mode }: { mode: Mode }) {
  const { register, handleSubmit, formState } = useForm<CardInput, unknown, CheckedCard>({
    mode,
    defaultValues: { number: '', expiry: '', securityCode: '', name: '' },
    resolver: standardSchemaResolver(schema),
  });
  const { errors } = formState;
  return (
    <form noValidate onSubmit={(event) => void handleSubmit((card) => onPay(structuredClone(card)))(event)}>
      <CardNumberField {...register('number')} error={errors.number?.message} />
      <ExpiryField {...register('expiry')} today={today} error={errors.expiry?.message} />
      <SecurityCodeField {...register('securityCode')} error={errors.securityCode?.message} />
      <CardholderNameField {...register('name')} required={false} />
      <button type="submit">Pay</button>
    </form>
  );
}

beforeEach(() => {
  onPay.mockReset();
});

describe.each<Mode>(['onSubmit', 'onBlur', 'onChange', 'onTouched', 'all'])('a resolver, mode %s', (mode) => {
  test('D9: a good card is sent in canonical values', async () => {
    render(<Checkout mode={mode} />);
    await userEvent.type(number(), visa.number);
    await userEvent.type(screen.getByLabelText(/^Expiry date/), visa.expiry);
    await userEvent.type(code(), 'x');

    await pay();

    await waitFor(() => expect(onPay).toHaveBeenCalledOnce());
    expect(onPay).toHaveBeenCalledWith({ number: visa.number, expiry: '2034-12', securityCode: 'X' });
  });

  test('N6, D9: a number that fails Mod 10 is not sent, one sentence says why, and it gets the focus', async () => {
    render(<Checkout mode={mode} />);
    await userEvent.type(number(), failsMod10.number);

    await pay();

    await waitFor(() => expect(number()).toHaveFocus());
    expect(onPay).not.toHaveBeenCalled();
    expect(screen.getAllByText(en.cardNumber.errors.failsLuhn, { selector: '[data-part=error]' })).toHaveLength(1);
    expect(screen.getByText(en.securityCode.errors.empty)).toBeVisible();
  });
});
