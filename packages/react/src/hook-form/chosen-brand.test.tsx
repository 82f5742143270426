// N10: the chosen brand of a card with several, among the values of a form, where no key has brought it there.
import { cardReader } from '@flipside/core';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { expect, test, vi } from 'vitest';
import { testCards } from '../testing/index.ts';
import { HookFormCardFields, type HookFormCardInputs } from './index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const number = () => screen.getByLabelText<HTMLInputElement>('Card number');
const pressed = () => document.querySelector('[aria-pressed=true]')?.textContent ?? null;
const later = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

let form: UseFormReturn<{ card?: { number?: string; chosenBrand?: string } }>;

function Page({ accepted, inputs }: { accepted?: readonly string[]; inputs?: HookFormCardInputs }) {
  const own = useForm();
  useEffect(() => {
    form = own;
  }, [own]);
  return (
    <form noValidate>
      <HookFormCardFields control={own.control} today={today} accepted={accepted} inputs={inputs} />
    </form>
  );
}

test('N10: a choice that the issuer’s answer brings is told, and among the values', async () => {
  const lookupBin = vi.fn<() => Promise<{ coBadges: string[] }>>(async () => ({ coBadges: ['cartes-bancaires'] }));
  const reader = cardReader({ accepted: ['visa', 'cartes-bancaires'], lookupBin });
  const onChosen = vi.fn<(id: string | undefined) => void>();
  const onValueChange = ({ meaning }: { meaning: { chosenBrand: { id: string } | null } }) =>
    onChosen(meaning.chosenBrand?.id);
  render(<Page inputs={{ number: { reader, onValueChange } }} />);

  await userEvent.click(number());
  await userEvent.paste('4242424242424242');
  await waitFor(() => expect(pressed()).toContain('Visa'));

  expect(onChosen.mock.calls).toEqual([[undefined], ['visa']]);
  expect(form.getValues('card.chosenBrand')).toBe('visa');
  expect(lookupBin).toHaveBeenCalledOnce();

  await userEvent.click(screen.getByRole('button', { name: /Cartes Bancaires/ }));
  expect(form.getValues('card.chosenBrand')).toBe('cartes-bancaires');
});

test('N10: an answer that changes nothing is not told', async () => {
  const reader = cardReader({ accepted: ['visa'], lookupBin: async () => ({ brand: 'visa' }) });
  const onValueChange = vi.fn<() => void>();
  render(<Page inputs={{ number: { reader, onValueChange } }} />);

  await userEvent.click(number());
  await userEvent.paste('4242424242424242');
  await later();

  expect(onValueChange).toHaveBeenCalledOnce();
});

test('N10: a reset to the same card keeps the chosen brand, and one to none takes it away', async () => {
  render(<Page accepted={['visa', 'dankort']} />);
  await userEvent.type(number(), '4571000000000001');
  const detected = form.getValues('card.chosenBrand');
  expect(detected).toBeDefined();

  act(() => form.reset({ card: { number: '4571000000000001' } }));
  await later();

  expect(number().value).toBe('4571 0000 0000 0001');
  expect(pressed()).not.toBeNull();
  expect(form.getValues('card.chosenBrand')).toBe(detected);

  act(() => form.reset({ card: { number: testCards.visa.number } }));
  await later();
  expect(pressed()).toBeNull();
  expect(form.getValues('card')).not.toHaveProperty('chosenBrand');

  act(() => form.reset({}));
  await later();
  expect(form.getValues('card') ?? {}).not.toHaveProperty('chosenBrand');
});
