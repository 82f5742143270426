import { en, testCards } from '@flipside/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CardFields } from '../card-form/card-fields.tsx';
import { IssueNumberField } from './issue-number-field.tsx';
import { StartDateField } from './start-date-field.tsx';

const meta = {
  title: 'Fields/Start date and issue number',
  // The page beside this file is its documentation.
  tags: ['!autodocs'],
  component: StartDateField,
  args: { today: () => new Date('2026-11-23T12:00:00Z') },
} satisfies Meta<typeof StartDateField>;

export default meta;

type Story = StoryObj<typeof meta>;

const { startDate, issueNumber } = en;

/** X4: alone. Nothing in the label makes a browser take it for the expiry date. */
export const StartDateEmpty: Story = {
  play: async ({ canvas }) => {
    const date = canvas.getByLabelText(startDate.label);

    await expect(date).toHaveAccessibleDescription(startDate.hint);
    await expect(date).not.toBeRequired();
  },
};

/** X4, E1: typed like an expiry date. */
export const StartDateValid: Story = {
  play: async ({ canvas, userEvent }) => {
    const date = canvas.getByLabelText(startDate.label);

    await userEvent.type(date, '32019');
    await userEvent.tab();

    await expect(date).toHaveValue('03 / 19');
    await expect(date).toHaveAccessibleDescription(startDate.hint);
  },
};

/** X4: a date to come is told when it is left, and blocks nothing. */
export const StartDateToCome: Story = {
  play: async ({ canvas, userEvent }) => {
    const date = canvas.getByLabelText(startDate.label);

    await userEvent.type(date, '1226');
    await expect(date).toHaveAccessibleDescription(startDate.hint);

    await userEvent.tab();
    await expect(date).toHaveAccessibleDescription(startDate.advice.future);
    await expect(date).toBeValid();
    await expect(canvas.getByRole('status')).toHaveTextContent(startDate.advice.future);
  },
};

/** X4: one or two digits as printed, and no third. */
export const IssueNumber: Story = {
  render: () => <IssueNumberField />,
  play: async ({ canvas, userEvent }) => {
    const issue = canvas.getByLabelText(issueNumber.label);

    await userEvent.type(issue, '012');

    await expect(issue).toHaveValue('01');
    await expect(canvas.getByRole('status')).toHaveTextContent(en.refused.issueNumberFull);
  },
};

/** X4, N2: they come when the number turns out to be a Switch card's; the focus stays where it is. */
export const OnASwitchCard: Story = {
  render: ({ today }) => <CardFields today={today} />,
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(en.cardNumber.label);

    await userEvent.type(number, testCards.switch.number);

    await expect(canvas.getByLabelText(startDate.label)).toBeVisible();
    await expect(canvas.getByLabelText(issueNumber.label)).toBeVisible();
    await expect(number).toHaveFocus();
    await expect(canvas.getByRole('status')).toHaveTextContent(en.cardIssue.appeared({ brand: 'Switch' }));
  },
};

/** X4, N2: and for Solo, by the keyboard from the code on. */
export const OnASoloCard: Story = {
  render: ({ today }) => <CardFields today={today} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText(en.cardNumber.label), testCards.solo.number);

    await userEvent.click(canvas.getByRole('button', { name: en.securityCode.fallback.open }));
    await userEvent.keyboard('{Enter}{Tab}');
    await expect(canvas.getByLabelText(startDate.label)).toHaveFocus();
    await userEvent.keyboard('0319{Tab}1');

    await expect(canvas.getByLabelText(startDate.label)).toHaveValue('03 / 19');
    await expect(canvas.getByLabelText(issueNumber.label)).toHaveValue('1');
  },
};

/** X4, N2: a Maestro card of the UK, which took Switch over, is asked for neither. */
export const NotOnAMaestroCard: Story = {
  render: ({ today }) => <CardFields today={today} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText(en.cardNumber.label), testCards.maestro.number);

    await expect(canvas.queryByLabelText(issueNumber.label)).not.toBeInTheDocument();
  },
};

/** A1: the advice in the dark. */
export const Dark: Story = { ...StartDateToCome, globals: { theme: 'dark' } };

/** D6: in a right-to-left page both run left to right and start where the page's text starts. */
export const RightToLeft: Story = {
  ...OnASwitchCard,
  globals: { direction: 'rtl' },
  play: async (context) => {
    await OnASwitchCard.play?.(context);

    for (const { label } of [startDate, issueNumber]) {
      // oxlint-disable-next-line no-await-in-loop
      await expect(context.canvas.getByLabelText(label)).toHaveStyle({ direction: 'ltr', textAlign: 'right' });
    }
  },
};
