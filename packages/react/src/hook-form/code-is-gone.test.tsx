// C9: the code goes with its field, also where the component that called `useForm` doesn't render then.
import { testCards, type SavedCard } from '@flipside/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useEffect, useState } from 'react';
import { useForm, type Control, type UseFormReturn } from 'react-hook-form';
import { expect, it } from 'vitest';
import { SavedCards } from '../index.ts';
import { HookFormCardFields } from './index.ts';

interface Values {
  card: { number: string; expiry: string; code: string; name: string };
}

const today = () => new Date('2026-11-23T12:00:00Z');
const card = { number: '', expiry: '', code: '', name: '' };
const code = () => screen.getByLabelText<HTMLInputElement>('Security code');

let form: UseFormReturn<Values>;

function Form({ children }: { children: (control: Control<Values>) => React.ReactNode }) {
  const own = useForm<Values>({ defaultValues: { card } });
  useEffect(() => {
    form = own;
  }, [own]);
  return <form noValidate>{children(own.control)}</form>;
}

function Toggled({ control }: { control: Control<Values> }) {
  const [shown, setShown] = useState(true);
  return (
    <>
      {shown ? <HookFormCardFields control={control} today={today} /> : null}
      <button type="button" onClick={() => setShown(!shown)}>
        toggle
      </button>
    </>
  );
}

it.each([
  ['as ever', undefined],
  ['under StrictMode', StrictMode],
] as const)('C9: a step below the form that goes and comes back brings no code, %s', async (_, wrapper) => {
  render(<Form>{(control) => <Toggled control={control} />}</Form>, wrapper && { wrapper });
  await userEvent.type(screen.getByLabelText('Card number'), testCards.visa.number);
  await userEvent.type(code(), '123');
  expect(form.getValues('card.code')).toBe('123');

  await userEvent.click(screen.getByRole('button', { name: 'toggle' }));
  expect(form.getValues('card.code')).toBeUndefined();
  expect(form.getValues('card.number')).toBe(testCards.visa.number);

  await userEvent.click(screen.getByRole('button', { name: 'toggle' }));
  expect(code().value).toBe('');
});

it('C9: "Use another card", a code, the saved card, and another card again: the code is gone', async () => {
  const saved: SavedCard = { id: '1', brand: 'visa', lastFour: '4242', expiry: '2034-12' };
  render(
    <Form>
      {(control) => (
        <SavedCards cards={[saved]} today={today}>
          <HookFormCardFields control={control} id="pay" today={today} />
        </SavedCards>
      )}
    </Form>,
  );
  const another = () => userEvent.click(screen.getByRole('radio', { name: /another/ }));
  await another();
  await userEvent.type(code(), '123');

  await userEvent.click(screen.getByRole('radio', { name: /Visa/ }));
  expect(form.getValues('card.code')).toBeUndefined();

  await another();
  expect(code().value).toBe('');
});
