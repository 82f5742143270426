import { en, testCards } from '@flipside/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';
import { autofillCard, expectNoCardData, fillCard } from '../testing/index.ts';
import { CardFields } from './card-fields.tsx';
import { PayButton } from './pay-button.tsx';

const meta = {
  title: 'Form/Card fields',
  component: CardFields,
  args: { today: () => new Date('2026-11-23T12:00:00Z') },
} satisfies Meta<typeof CardFields>;

export default meta;

type Story = StoryObj<typeof meta>;

const labels = {
  number: en.cardNumber.label,
  expiry: en.expiry.label,
  code: en.securityCode.label,
  name: en.cardholderName.label,
};

/** Before anything is typed: one group, named by its legend. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Card details' })).toBeVisible();
    await expect(canvas.getAllByRole('status')).toHaveLength(1);
  },
};

/** X1: with the brands that the merchant takes. */
export const AcceptedBrands: Story = { args: { accepted: ['visa', 'mastercard', 'amex', 'maestro'] } };

/** A Visa card, filled in. */
export const FilledVisa: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText(labels.number), testCards.visa.number);
    await userEvent.type(canvas.getByLabelText(labels.expiry), testCards.visa.expiry);
    await userEvent.type(canvas.getByLabelText(labels.code), testCards.visa.securityCode);
    await userEvent.type(canvas.getByLabelText(labels.name), 'Ada Lovelace');

    await expect(canvas.getByLabelText(labels.number)).toHaveValue('4242 4242 4242 4242');
    await expect(canvas.getByLabelText(labels.expiry)).toHaveValue('12 / 34');
    for (const label of Object.values(labels)) await expect(canvas.getByLabelText(label)).toBeValid();
  },
};

/** D7: Chrome fills the card in, with its own events: no keys, the number without gaps, the date by the format in the label. */
export const FilledInByTheBrowser: Story = {
  play: async ({ canvas, canvasElement }) => {
    await autofillCard(canvasElement, { ...testCards.amex, cardholderName: 'Ada Lovelace' });

    await expect(canvas.getByLabelText(labels.number)).toHaveValue('3782 822463 10005');
    await expect(canvas.getByLabelText(labels.expiry)).toHaveValue('12 / 34');
    await expect(canvas.getByLabelText(labels.name)).toHaveValue('Ada Lovelace');
  },
};

/** P1, P2: typed in full, no run of the card's digits stands in the markup; every input carries what replay tools go by. */
export const NoCardInThePage: Story = {
  play: async ({ canvasElement }) => {
    const card = { ...testCards.visa, securityCode: '737' };

    await fillCard(canvasElement, card);

    expectNoCardData(canvasElement, card);
    for (const input of canvasElement.querySelectorAll('input')) {
      await expect(input).toHaveAttribute('data-sentry-mask');
      await expect(input).toHaveClass('ph-no-capture', 'fs-mask');
    }
  },
};

/** S1: all ids follow from one. */
export const IdsFromOneId: Story = {
  args: { id: 'pay' },
  play: async ({ canvasElement, userEvent, canvas }) => {
    await userEvent.type(canvas.getByLabelText(labels.number), testCards.failsMod10.number);

    const ids = [...canvasElement.querySelectorAll('input')].map(({ id }) => id);
    await expect(ids).toEqual(['pay-number', 'pay-expiry', 'pay-csc', 'pay-name']);
    await expect(canvas.getByText(en.cardNumber.errors.failsLuhn, { selector: 'p' })).toHaveAttribute(
      'id',
      'pay-number-error',
    );
  },
};

/** W2, N7, C1: an American Express number turns the picture, the hint, the grouping and the length of the code. */
export const AmericanExpressTurned: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const code = canvas.getByLabelText(labels.code);

    await userEvent.type(canvas.getByLabelText(labels.number), testCards.amex.number);
    await userEvent.type(code, testCards.amex.securityCode);

    await expect(canvas.getByLabelText(labels.number)).toHaveValue('3782 822463 10005');
    await expect(code).toBeValid();
    await expect(code).toHaveAccessibleDescription(en.securityCode.hint.front({ length: 4 }));
    await expect(canvasElement.querySelector('[data-part=card-picture]')).toHaveAttribute('data-side', 'front');
  },
};

const onSubmit = fn<() => void>();

/** A3, A4: a submit that fails moves the focus to a summary, whose lines lead to the fields. Nothing is sent. */
export const FailedSubmit: Story = {
  render: (args) => (
    <form onSubmit={onSubmit}>
      <CardFields {...args} />
      <PayButton amount="£24.00" />
    </form>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText(labels.number), testCards.failsMod10.number);
    await userEvent.type(canvas.getByLabelText(labels.expiry), '0120');
    await userEvent.click(canvas.getByRole('button', { name: 'Pay £24.00' }));

    const summary = canvas.getByRole('group', { name: 'There are 4 problems with your card details' });
    await expect(onSubmit).not.toHaveBeenCalled();
    await expect(summary).toHaveFocus();

    const links = within(summary).getAllByRole('link');
    await expect(links.map((link) => link.textContent)).toEqual([
      'The card number you entered is invalid. Please try again.',
      en.expiry.errors.expired,
      en.securityCode.errors.empty,
      en.cardholderName.errors.empty,
    ]);
  },
};

/** A4: a line of the summary leads to its field. */
export const FromTheSummaryToTheField: Story = {
  ...FailedSubmit,
  play: async (context) => {
    const { canvas, userEvent } = context;
    await FailedSubmit.play?.(context);

    await userEvent.click(canvas.getByRole('link', { name: en.expiry.errors.expired }));

    await expect(canvas.getByLabelText(labels.expiry)).toHaveFocus();
  },
};

/** C8: a card of a brand that often prints no code may be sent without one. */
export const CodeOptional: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText(labels.number), testCards.maestro.number);

    await expect(canvas.getByLabelText(labels.code)).toBeValid();
    await expect(canvas.getByLabelText(labels.code)).not.toBeRequired();
  },
};

/** C6: the code was stated to be unreadable, in the middle of the form. */
export const CodeIllegible: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText(labels.number), testCards.visa.number);
    await userEvent.click(canvas.getByRole('button', { name: en.securityCode.fallback.open }));
    await userEvent.click(canvas.getByRole('radio', { name: en.securityCode.fallback.illegible }));

    await expect(canvas.getByLabelText(labels.code)).toHaveValue('I');
    await expect(canvas.getByLabelText(labels.code)).toBeValid();
  },
};

/** For merchants who don't ask for the cardholder's name. */
export const WithoutName: Story = {
  args: { inputs: { name: null } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByLabelText(labels.name)).not.toBeInTheDocument();
  },
};

/** A1: filled in, in the dark. */
export const Dark: Story = { ...FilledVisa, globals: { theme: 'dark' } };

/** A1: the summary in the dark. */
export const DarkFailedSubmit: Story = { ...FailedSubmit, globals: { theme: 'dark' } };

/** A1: in high contrast, as for who has asked the system for it. */
export const HighContrast: Story = { ...FailedSubmit, globals: { contrast: 'more' } };

/** A1: in high contrast, in the dark. */
export const DarkHighContrast: Story = { ...FailedSubmit, globals: { contrast: 'more', theme: 'dark' } };

/** A1: closer together, for an order desk. */
export const Compact: Story = { ...FailedSubmit, globals: { density: 'compact' } };

/** D6: filled in, in a right-to-left page. */
export const RightToLeft: Story = { ...FilledVisa, globals: { direction: 'rtl' } };

/** A1: on the narrowest screen nothing needs a sideways scroll, not even with every error shown. */
export const Narrow: Story = {
  ...FailedSubmit,
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  play: async (context) => {
    await FailedSubmit.play?.(context);

    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(clientWidth).toBeLessThanOrEqual(320);
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};
