import { en, plainLanguage, testCards, type TestCard } from '@flipside/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useId, useState, useSyncExternalStore } from 'react';
import { expect, fn } from 'storybook/test';
import { MessagesProvider } from '../messages/messages-context.tsx';
import { CardNumberField } from './card-number-field.tsx';
import * as CardNumber from './card-number.parts.ts';
import { useCardNumber } from './use-card-number.ts';

const meta = {
  title: 'Fields/Card number',
  // The page beside this file is its documentation.
  tags: ['!autodocs'],
  component: CardNumberField,
} satisfies Meta<typeof CardNumberField>;

export default meta;

type Story = StoryObj<typeof meta>;

const { label, errors, brandChoice } = en.cardNumber;

const chosenBrands = fn<(chosenBrand: string | null) => void>();

/** The brand is said after six digits, and the whole number is shown as it is printed on the card. */
const typed = (card: TestCard, shown: string, brand: string): Story => ({
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(label);

    await userEvent.type(number, card.number.slice(0, 6));
    await expect(canvas.getByRole('status')).toHaveTextContent(brand);

    await userEvent.type(number, card.number.slice(6));
    await expect(number).toHaveValue(shown);
    await expect(number).toBeValid();
  },
});

/** Before anything is typed: no error, and no brand. */
export const Empty: Story = {
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(label);

    await userEvent.click(number);
    await userEvent.tab();

    await expect(number).not.toHaveAttribute('aria-invalid', 'true');
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
  },
};

/** X1: the brands that the merchant takes stand in the field, quietly; a screen reader hears them in words. */
export const AcceptedBrands: Story = {
  args: { accepted: ['visa', 'mastercard', 'amex'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText(label)).toHaveAccessibleDescription(
      'We take Visa, Mastercard or American Express.',
    );
  },
};

/** X1: from the first digits on the one brand that it is stands out. */
export const AcceptedBrandFound: Story = {
  args: { accepted: ['visa', 'mastercard', 'amex'] },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText(label), testCards.mastercard.number.slice(0, 6));

    await expect(canvas.getByRole('status')).toHaveTextContent('Mastercard');
  },
};

/** N7: Visa is grouped by four. */
export const Visa = typed(testCards.visa, '4242 4242 4242 4242', 'Visa');

/** N7: Mastercard is grouped by four. */
export const Mastercard = typed(testCards.mastercard, '5555 5555 5555 4444', 'Mastercard');

/** N7: American Express is grouped 4-6-5. */
export const AmericanExpress = typed(testCards.amex, '3782 822463 10005', 'American Express');

/** N7: Discover is grouped by four. */
export const Discover = typed(testCards.discover, '6011 1111 1111 1117', 'Discover');

/** N7: Diners Club is grouped 4-6-4. */
export const DinersClub = typed(testCards.diners, '3056 930902 5904', 'Diners Club');

/** N7: JCB is grouped by four. */
export const JCB = typed(testCards.jcb, '3566 0020 2036 0505', 'JCB');

/** N7: UnionPay is grouped by four, also with 19 digits. */
export const UnionPay = typed(testCards.unionpay19Digits, '6205 5000 0000 0000 004', 'UnionPay');

/** N2: 6759 is Maestro, and no longer Switch. */
export const Maestro = typed(testCards.maestro, '6759 6498 2643 8453', 'Maestro');

/** N4: the longest number there is; it could have been submitted at 16 and at 18 digits too. */
export const NineteenDigits = typed(testCards.maestro19Digits, '6771 8309 9999 1239 343', 'Maestro');

/** N1: an issuer that nobody knows is not refused for that, and shows no brand. */
export const UnknownIssuer: Story = {
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(label);

    await userEvent.type(number, testCards.unknownIssuer.number);
    await userEvent.tab();

    await expect(number).toHaveValue('1000 0000 0000 0008');
    await expect(number).toBeValid();
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
  },
};

/** W1, N5: one digit is wrong, and the field says so with the last digit, word for word. */
export const FailsMod10: Story = {
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(label);

    await userEvent.type(number, testCards.failsMod10.number.slice(0, -1));
    await expect(number).not.toHaveAttribute('aria-invalid', 'true');

    await userEvent.type(number, testCards.failsMod10.number.slice(-1));
    await expect(number).toBeInvalid();
    await expect(number).toHaveAccessibleDescription('The card number you entered is invalid. Please try again.');
  },
};

/** N5: the Mod 10 sentence goes with the edit that mends the number. */
export const Mod10Mended: Story = {
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(label);

    await userEvent.type(number, testCards.failsMod10.number);
    await userEvent.type(number, '{Backspace}2');

    await expect(number).toHaveValue('4242 4242 4242 4242');
    await expect(number).toBeValid();
    await expect(canvas.queryByText(errors.failsLuhn)).not.toBeInTheDocument();
  },
};

/** N5: too few digits are an error only when the field is left. */
export const IncompleteOnLeaving: Story = {
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(label);

    await userEvent.type(number, testCards.visa.number.slice(0, 12));
    await expect(number).not.toHaveAttribute('aria-invalid', 'true');

    await userEvent.tab();
    await expect(number).toHaveAccessibleDescription(errors.incomplete);
  },
};

const coBadged = {
  accepted: ['maestro', 'bancontact'],
  onValueChange: ({ meaning }) => chosenBrands(meaning.chosenBrand?.id ?? null),
} satisfies Story['args'];

/** N10: on a card of two brands that the merchant takes the shopper may choose: the detected one is pressed until then. */
export const BrandChoice: Story = {
  args: coBadged,
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(label);
    await expect(canvas.queryByRole('group')).not.toBeInTheDocument();

    await userEvent.type(number, testCards.bancontact.number);

    await expect(canvas.getByRole('group', { name: brandChoice.label })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Maestro' })).toHaveAttribute('aria-pressed', 'true');
    await expect(canvas.getByRole('button', { name: 'Bancontact' })).toHaveAttribute('aria-pressed', 'false');
    await expect(canvas.getByRole('status')).toHaveTextContent(
      'You can use this card as Maestro or Bancontact. The choice comes after the card number.',
    );
    await expect(number).toHaveFocus();
  },
};

/** N10: the second brand is chosen. The gaps, the mark in the field and the place of the code stay what the digits say. */
export const SecondBrandChosen: Story = {
  args: coBadged,
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(label);
    await userEvent.type(number, testCards.bancontact.number);

    await userEvent.click(canvas.getByRole('button', { name: 'Bancontact' }));

    await expect(canvas.getByRole('button', { name: 'Bancontact', pressed: true })).toHaveFocus();
    await expect(canvas.getByRole('button', { name: 'Maestro', pressed: false })).toBeVisible();
    await expect(number).toHaveValue('6703 4444 4444 4449');
    await expect(number).toBeValid();
    await expect(chosenBrands).toHaveBeenLastCalledWith('bancontact');
  },
};

/** N10, D6: in a right-to-left page the choice starts where the page's text starts. */
export const BrandChoiceRightToLeft: Story = {
  args: coBadged,
  globals: { direction: 'rtl' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText(label), testCards.bancontact.number);

    const [first, second] = canvas.getAllByRole('button');
    await expect(first?.getBoundingClientRect().left).toBeGreaterThan(second?.getBoundingClientRect().left ?? 0);
  },
};

/** N1: a brand that the merchant does not take is said as soon as it is settled, and which ones are taken. */
export const NotAccepted: Story = {
  args: { accepted: ['visa', 'mastercard'] },
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(label);

    await userEvent.type(number, testCards.amex.number.slice(0, 2));

    await expect(number).toHaveAccessibleDescription(
      'We don’t take American Express. Please use Visa or Mastercard. We take Visa or Mastercard.',
    );
  },
};

/** D5: a paste of too many digits is shown as it is, never cut to a number that looks right. */
export const TooLongByPaste: Story = {
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(label);

    await userEvent.click(number);
    await userEvent.paste(`${testCards.visa.number}${testCards.visa.number}`);

    await expect(number).toHaveAccessibleDescription(errors.tooLong);
  },
};

/** D4: of a text with more in it than the number, the number is taken. */
export const NumberAmongWords: Story = {
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(label);

    await userEvent.click(number);
    await userEvent.paste(`Card: ${testCards.visa.number}, expires 12/34`);

    await expect(number).toHaveValue('4242 4242 4242 4242');
  },
};

/** N3: some good UnionPay cards fail Mod 10, so the field asks to look once more and lets the shopper go on. */
export const UnionPayAdvisory: Story = {
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(label);

    await userEvent.type(number, testCards.unionpayNoMod10.number);
    await userEvent.tab();

    await expect(number).toBeValid();
    await expect(number).toHaveAccessibleDescription(en.cardNumber.luhnAdvice);
  },
};

/** A letter is not taken, and a polite note says why. */
export const LetterNotTaken: Story = {
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(label);

    await userEvent.type(number, '42a');

    await expect(number).toHaveValue('42');
    await expect(canvas.getByRole('status')).toHaveTextContent(en.refused.letter);
  },
};

/** What the bank or a server found takes the place of the field's own error. */
export const MerchantsError: Story = {
  args: { error: 'Your bank does not know this card. Check the number, or use another card.' },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByLabelText(label)).toHaveAccessibleDescription(args.error ?? '');
  },
};

/** W1: the preset for sites that follow a plain-language guide. */
export const PlainLanguage: Story = {
  decorators: [
    (Story) => (
      <MessagesProvider messages={plainLanguage(en)}>
        <Story />
      </MessagesProvider>
    ),
  ],
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(label);

    await userEvent.type(number, testCards.failsMod10.number);

    await expect(number).toHaveAccessibleDescription('Check the card number: one of the digits is wrong.');
  },
};

/** The parts, in an order and with words of the merchant's own. */
export const InOwnParts: Story = {
  render: (args) => (
    <CardNumber.Root accepted={args.accepted}>
      <CardNumber.Label>The long number</CardNumber.Label>
      <CardNumber.Hint>Twelve to nineteen digits, on the front or on the back.</CardNumber.Hint>
      <CardNumber.Input />
      <CardNumber.Error />
      <CardNumber.Status />
    </CardNumber.Root>
  ),
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText('The long number');

    await userEvent.type(number, testCards.failsMod10.number);

    await expect(number).toHaveValue('4242 4242 4242 4241');
    await expect(number).toHaveAccessibleDescription(
      `${errors.failsLuhn} Twelve to nineteen digits, on the front or on the back.`,
    );
  },
};

function OwnInput() {
  const id = useId();
  const { ref, inputProps, label: name, error, announcer } = useCardNumber();
  const said = useSyncExternalStore(announcer.subscribe, announcer.said);

  return (
    <p>
      <label htmlFor={id}>{name}</label> <input {...inputProps} ref={ref} id={id} aria-describedby={`${id}-error`} />{' '}
      <output htmlFor={id}>{said}</output>
      <span id={`${id}-error`} hidden>
        {error}
      </span>
    </p>
  );
}

/** The hook alone, on an input of a design system's own: it brings behaviour and words, and neither markup nor look. */
export const OnYourOwnInput: Story = {
  render: () => <OwnInput />,
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(label);

    await userEvent.type(number, testCards.amex.number);
    await expect(number).toHaveValue('3782 822463 10005');
    await expect(canvas.getByRole('status')).toHaveTextContent('American Express');

    await userEvent.type(number, '{Backspace}6');
    await expect(number).toHaveAccessibleDescription(errors.failsLuhn);
    await expect(canvas.getByRole('status')).toHaveTextContent(errors.failsLuhn);
  },
};

/** D1: a digit is taken out in the middle and another put in its place, and the caret stays where it was typed. */
export const EditedInTheMiddle: Story = {
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText<HTMLInputElement>(label);
    await userEvent.type(number, testCards.visa.number);

    await userEvent.type(number, '{Backspace}1', { initialSelectionStart: 7, initialSelectionEnd: 7 });

    await expect(number).toHaveValue('4242 4142 4242 4242');
    await expect(number.selectionStart).toBe(7);
  },
};

function Listener() {
  const [heard, setHeard] = useState('nothing yet');

  return (
    <>
      <CardNumberField
        onValueChange={(value) => setHeard(`${value.meaning.kind}, printed as ${JSON.stringify({ value })}`)}
      />
      <p>
        Handed out: <output>{heard}</output>
      </p>
    </>
  );
}

/** P3: what the field hands out says what it means, and prints itself masked. The digits are for who asks (`reveal()`). */
export const WhatIsHandedOut: Story = {
  render: () => <Listener />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText(label), testCards.visa.number);

    await expect(canvas.getByText('complete, printed as {"value":"••••"}')).toBeVisible();
  },
};

/** A1: an error in the dark. */
export const Dark: Story = {
  args: { accepted: ['visa', 'mastercard', 'amex'] },
  globals: { theme: 'dark' },
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(label);

    await userEvent.type(number, testCards.failsMod10.number);

    await expect(number).toBeInvalid();
    await expect(number).toHaveStyle({ colorScheme: 'dark' });
  },
};

/** D6: in a right-to-left page the digits run left to right and start where the page's text starts. */
export const RightToLeft: Story = {
  args: { accepted: ['visa', 'mastercard', 'amex'] },
  globals: { direction: 'rtl' },
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(label);

    await userEvent.type(number, testCards.visa.number);

    await expect(number).toHaveValue('4242 4242 4242 4242');
    await expect(number).toHaveAttribute('dir', 'ltr');
    await expect(number).toHaveStyle({ direction: 'ltr', textAlign: 'right' });
  },
};
