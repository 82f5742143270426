import { cardNumberSchema, en, expirySchema, securityCodeSchema, testCards } from '@flipside/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useForm } from '@tanstack/react-form';
import { expect, fn, waitFor } from 'storybook/test';
import { CardNumberField } from '../card-number/card-number-field.tsx';
import { ExpiryField } from '../expiry/expiry-field.tsx';
import { SecurityCodeField } from '../security-code/security-code-field.tsx';
import { PayButton } from './pay-button.tsx';

interface CheckoutProps {
  /** What the form holds once it is valid. */
  onPay: (values: unknown) => void;
  /** What day it is. */
  today: () => Date;
}

/** Each field by TanStack Form's own value. The schemas are core's, the same that a server reads the card with. */
function Checkout({ onPay, today }: CheckoutProps) {
  const form = useForm({
    defaultValues: { number: '', expiry: '', code: '' },
    onSubmit: ({ value }) => onPay(value),
  });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <form.Field name="number" validators={{ onSubmit: cardNumberSchema() }}>
        {({ state, handleChange, handleBlur }) => (
          <CardNumberField
            value={state.value}
            onChange={({ target }) => handleChange(target.value)}
            onBlur={handleBlur}
          />
        )}
      </form.Field>
      <form.Field name="expiry" validators={{ onSubmit: expirySchema({ today }) }}>
        {({ state, handleChange, handleBlur }) => (
          <ExpiryField
            today={today}
            value={state.value}
            onChange={({ target }) => handleChange(target.value)}
            onBlur={handleBlur}
          />
        )}
      </form.Field>
      <form.Field name="code" validators={{ onSubmit: securityCodeSchema() }}>
        {({ state, handleChange, handleBlur }) => (
          <SecurityCodeField
            value={state.value}
            onChange={({ target }) => handleChange(target.value)}
            onBlur={handleBlur}
          />
        )}
      </form.Field>
      <PayButton amount="£24.00" />
    </form>
  );
}

const meta = {
  title: 'Form/TanStack Form',
  component: Checkout,
  args: { onPay: fn<CheckoutProps['onPay']>(), today: () => new Date('2026-11-23T12:00:00Z') },
} satisfies Meta<typeof Checkout>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A card that can be sent. */
export const Sent: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText(en.cardNumber.label), testCards.visa.number);
    await userEvent.type(canvas.getByLabelText(en.expiry.label), testCards.visa.expiry);
    await userEvent.type(canvas.getByLabelText(en.securityCode.label), testCards.visa.securityCode);
    await userEvent.click(canvas.getByRole('button', { name: 'Pay £24.00' }));

    await waitFor(() => expect(args.onPay).toHaveBeenCalledOnce());
    await expect(args.onPay).toHaveBeenCalledWith({ number: '4242 4242 4242 4242', expiry: '12 / 34', code: '123' });
  },
};

/** N6: a number that fails Mod 10 is not sent, and each field says what is wrong in its own words. */
export const Refused: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText(en.cardNumber.label), testCards.failsMod10.number);
    await userEvent.click(canvas.getByRole('button', { name: 'Pay £24.00' }));

    await expect(
      await canvas.findByText(en.cardNumber.errors.failsLuhn, { selector: '[data-part=error]' }),
    ).toBeVisible();
    await expect(canvas.getByText(en.expiry.errors.empty)).toBeVisible();
    await expect(args.onPay).not.toHaveBeenCalled();
  },
};
