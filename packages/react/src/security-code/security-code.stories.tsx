import { en, testCards, type BrandId, type ShopperHint } from '@flipside/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { CardFields } from '../card-form/card-fields.tsx';
import { SecurityCodeField, type SecurityCodeFieldProps } from './security-code-field.tsx';

const meta = {
  title: 'Fields/Security code',
  // The page beside this file is its documentation.
  tags: ['!autodocs'],
  component: SecurityCodeField,
} satisfies Meta<typeof SecurityCodeField>;

export default meta;

type Story = StoryObj<typeof meta>;

const { label, errors, fallback, asked } = en.securityCode;

const onTheBack = 'The last three digits in the signature panel on the back of the card.';
const onTheFront = 'The four digits on the front of the card, above the card number, usually on the right.';

/** The field, with a button in the bank's place. */
function Answered({ show, ...props }: SecurityCodeFieldProps & { show: ShopperHint }) {
  const [answer, setAnswer] = useState<SecurityCodeFieldProps['answer']>(null);

  return (
    <>
      <SecurityCodeField {...props} answer={answer} />
      <button type="button" style={{ minBlockSize: 44, marginBlockStart: 16 }} onClick={() => setAnswer({ show })}>
        Answer as the bank
      </button>
    </>
  );
}

const tickForX = { absent: { whereAlwaysPrinted: 'tick' } } as const;
const secondLookForX = { absent: { whereAlwaysPrinted: 'second-look' } } as const;

function InAForm(props: SecurityCodeFieldProps) {
  return (
    <form>
      <SecurityCodeField {...props} />
      <button type="submit" style={{ minBlockSize: 44, marginBlockStart: 16 }}>
        Pay
      </button>
    </form>
  );
}

/** On a card of this brand, the hint says where to look and the picture shows the same side. */
const on = (brand: BrandId | null, hint: string, side: 'back' | 'front' | 'both'): Story => ({
  args: { brand },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByLabelText(label)).toHaveAccessibleDescription(hint);
    await expect(canvasElement.querySelector('[data-part=card-picture]')).toHaveAttribute('data-side', side);
  },
});

/** W2: while both places are possible, hint and picture name both. */
export const BrandUnknown = on(
  null,
  'The last three digits on the back of the card, or the four digits on the front of an American Express card.',
  'both',
);

/** W2: Visa, on the back. */
export const Visa = on('visa', onTheBack, 'back');

/** W2: Mastercard, on the back. */
export const Mastercard = on('mastercard', onTheBack, 'back');

/** W2: American Express, on the front. */
export const AmericanExpress = on('amex', onTheFront, 'front');

/** W2: Discover, on the back. */
export const Discover = on('discover', onTheBack, 'back');

/** W2: Diners Club, on the back. */
export const DinersClub = on('diners', onTheBack, 'back');

/** W2: JCB, on the back. */
export const JCB = on('jcb', onTheBack, 'back');

/** W2: UnionPay, on the back. */
export const UnionPay = on('unionpay', onTheBack, 'back');

/** C8: many Maestro cards have no code, so it is optional, and the hint says what to do then. */
export const MaestroOptional = on('maestro', `${onTheBack} If your card has none, leave this empty.`, 'back');

/** C8: UATP cards have no code: no picture, no way out, only the sentence. */
export const UatpNone: Story = {
  args: { brand: 'uatp' },
  play: async ({ canvas, canvasElement }) => {
    const code = canvas.getByLabelText(label);

    await expect(code).toHaveAccessibleDescription('This card has no security code. Leave this empty.');
    await expect(code).toBeValid();
    await expect(canvas.queryByRole('button')).not.toBeInTheDocument();
    await expect(canvasElement.querySelector('[data-part=card-picture]')).toBeNull();
  },
};

/** C1: the whole code, its digits counted in the picture and never shown there. */
export const Complete: Story = {
  args: { brand: 'visa' },
  play: async ({ canvas, userEvent }) => {
    const code = canvas.getByLabelText(label);

    await userEvent.type(code, testCards.visa.securityCode);

    await expect(code).toBeValid();
  },
};

/** C2, C3, C6: X typed alone says that there is no code; it stays editable. */
export const XTyped: Story = {
  args: { brand: 'visa' },
  play: async ({ canvas, userEvent }) => {
    const code = canvas.getByLabelText(label);

    await userEvent.type(code, 'x');

    await expect(code).toHaveValue('X');
    await expect(code).not.toHaveAttribute('readonly');
    await expect(canvas.getByRole('status')).toHaveTextContent(fallback.chosenAbsent);
  },
};

/** C2, C3, C6: I typed alone says that the code can't be read; it stays editable. */
export const ITyped: Story = {
  args: { brand: 'visa' },
  play: async ({ canvas, userEvent }) => {
    const code = canvas.getByLabelText(label);

    await userEvent.type(code, 'i');

    await expect(code).toHaveValue('I');
    await expect(code).not.toHaveAttribute('readonly');
    await expect(canvas.getByRole('status')).toHaveTextContent(fallback.chosenIllegible);
  },
};

/** C2: a letter beside digits is not taken, and a polite note says what would be. */
export const LetterBesideDigits: Story = {
  args: { brand: 'visa' },
  play: async ({ canvas, userEvent }) => {
    const code = canvas.getByLabelText(label);

    await userEvent.type(code, '12x');

    await expect(code).toHaveValue('12');
    await expect(canvas.getByRole('status')).toHaveTextContent(en.refused.letterBesideDigits);
  },
};

/** C4: the way out for who can't enter the code. The commoner reason comes first, and each names its letter. */
export const ChoicesOpen: Story = {
  args: { brand: 'visa' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'I can’t enter this code' }));

    const [first, second] = canvas.getAllByRole('radio');
    await expect(first).toHaveAccessibleName('It is there but I can’t read it (I)');
    await expect(second).toHaveAccessibleName('There is no code on my card (X)');
    await expect(canvas.getByLabelText(label)).toHaveAttribute('inputmode', 'text');
  },
};

/** C6: I chosen: the field is read only, and one button gives it back. */
export const IChosen: Story = {
  args: { brand: 'visa' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: fallback.open }));
    await userEvent.click(canvas.getByRole('radio', { name: fallback.illegible }));

    const code = canvas.getByLabelText(label);
    await expect(code).toHaveValue('I');
    await expect(code).toHaveAttribute('readonly');
    await expect(canvas.getByRole('button', { name: fallback.undo })).toBeVisible();
  },
};

/** C5: who chooses X is told where to look again, and what it may cost. */
export const XChosen: Story = {
  args: { brand: 'visa' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: fallback.open }));
    await userEvent.click(canvas.getByRole('radio', { name: fallback.absent }));

    await expect(canvas.getByLabelText(label)).toHaveValue('X');
    await expect(canvas.getByText(`${fallback.lookAgain} ${fallback.absentWarning}`)).toBeVisible();
  },
};

/** C4, C6: by the keyboard alone, there and back: the input is empty again and has the focus. */
export const ChosenAndTakenBack: Story = {
  args: { brand: 'visa' },
  play: async ({ canvas, userEvent }) => {
    const code = canvas.getByLabelText(label);

    await userEvent.click(code);
    await userEvent.keyboard('{Tab}{Enter}{Tab} ');
    await expect(code).toHaveValue('I');

    canvas.getByRole('button', { name: fallback.undo }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(code).toHaveValue('');
    await expect(code).toHaveFocus();
  },
};

/** C5: a merchant may offer another way to order. */
export const OrderByPhoneOrFax: Story = {
  args: { brand: 'visa', orderBy: { phone: '020 7946 0018', fax: '020 7946 0019' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: fallback.open }));

    await expect(
      canvas.getByText('You can also order by phone: 020 7946 0018, or by fax: 020 7946 0019.'),
    ).toBeVisible();
  },
};

/** C7: where the merchant takes neither X nor I, there is no button, and a letter is answered with a clear sentence. */
export const NoFallbacks: Story = {
  args: { brand: 'visa', fallbacks: false },
  play: async ({ canvas, userEvent }) => {
    const code = canvas.getByLabelText(label);
    await expect(canvas.queryByRole('button')).not.toBeInTheDocument();

    await userEvent.type(code, 'x');

    await expect(code).toHaveAccessibleDescription(`${errors.letterNotTaken} ${onTheBack}`);
  },
};

/** W3: too few digits are an error when the field is left; the hint stays. */
export const TooShort: Story = {
  args: { brand: 'amex' },
  play: async ({ canvas, userEvent }) => {
    const code = canvas.getByLabelText(label);

    await userEvent.type(code, '123');
    await userEvent.tab();

    await expect(code).toHaveAccessibleDescription(
      `The security code is too short. Enter all four digits. ${onTheFront}`,
    );
  },
};

/** C1: four digits typed before the number become an error when the number turns out to be a Visa's. */
export const TooLongWhenTheBrandSettles: Story = {
  render: () => <CardFields />,
  play: async ({ canvas, userEvent }) => {
    const code = canvas.getByLabelText(label);

    await userEvent.type(code, '1234');
    await expect(code).not.toHaveAttribute('aria-invalid', 'true');

    await userEvent.type(canvas.getByLabelText(en.cardNumber.label), testCards.visa.number);
    await expect(code).toHaveAccessibleDescription(
      `The security code is too long. On this card it has three digits. ${onTheBack}`,
    );
  },
};

/** C5: where the merchant's policy wants it, X is believed only with a tick. Nothing is wrong on the way there. */
export const XWithATick: Story = {
  args: { brand: 'visa', fallbacks: { absent: { whereAlwaysPrinted: 'tick' } } },
  play: async ({ canvas, userEvent }) => {
    const code = canvas.getByLabelText(label);
    await userEvent.type(code, 'x');
    await userEvent.tab();
    await expect(code).not.toHaveAttribute('aria-invalid', 'true');

    await userEvent.click(canvas.getByRole('checkbox', { name: fallback.tick.absent }));
    await expect(code).toBeValid();
  },
};

/** C5: or with a second look at the place that the picture marks. */
export const XWithASecondLook: Story = {
  args: { brand: 'amex', picture: false, fallbacks: { absent: { byBrand: { amex: 'second-look' } } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: fallback.open }));
    await userEvent.click(canvas.getByRole('radio', { name: fallback.absent }));
    await userEvent.click(canvas.getByRole('button', { name: fallback.looked.absent }));

    await expect(canvas.getByRole('button', { name: fallback.looked.absent })).toHaveAttribute('aria-pressed', 'true');
    await expect(canvas.getByLabelText(label)).toBeValid();
  },
};

/** C5: X chosen, and the tick that the policy wants: nothing is wrong on the way there. */
export const TickAsked: Story = {
  args: { brand: 'visa', fallbacks: tickForX },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: fallback.open }));
    await userEvent.click(canvas.getByRole('radio', { name: fallback.absent }));

    await expect(canvas.getByRole('checkbox', { name: fallback.tick.absent })).not.toBeChecked();
    await expect(canvas.getByLabelText(label)).not.toHaveAttribute('aria-invalid', 'true');
  },
};

/** C5: sent without the tick: the field says what is missing, and has the focus. */
export const TickMissing: Story = {
  args: { brand: 'visa', fallbacks: tickForX },
  render: InAForm,
  play: async ({ canvas, userEvent }) => {
    const code = canvas.getByLabelText(label);
    await userEvent.type(code, 'x');

    await userEvent.click(canvas.getByRole('button', { name: 'Pay' }));

    await expect(code).toHaveFocus();
    await expect(code).toHaveAccessibleDescription(`${errors.unconfirmed.tick} ${onTheBack}`);
  },
};

/** C5: X chosen, and the second look that the policy wants. */
export const SecondLookAsked: Story = {
  args: { brand: 'amex', fallbacks: secondLookForX },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: fallback.open }));
    await userEvent.click(canvas.getByRole('radio', { name: fallback.absent }));

    await expect(canvas.getByRole('button', { name: fallback.looked.absent })).toHaveAttribute('aria-pressed', 'false');
    await expect(canvas.getByLabelText(label)).not.toHaveAttribute('aria-invalid', 'true');
  },
};

/** C5: sent without the second look. */
export const SecondLookMissing: Story = {
  args: { brand: 'amex', fallbacks: secondLookForX },
  render: InAForm,
  play: async ({ canvas, userEvent }) => {
    const code = canvas.getByLabelText(label);
    await userEvent.type(code, 'x');

    await userEvent.click(canvas.getByRole('button', { name: 'Pay' }));

    await expect(code).toHaveAccessibleDescription(`${errors.unconfirmed['second-look']} ${onTheFront}`);
  },
};

/** C5, C7: X refused by the policy, I taken: no choice to say X, and the letter is answered with a clear sentence. */
export const XRefused: Story = {
  args: { brand: 'visa', fallbacks: { absent: { otherwise: 'refused', whereAlwaysPrinted: 'refused' } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: fallback.open }));
    await expect(canvas.getAllByRole('radio')).toHaveLength(1);

    await userEvent.type(canvas.getByLabelText(label), 'x');

    await expect(canvas.getByLabelText(label)).toHaveAccessibleDescription(`${errors.letterNotTaken} ${onTheBack}`);
    await expect(canvas.queryByText(fallback.chosenAbsent)).not.toBeInTheDocument();
  },
};

/** C9: a code that nobody has touched for ten minutes is gone, also where the computer slept in them; the field says so. */
export const RemovedAfterTenMinutes: Story = {
  args: { brand: 'visa' },
  play: async ({ canvas, userEvent }) => {
    const code = canvas.getByLabelText(label);
    await userEvent.type(code, testCards.visa.securityCode);

    const { now } = Date;
    const wokenUp = now() + 11 * 60_000;
    Date.now = () => wokenUp;
    document.dispatchEvent(new Event('visibilitychange'));
    Date.now = now;

    await expect(code).toHaveValue('');
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(errors.forgotten({ minutes: 10 })));
    await expect(code).toHaveAccessibleDescription(`${errors.forgotten({ minutes: 10 })} ${onTheBack}`);
  },
};

/** V2, C9: the bank did not recognise the code: it is empty again, and the field says why. */
export const AskedForTheCodeAgain: Story = {
  args: { brand: 'visa' },
  render: (args) => <Answered {...args} show="enter-the-code-again" />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText(label), testCards.visa.securityCode);
    await userEvent.click(canvas.getByRole('button', { name: 'Answer as the bank' }));

    const code = canvas.getByLabelText(label);
    await expect(code).toHaveValue('');
    await expect(code).toHaveFocus();
    await expect(code).toHaveAccessibleDescription(`${asked['enter-the-code-again']} ${onTheBack}`);
  },
};

/** V2: the bank says that the card does have a code: the X is taken back, and the field says where to look. */
export const AskedToLookAgain: Story = {
  args: { brand: 'amex' },
  render: (args) => <Answered {...args} show="where-to-find-the-code" />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: fallback.open }));
    await userEvent.click(canvas.getByRole('radio', { name: fallback.absent }));
    await userEvent.click(canvas.getByRole('button', { name: 'Answer as the bank' }));

    const code = canvas.getByLabelText(label);
    await expect(code).toHaveValue('');
    await expect(code).not.toHaveAttribute('readonly');
    await expect(code).toHaveAccessibleDescription(`${asked['where-to-find-the-code']} ${onTheFront}`);
  },
};

/** Dots for the digits, which one button reveals. The input stays one of text, so that browsers fill in a code and offer to keep none. */
export const Masked: Story = {
  args: { brand: 'visa', mask: true },
  play: async ({ canvas, userEvent }) => {
    const code = canvas.getByLabelText(label);
    await userEvent.type(code, testCards.visa.securityCode);
    await expect(code).toHaveAttribute('data-masked');

    await userEvent.click(canvas.getByRole('button', { name: 'Show the code' }));
    await expect(code).not.toHaveAttribute('data-masked');

    await userEvent.click(canvas.getByRole('button', { name: 'Hide the code' }));
    await expect(code).toHaveAttribute('data-masked');
  },
};

/** D6: the button to reveal the code stands where the line ends, in a right-to-left page as well. */
export const MaskedRightToLeft: Story = { ...Masked, globals: { direction: 'rtl' } };

/** The picture may follow the focus: the front with the number, and the place of the code while that is asked for. */
export const PictureFollowsFocus: Story = {
  render: () => <CardFields inputs={{ code: { picture: 'follows-focus' } }} />,
  play: async ({ canvas, canvasElement, userEvent }) => {
    const picture = canvasElement.querySelector('[data-part=card-picture]');
    await userEvent.type(canvas.getByLabelText(en.cardNumber.label), testCards.visa.number);
    await expect(picture).toHaveAttribute('data-side', 'front');

    await userEvent.click(canvas.getByLabelText(label));
    await expect(picture).toHaveAttribute('data-side', 'back');

    await userEvent.click(canvas.getByLabelText(en.cardholderName.label));
    await expect(picture).toHaveAttribute('data-side', 'front');
  },
};

/** A5: for who wants less motion the picture is turned over without turning. */
export const PictureWithoutMotion: Story = {
  ...PictureFollowsFocus,
  globals: { motion: 'reduced' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.type(canvas.getByLabelText(en.cardNumber.label), testCards.visa.number);
    await userEvent.click(canvas.getByLabelText(label));

    await expect(canvasElement.querySelector('[data-part=card-picture]')).toHaveAttribute('data-side', 'back');
    for (const face of canvasElement.querySelectorAll('[data-part=card-face]')) {
      await expect(face).toHaveStyle({ transitionDuration: '0s' });
    }
  },
};

/** Without the picture, for who draws one of their own. */
export const WithoutPicture: Story = { args: { brand: 'visa', picture: false } };

/** A1: the open choices, the warning and the picture in the dark. */
export const Dark: Story = { ...XChosen, globals: { theme: 'dark' } };

/** A1: both pictures in the dark. */
export const DarkBrandUnknown: Story = { ...BrandUnknown, globals: { theme: 'dark' } };

/** D6: in a right-to-left page the code starts where the page's text starts, and no card is mirrored. */
export const RightToLeft: Story = {
  args: { brand: 'amex' },
  globals: { direction: 'rtl' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const code = canvas.getByLabelText(label);

    await userEvent.type(code, testCards.amex.securityCode);
    await userEvent.click(canvas.getByRole('button', { name: fallback.open }));

    await expect(code).toHaveStyle({ direction: 'ltr', textAlign: 'right' });
    await expect(canvasElement.querySelector('[data-part=card-picture]')).toHaveStyle({ direction: 'ltr' });
  },
};
