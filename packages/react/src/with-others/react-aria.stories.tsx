import { en, testCards } from '@flipside/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Group, Input, Label, Text, type InputProps } from 'react-aria-components';
import { expect } from 'storybook/test';
import { useCardNumber } from '../card-number/use-card-number.ts';
import { useExpiry } from '../expiry/use-expiry.ts';
import type { FieldState } from '../field/field-context.ts';
import { StatusRegion } from '../field/status-region.tsx';
import { useSecurityCode } from '../security-code/use-security-code.ts';
import './react-aria.stories.css';

interface AriaFieldProps {
  readonly field: FieldState;
  readonly id: string;
  readonly name: string;
  /** The brand, once it is known. */
  readonly mark?: string | undefined;
}

/**
 * What a merchant writes once. Not React Aria's `TextField`: that one keeps the text in React, which writes it into the `value`
 * attribute, where snapshots and session replays read it.
 */
function AriaField({ field, id, name, mark }: AriaFieldProps) {
  const { ref, inputProps, label, hint, error, invalid, announcer } = field;
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');

  return (
    <div className="react-aria-TextField">
      <Label htmlFor={id}>{label}</Label>
      <Group isInvalid={invalid}>
        <Input
          // React Aria's types are written without exactOptionalPropertyTypes.
          {...(inputProps as InputProps)}
          id={id}
          name={name}
          ref={ref}
          className={`react-aria-Input ${inputProps.className ?? ''}`}
          aria-describedby={described || undefined}
        />
        {mark === undefined ? null : <span className="mark">{mark}</span>}
      </Group>
      {error === null ? null : (
        <Text className="error" id={`${id}-error`}>
          {error}
        </Text>
      )}
      {hint === null ? null : (
        <Text className="hint" id={`${id}-hint`}>
          {hint}
        </Text>
      )}
      <StatusRegion announcer={announcer} />
    </div>
  );
}

function AriaCard({ today }: { today: () => Date }) {
  const number = useCardNumber({ accepted: ['visa', 'mastercard', 'amex'] });
  const expiry = useExpiry({ today });
  const code = useSecurityCode({ brand: number.brand });

  return (
    <form className="with-react-aria">
      <AriaField field={number} id="aria-number" name="number" mark={number.brand?.name} />
      <AriaField field={expiry} id="aria-expiry" name="expiry" />
      <AriaField field={code} id="aria-csc" name="csc" />
    </form>
  );
}

/** The hooks drive inputs of React Aria Components: its group knows focus, hover and error, and the styles are its own. */
const meta = {
  title: 'Design systems/React Aria',
  component: AriaCard,
  args: { today: () => new Date('2026-11-23T12:00:00Z') },
} satisfies Meta<typeof AriaCard>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Nothing is typed yet: the hints say which cards are taken, and where to look. */
export const Empty: Story = {};

/** D9, A2: typed, the brand is shown, and the hint of the code follows it. Every id that is named is there. */
export const Typed: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.type(canvas.getByLabelText(en.cardNumber.label), testCards.amex.number);
    await userEvent.type(canvas.getByLabelText(en.expiry.label), testCards.amex.expiry);
    await userEvent.tab();

    await expect(canvas.getByLabelText(en.cardNumber.label)).toHaveValue('3782 822463 10005');
    await expect(canvas.getByText('American Express', { selector: '.mark' })).toBeVisible();
    await expect(canvas.getByLabelText(en.securityCode.label)).toHaveAccessibleDescription(
      en.securityCode.hint.front({ length: 4 }),
    );
    for (const input of canvasElement.querySelectorAll('input')) {
      const named = (input.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
      await expect(named.filter((id) => document.getElementById(id) === null)).toEqual([]);
      await expect(input).not.toHaveAttribute('value');
    }
  },
};

/** W1: a number that fails Mod 10 takes React Aria's invalid state; error and hint both describe the input. */
export const FailsMod10: Story = {
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(en.cardNumber.label);

    await userEvent.type(number, testCards.failsMod10.number);

    await expect(number).toBeInvalid();
    await expect(number.closest('.react-aria-Group')).toHaveAttribute('data-invalid', 'true');
    await expect(number).toHaveAttribute('aria-describedby', 'aria-number-error aria-number-hint');
    await expect(number).toHaveAccessibleDescription(
      `${en.cardNumber.errors.failsLuhn} ${en.cardNumber.accepted({ brands: ['Visa', 'Mastercard', 'American Express'] })}`,
    );
  },
};

/** A1: with an error, in the dark. */
export const Dark: Story = { ...FailsMod10, globals: { theme: 'dark' } };
