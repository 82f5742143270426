import { en, testCards } from '@flipside/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CardholderNameField } from './cardholder-name-field.tsx';

const meta = {
  title: 'Fields/Cardholder name',
  // The page beside this file is its documentation.
  tags: ['!autodocs'],
  component: CardholderNameField,
} satisfies Meta<typeof CardholderNameField>;

export default meta;

type Story = StoryObj<typeof meta>;

const { label, hint, errors } = en.cardholderName;

/** The name is taken as it was typed. */
const taken = (typed: string): Story => ({
  play: async ({ canvas, userEvent }) => {
    const name = canvas.getByLabelText(label);

    await userEvent.type(name, typed);
    await userEvent.tab();

    await expect(name).toHaveValue(typed);
    await expect(name).toBeValid();
    await expect(name).toHaveAccessibleDescription(hint);
  },
});

/** Before anything is typed. */
export const Empty: Story = {};

/** X3: not everyone has two names. */
export const OneWord = taken('Björk');

/** X3: a Japanese name, without a blank. */
export const Japanese = taken('山田太郎');

/** X3: an Arabic name runs from right to left in a page that doesn't. */
export const Arabic = taken('محمد بن علي');

/** X3: no name is too long. */
export const LongGerman = taken(
  'Hubert Wolfeschlegelsteinhausenbergerdorff-Donaudampfschifffahrtsgesellschaftskapitän',
);

/** X3: apostrophes and hyphens of every kind. */
export const ApostropheAndHyphen = taken('Mary-Jane O’Neill');

/** X3: digits alone are not a name. */
export const DigitsAlone: Story = {
  play: async ({ canvas, userEvent }) => {
    const name = canvas.getByLabelText(label);

    await userEvent.type(name, '12345');
    await expect(name).not.toHaveAttribute('aria-invalid', 'true');

    await userEvent.tab();
    await expect(name).toHaveAccessibleDescription(`${errors.digits} ${hint}`);
  },
};

/** N8: a card number in the wrong box is said at once, before it is sent to where names are kept. */
export const CardNumberInTheWrongBox: Story = {
  play: async ({ canvas, userEvent }) => {
    const name = canvas.getByLabelText(label);

    await userEvent.type(name, testCards.visa.number);

    await expect(name).toBeInvalid();
    await expect(name).toHaveAccessibleDescription(`${errors.cardNumber} ${hint}`);
  },
};

/** A1: an error in the dark. */
export const Dark: Story = { ...DigitsAlone, globals: { theme: 'dark' } };

/** The name of a reader from right to left, in a page of theirs. */
export const RightToLeft: Story = { ...Arabic, globals: { direction: 'rtl' } };
