import { en, testCards, type Messages } from '@flipside/core';
import TextField from '@mui/material/TextField';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { useCardNumber } from '../card-number/use-card-number.ts';
import { useExpiry } from '../expiry/use-expiry.ts';
import { useSecurityCode } from '../security-code/use-security-code.ts';
import type { FieldState } from '../field/field-context.ts';
import { StatusRegion } from '../field/status-region.tsx';

interface MaterialFieldProps {
  readonly field: FieldState;
  readonly id: string;
  readonly name: string;
}

/** What a merchant writes once: Material UI draws the field, and brings ids and descriptions of its own. */
function MaterialField({ field, id, name }: MaterialFieldProps) {
  const { ref, inputProps, label, hint, error, invalid, filled, announcer } = field;

  return (
    <>
      <TextField
        id={id}
        name={name}
        label={label}
        error={invalid}
        helperText={error ?? hint ?? ' '}
        inputRef={ref}
        margin="normal"
        fullWidth
        slotProps={{ htmlInput: inputProps, inputLabel: filled ? { shrink: true } : {} }}
      />
      <StatusRegion announcer={announcer} />
    </>
  );
}

function MaterialCard({ today }: { today: () => Date }) {
  const number = useCardNumber({ accepted: ['visa', 'mastercard', 'amex'] });
  const expiry = useExpiry({ today });
  const code = useSecurityCode({ brand: number.brand });

  return (
    <form>
      <MaterialField field={number} id="mui-number" name="number" />
      <MaterialField field={expiry} id="mui-expiry" name="expiry" />
      <MaterialField field={code} id="mui-csc" name="csc" />
    </form>
  );
}

/** The hooks drive inputs of Material UI: its floating labels, its helper text and its error state. */
const meta = {
  id: 'form-material-ui',
  title: 'Design systems/Material UI',
  component: MaterialCard,
  args: { today: () => new Date('2026-11-23T12:00:00Z') },
  // Its own theme is the light one.
  globals: { theme: 'light' },
  // Without contrast at 7:1, which Material UI's own greys don't have.
  parameters: { a11y: { config: { rules: [{ id: 'target-size', enabled: true }] } } },
} satisfies Meta<typeof MaterialCard>;

export default meta;

type Story = StoryObj<typeof meta>;

const label = ({ label: words }: Messages['cardNumber' | 'expiry' | 'securityCode']) => words;

/** Nothing is typed yet: each label lies in its field. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText(label(en.cardNumber))).toHaveAccessibleDescription(
      en.cardNumber.accepted({ brands: ['Visa', 'Mastercard', 'American Express'] }),
    );
    await expect(canvas.getByText(label(en.cardNumber), { selector: 'label' })).toHaveAttribute('data-shrink', 'false');
  },
};

/** Typed: the labels float, and the helper text tells where the code of this card is. */
export const Typed: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText(label(en.cardNumber)), testCards.amex.number);
    await userEvent.type(canvas.getByLabelText(label(en.expiry)), testCards.amex.expiry);
    await userEvent.tab();

    await expect(canvas.getByLabelText(label(en.cardNumber))).toHaveValue('3782 822463 10005');
    await expect(canvas.getByText(label(en.cardNumber), { selector: 'label' })).toHaveAttribute('data-shrink', 'true');
    await expect(canvas.getByLabelText(label(en.securityCode))).toHaveAccessibleDescription(
      en.securityCode.hint.front({ length: 4 }),
    );
  },
};

/** W1: a number that fails Mod 10 takes the error state, and its sentence the helper text. */
export const FailsMod10: Story = {
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(label(en.cardNumber));

    await userEvent.type(number, testCards.failsMod10.number);

    await expect(number).toBeInvalid();
    await expect(number).toHaveAccessibleDescription(en.cardNumber.errors.failsLuhn);
  },
};
