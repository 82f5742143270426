import { en, testCards } from '@flipside/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { expect } from 'storybook/test';
import { useCardNumber } from '../card-number/use-card-number.ts';
import { useExpiry } from '../expiry/use-expiry.ts';
import type { FieldState } from '../field/field-context.ts';
import { StatusRegion } from '../field/status-region.tsx';
import { useSecurityCode } from '../security-code/use-security-code.ts';
import './shadcn-style.stories.css';

/** A team's own input, copied into its project as such components are: one element, and classes for its look. */
const Input = forwardRef<HTMLInputElement, ComponentPropsWithoutRef<'input'>>(function Input(
  { className = '', ...rest },
  ref,
) {
  return (
    <input
      ref={ref}
      className={`flex h-10 w-full rounded-md border px-3 text-base focus-ring invalid-border ${className}`}
      {...rest}
    />
  );
});

interface FormItemProps {
  readonly field: FieldState;
  readonly id: string;
  readonly name: string;
  readonly brand?: string | undefined;
}

/** What a merchant writes once: label, input, description and message, each where the team's form has it. */
function FormItem({ field, id, name, brand }: FormItemProps) {
  const { ref, inputProps, label, hint, error, announcer } = field;
  const described = [hint && `${id}-description`, error && `${id}-message`].filter(Boolean).join(' ');

  return (
    <div className="grid gap-2">
      <div className="flex justify-between">
        <label className="text-sm font-medium" htmlFor={id}>
          {label}
        </label>
        {brand === undefined ? null : <span className="badge text-sm">{brand}</span>}
      </div>
      <Input {...inputProps} ref={ref} id={id} name={name} aria-describedby={described || undefined} />
      {hint === null ? null : (
        <p className="text-sm text-muted-foreground" id={`${id}-description`}>
          {hint}
        </p>
      )}
      {error === null ? null : (
        <p className="text-sm font-medium text-destructive" id={`${id}-message`}>
          {error}
        </p>
      )}
      <StatusRegion announcer={announcer} />
    </div>
  );
}

function ShadcnCard({ today }: { today: () => Date }) {
  const number = useCardNumber({ accepted: ['visa', 'mastercard', 'amex'] });
  const expiry = useExpiry({ today });
  const code = useSecurityCode({ brand: number.brand });

  return (
    <form className="shadcn-style grid gap-6">
      <FormItem field={number} id="ui-number" name="number" brand={number.brand?.name} />
      <FormItem field={expiry} id="ui-expiry" name="expiry" />
      <FormItem field={code} id="ui-csc" name="csc" />
    </form>
  );
}

/** The hooks drive an input that a team owns and styles by classes, as with shadcn/ui. The classes here are written by hand. */
const meta = {
  title: 'Design systems/Shadcn style',
  component: ShadcnCard,
  args: { today: () => new Date('2026-11-23T12:00:00Z') },
} satisfies Meta<typeof ShadcnCard>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Nothing is typed yet. */
export const Empty: Story = {};

/** D9, A2, P2: typed, the brand is shown and the hint of the code follows it; the input keeps its classes beside the masking ones. */
export const Typed: Story = {
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(en.cardNumber.label);

    await userEvent.type(number, testCards.amex.number);
    await userEvent.type(canvas.getByLabelText(en.expiry.label), testCards.amex.expiry);
    await userEvent.tab();

    await expect(number).toHaveValue('3782 822463 10005');
    await expect(number).toHaveClass('rounded-md', 'ph-no-capture', 'fs-mask');
    await expect(number).not.toHaveAttribute('value');
    await expect(canvas.getByText('American Express', { selector: '.badge' })).toBeVisible();
    await expect(canvas.getByLabelText(en.securityCode.label)).toHaveAccessibleDescription(
      en.securityCode.hint.front({ length: 4 }),
    );
  },
};

/** W1, W3: a number that fails Mod 10: the message comes, the description stays, and both describe the input. */
export const FailsMod10: Story = {
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText(en.cardNumber.label);

    await userEvent.type(number, testCards.failsMod10.number);

    await expect(number).toBeInvalid();
    await expect(number).toHaveAttribute('aria-describedby', 'ui-number-description ui-number-message');
    await expect(canvas.getByText(en.cardNumber.errors.failsLuhn, { selector: '.text-destructive' })).toBeVisible();
  },
};

/** A1: with an error, in the dark. */
export const Dark: Story = { ...FailsMod10, globals: { theme: 'dark' } };
