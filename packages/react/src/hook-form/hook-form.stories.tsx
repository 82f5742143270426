import { en, testCards } from '@flipside/core';
import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { expect, fn, waitFor } from 'storybook/test';
import { PayButton } from '../card-form/pay-button.tsx';
import { CardNumberField } from '../card-number/card-number-field.tsx';
import { ExpiryField } from '../expiry/expiry-field.tsx';
import { SecurityCodeField } from '../security-code/security-code-field.tsx';
import { createCardRules } from './card-rules.ts';
import { HookFormCardFields } from './hook-form-card-fields.tsx';

interface CheckoutProps {
  /** What the form holds once it is valid. */
  onPay: (values: unknown) => void;
  /** What day it is. */
  today: () => Date;
}

const meta = {
  title: 'Form/React Hook Form',
  args: { onPay: fn<CheckoutProps['onPay']>(), today: () => new Date('2026-11-23T12:00:00Z') },
} satisfies Meta<CheckoutProps>;

export default meta;

type Story = StoryObj<CheckoutProps>;

function EachRegistered({ onPay, today }: CheckoutProps) {
  const rules = useMemo(() => createCardRules({ today }), [today]);
  const { register, handleSubmit } = useForm({ defaultValues: { number: '', expiry: '', code: '' } });

  return (
    <form noValidate onSubmit={(event) => void handleSubmit(onPay)(event)}>
      <CardNumberField {...register('number', rules.number)} />
      <ExpiryField {...register('expiry', rules.expiry)} today={today} />
      <SecurityCodeField {...register('code', rules.code)} />
      <PayButton amount="£24.00" />
    </form>
  );
}

function AllAtOnce({ onPay, today }: CheckoutProps) {
  const { control, handleSubmit } = useForm({
    defaultValues: { card: { number: '', expiry: '', code: '', name: '' } },
  });

  return (
    <form noValidate onSubmit={(event) => void handleSubmit(onPay)(event)}>
      <HookFormCardFields control={control} name="card" today={today} />
      <PayButton amount="£24.00" />
    </form>
  );
}

async function fill({ canvas, userEvent }: Pick<StoryContext, 'canvas' | 'userEvent'>) {
  await userEvent.type(canvas.getByLabelText(en.cardNumber.label), testCards.amex.number);
  await userEvent.type(canvas.getByLabelText(en.expiry.label), testCards.amex.expiry);
  await userEvent.type(canvas.getByLabelText(en.securityCode.label), testCards.amex.securityCode);
}

/** D9: `register` on each field, with the rules of the kit: the form holds digits, year and month, and the code. */
export const RegisterEachField: Story = {
  render: (args) => <EachRegistered {...args} />,
  play: async (context) => {
    const { canvas, userEvent, args } = context;
    await fill(context);

    await userEvent.click(canvas.getByRole('button', { name: 'Pay £24.00' }));

    await waitFor(() => expect(args.onPay).toHaveBeenCalledOnce());
    await expect(args.onPay).toHaveBeenCalledWith(
      { number: testCards.amex.number, expiry: '2034-12', code: testCards.amex.securityCode },
      expect.anything(),
    );
  },
};

/** N6, D9: a failing number blocks the submit with the field's own sentence, and the library moves the focus there. */
export const RegisteredAndBlocked: Story = {
  render: (args) => <EachRegistered {...args} />,
  play: async ({ canvas, userEvent, args }) => {
    const number = canvas.getByLabelText(en.cardNumber.label);

    await userEvent.type(number, testCards.failsMod10.number);
    await userEvent.click(canvas.getByRole('button', { name: 'Pay £24.00' }));

    await waitFor(() => expect(number).toHaveFocus());
    await expect(number).toHaveAccessibleDescription('The card number you entered is invalid. Please try again.');
    await expect(args.onPay).not.toHaveBeenCalled();
  },
};

/** D9, C9: all fields bound by one line; after a submit that succeeded the code is gone. */
export const CardFieldsAtOnce: Story = {
  render: (args) => <AllAtOnce {...args} />,
  play: async (context) => {
    const { canvas, userEvent, args } = context;
    await fill(context);
    await userEvent.type(canvas.getByLabelText(en.cardholderName.label), '山田太郎');

    await userEvent.click(canvas.getByRole('button', { name: 'Pay £24.00' }));

    await waitFor(() => expect(args.onPay).toHaveBeenCalledOnce());
    await waitFor(() => expect(canvas.getByLabelText(en.securityCode.label)).toHaveValue(''));
  },
};

/** A3, D9: all fields, sent empty: each says what is missing, and the focus goes to the first. */
export const CardFieldsBlocked: Story = {
  render: (args) => <AllAtOnce {...args} />,
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Pay £24.00' }));

    await waitFor(() => expect(canvas.getByLabelText(en.cardNumber.label)).toHaveFocus());
    await expect(canvas.getAllByRole('link')).toHaveLength(4);
    await expect(args.onPay).not.toHaveBeenCalled();
  },
};

/** A1: blocked in the dark. */
export const Dark: Story = { ...CardFieldsBlocked, globals: { theme: 'dark' } };

/** D6: blocked in a right-to-left page. */
export const RightToLeft: Story = { ...CardFieldsBlocked, globals: { direction: 'rtl' } };
