// D9: a "Continue" button before the last step, which sends nothing.
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, type Ref } from 'react';
import { useForm, type Control, type UseFormRegister } from 'react-hook-form';
import { expect, it, vi } from 'vitest';
import { CardFields, CardNumberField, type CardFieldsHandle } from '../index.ts';
import { cardRules, HookFormCardFields } from './index.ts';

interface Values {
  card: { number: string; expiry: string; code: string; name: string };
}

interface Bound {
  readonly handleRef: Ref<CardFieldsHandle>;
  readonly control: Control<Values>;
  readonly register: UseFormRegister<Values>;
}

const onContinue = vi.fn<(sound: boolean | undefined) => void>();

function Step({ children }: { children: (bound: Bound) => React.ReactNode }) {
  const fields = useRef<CardFieldsHandle>(null);
  const { control, register } = useForm<Values>({ defaultValues: { card: { number: '' } } });
  return (
    <form noValidate>
      {children({ handleRef: fields, control, register })}
      <button type="button" onClick={() => onContinue(fields.current?.check())}>
        Continue
      </button>
    </form>
  );
}

it.each([
  ['HookFormCardFields', ({ control, handleRef }: Bound) => <HookFormCardFields {...{ control, handleRef }} />],
  [
    'register',
    ({ register, handleRef }: Bound) => (
      <CardFields handleRef={handleRef}>
        <CardNumberField {...register('card.number', cardRules.number)} />
      </CardFields>
    ),
  ],
])('D9, A4: asks the fields, which show what is wrong and take the focus, by %s', async (_, fields) => {
  render(<Step>{fields}</Step>);
  await userEvent.type(screen.getByLabelText('Card number'), '4242');

  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));

  expect(onContinue).toHaveBeenLastCalledWith(false);
  expect(screen.getByLabelText('Card number')).toHaveAttribute('aria-invalid', 'true');
  await waitFor(() => expect(screen.getByRole('group', { name: /problem/ })).toHaveFocus());
});
