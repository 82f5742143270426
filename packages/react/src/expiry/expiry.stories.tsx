import { en } from '@flipside/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ExpiryField } from './expiry-field.tsx';

const meta = {
  title: 'Fields/Expiry date',
  // The page beside this file is its documentation.
  tags: ['!autodocs'],
  component: ExpiryField,
  args: { today: () => new Date('2026-11-23T12:00:00Z') },
} satisfies Meta<typeof ExpiryField>;

export default meta;

type Story = StoryObj<typeof meta>;

const { label, hint, lastMonth, errors } = en.expiry;

/** E4: the format stands in the label, where browsers look for it when they fill in a date. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    const expiry = canvas.getByLabelText('Expiry date (MM / YY)');

    await expect(expiry).toHaveValue('');
    await expect(expiry).toHaveAccessibleDescription(hint);
  },
};

/** E1: four keys are enough; the slash comes by itself. */
export const Valid: Story = {
  play: async ({ canvas, userEvent }) => {
    const expiry = canvas.getByLabelText(label);

    await userEvent.type(expiry, '0930');
    await userEvent.tab();

    await expect(expiry).toHaveValue('09 / 30');
    await expect(expiry).toBeValid();
  },
};

/** E1: a month that can be no other needs no zero, and no slash. */
export const MonthOfOneDigit: Story = {
  play: async ({ canvas, userEvent }) => {
    const expiry = canvas.getByLabelText(label);

    await userEvent.type(expiry, '5');

    await expect(expiry).toHaveValue('05 / ');
  },
};

/** E1: a year of four digits settles without an error on the way, and 2029 never becomes 20. */
export const YearOfFourDigits: Story = {
  play: async ({ canvas, userEvent }) => {
    const expiry = canvas.getByLabelText(label);

    await userEvent.type(expiry, '5/20');
    await expect(expiry).toHaveValue('05 / 20');
    await expect(expiry).not.toHaveAttribute('aria-invalid', 'true');

    await userEvent.type(expiry, '29');
    await expect(expiry).toHaveValue('05 / 29');
    await expect(expiry).toBeValid();
  },
};

/** E3: a card that ends with this month is good, and the hint says how long. */
export const EndsThisMonth: Story = {
  play: async ({ canvas, userEvent }) => {
    const expiry = canvas.getByLabelText(label);

    await userEvent.type(expiry, '1126');
    await userEvent.tab();

    await expect(expiry).toBeValid();
    await expect(expiry).toHaveAccessibleDescription(lastMonth);
  },
};

/** E2, E3: the month before this one is over; it is said on leaving the field. */
export const Expired: Story = {
  play: async ({ canvas, userEvent }) => {
    const expiry = canvas.getByLabelText(label);

    await userEvent.type(expiry, '1026');
    await expect(expiry).not.toHaveAttribute('aria-invalid', 'true');

    await userEvent.tab();
    await expect(expiry).toHaveAccessibleDescription(`${errors.expired} ${hint}`);
  },
};

/** E2, E3: more than 30 years ahead is a slip of the finger. */
export const TooFar: Story = {
  play: async ({ canvas, userEvent }) => {
    const expiry = canvas.getByLabelText(label);

    await userEvent.type(expiry, '1256');
    await userEvent.tab();

    await expect(expiry).toHaveAccessibleDescription(`${errors.tooFar} ${hint}`);
  },
};

/** E3: a month that no calendar has can't be typed, only pasted. */
export const Impossible: Story = {
  play: async ({ canvas, userEvent }) => {
    const expiry = canvas.getByLabelText(label);

    await userEvent.click(expiry);
    await userEvent.paste('13/30');
    await userEvent.tab();

    await expect(expiry).toHaveAccessibleDescription(`${errors.impossible} ${hint}`);
  },
};

/** E3: the year is missing. */
export const Incomplete: Story = {
  play: async ({ canvas, userEvent }) => {
    const expiry = canvas.getByLabelText(label);

    await userEvent.type(expiry, '09');
    await userEvent.tab();

    await expect(expiry).toHaveAccessibleDescription(`${errors.incomplete} ${hint}`);
  },
};

/** A1: an error in the dark. */
export const Dark: Story = { ...Expired, globals: { theme: 'dark' } };

/** D6: in a right-to-left page the date runs left to right and starts where the page's text starts. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: async ({ canvas, userEvent }) => {
    const expiry = canvas.getByLabelText(label);

    await userEvent.type(expiry, '0930');

    await expect(expiry).toHaveValue('09 / 30');
    await expect(expiry).toHaveStyle({ direction: 'ltr', textAlign: 'right' });
  },
};
