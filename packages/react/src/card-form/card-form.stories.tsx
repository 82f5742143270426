import { en, testCards } from '@flipside/core';
import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { CardForm, type CardFormProps } from './card-form.tsx';

const meta = {
  title: 'Form/Card form',
  // The page beside this file is its documentation.
  tags: ['!autodocs'],
  component: CardForm,
  args: {
    amount: '£24.00',
    today: () => new Date('2026-11-23T12:00:00Z'),
    // As long as a server close by takes.
    onPay: fn<CardFormProps['onPay']>(() => new Promise((resolve) => setTimeout(resolve, 100))),
  },
} satisfies Meta<typeof CardForm>;

export default meta;

type Story = StoryObj<typeof meta>;

const code = en.securityCode.label;

async function fill(
  { canvas, userEvent }: Pick<StoryContext, 'canvas' | 'userEvent'>,
  number: string = testCards.visa.number,
) {
  await userEvent.type(canvas.getByLabelText(en.cardNumber.label), number);
  await userEvent.type(canvas.getByLabelText(en.expiry.label), testCards.visa.expiry);
  await userEvent.type(canvas.getByLabelText(code), testCards.visa.securityCode);
  await userEvent.type(canvas.getByLabelText(en.cardholderName.label), 'Ada Lovelace');
}

/** X2: the button says what happens, and how much. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Pay £24.00' })).toBeEnabled();
  },
};

/** A4, C9: a double click pays once, with values that were read; the code is gone afterwards and the number stays. */
export const Paid: Story = {
  play: async (context) => {
    const { canvas, userEvent, args } = context;
    await fill(context);

    await userEvent.dblClick(canvas.getByRole('button', { name: 'Pay £24.00' }));

    await expect(args.onPay).toHaveBeenCalledOnce();
    await expect(args.onPay).toHaveBeenCalledWith(
      { number: testCards.visa.number, expiry: '2034-12', code: '123', name: 'Ada Lovelace' },
      expect.any(FormData),
    );
    await waitFor(() => expect(canvas.getByLabelText(code)).toHaveValue(''));
    await expect(canvas.getByLabelText(en.cardNumber.label)).toHaveValue('4242 4242 4242 4242');
    await expect(canvas.queryByRole('link')).not.toBeInTheDocument();
  },
};

/** A4: while it pays one line says so, and the button keeps the focus. */
export const Pending: Story = {
  args: { onPay: fn<CardFormProps['onPay']>(() => new Promise(() => {})) },
  play: async (context) => {
    const { canvas, userEvent } = context;
    await fill(context);

    const button = canvas.getByRole('button', { name: 'Pay £24.00' });
    await userEvent.click(button);

    await expect(button).toHaveFocus();
    await expect(button).toBeEnabled();
    await expect(canvas.getByText(en.form.paying, { selector: '[data-part=paying]' })).toBeVisible();
  },
};

const declined = 'Your bank declined the payment. Nothing was charged. Use another card, or call your bank.';

/** X7: a decline takes the focus: what happened, that nothing was charged, what to do. The code must be entered again. */
export const Declined: Story = {
  args: { onPay: fn<CardFormProps['onPay']>(async () => ({ message: declined })) },
  play: async (context) => {
    const { canvas, userEvent } = context;
    await fill(context);

    await userEvent.click(canvas.getByRole('button', { name: 'Pay £24.00' }));

    await expect(await canvas.findByText(declined)).toHaveFocus();
    await expect(canvas.getByLabelText(code)).toHaveValue('');
    await expect(canvas.getByLabelText(en.cardNumber.label)).toHaveValue('4242 4242 4242 4242');
  },
};

/** The line broke, and nobody knows more. */
export const NoAnswer: Story = {
  args: {
    onPay: fn<CardFormProps['onPay']>(async () => {
      throw new Error('offline');
    }),
  },
  play: async (context) => {
    const { canvas, userEvent } = context;
    await fill(context);

    await userEvent.click(canvas.getByRole('button', { name: 'Pay £24.00' }));

    await expect(await canvas.findByText(en.form.failed)).toHaveFocus();
  },
};

/** N6: a number that fails Mod 10 is never handed to the merchant. */
export const FailingNumberBlocked: Story = {
  play: async (context) => {
    const { canvas, userEvent, args } = context;
    await fill(context, testCards.failsMod10.number);

    await userEvent.click(canvas.getByRole('button', { name: 'Pay £24.00' }));

    await expect(args.onPay).not.toHaveBeenCalled();
    await expect(canvas.getByRole('group', { name: 'There is a problem with your card details' })).toHaveFocus();
    await expect(
      canvas.getByRole('link', { name: 'The card number you entered is invalid. Please try again.' }),
    ).toBeVisible();
  },
};

/** Words and an amount that are longer than in English, on the narrowest screen. */
export const LongWords: Story = {
  args: {
    amount: '1.234.567,89 €',
    legend: 'Zahlungskarteninformationen',
    inputs: {
      number: { label: 'Kreditkartennummer' },
      expiry: { label: 'Gültigkeitsdauer (MM / JJ)' },
      code: { label: 'Kartensicherheitsprüfnummer' },
      name: { label: 'Karteninhaberin oder Karteninhaber' },
    },
  },
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  play: async ({ canvas }) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await expect(canvas.getByRole('button', { name: 'Pay 1.234.567,89 €' })).toBeVisible();
  },
};

/** A1: declined in the dark. */
export const Dark: Story = { ...Declined, globals: { theme: 'dark' } };

/** A1: paying in the dark. */
export const DarkPending: Story = { ...Pending, globals: { theme: 'dark' } };

/** D6: in a right-to-left page. */
export const RightToLeft: Story = { ...FailingNumberBlocked, globals: { direction: 'rtl' } };
