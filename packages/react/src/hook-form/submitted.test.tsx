// C9: what becomes of the code once a form of React Hook Form was submitted with success, whatever the page does then.
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { describe, expect, test, vi } from 'vitest';
import { fillCard, testCards } from '../testing/index.ts';
import { HookFormCardFields } from './index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const card = { ...testCards.visa, expiry: '09/30', cardholderName: 'Ada Marsh' };
const code = () => screen.getByLabelText<HTMLInputElement>('Security code');
const number = () => screen.getByLabelText<HTMLInputElement>('Card number');
const later = () => act(() => new Promise((resolve) => setTimeout(resolve, 30)));

interface Values {
  note?: string;
  card?: { number?: string; code?: string };
}
type Form = UseFormReturn<Values>;
type Afterwards = (form: Form, values: Values) => unknown;

let form: Form;

function Page({ afterwards }: { afterwards: Afterwards }) {
  const own = useForm<Values>();
  useEffect(() => {
    form = own;
  }, [own]);
  return (
    <form noValidate onSubmit={(event) => void own.handleSubmit((values) => afterwards(own, values))(event)}>
      <HookFormCardFields control={own.control} today={today} />
      <button>Pay</button>
    </form>
  );
}

const what = () => ({
  field: code().value,
  value: form.getValues('card.code') ?? '',
  initially: form.formState.defaultValues?.card?.code ?? '',
});
const nowhere = { field: '', value: '', initially: '' };

describe('after a submit that was a success, the code is nowhere', () => {
  const waits = () => new Promise((resolve) => setTimeout(resolve, 5));

  test.each<readonly [string, Afterwards]>([
    ['does nothing', () => {}],
    ['waits', waits],
    ['resets', (f) => f.reset()],
    ['resets to what was sent', (f, values) => f.reset(values)],
    ['keeps the values in a reset', (f) => f.reset(undefined, { keepValues: true })],
    ['keeps the values in a reset to what was sent', (f, values) => f.reset(values, { keepValues: true })],
    ['keeps the state in a reset', (f, v) => f.reset(v, { keepIsSubmitSuccessful: true, keepSubmitCount: true })],
    ['keeps the refs in a reset', (f, v) => f.reset(v, { keepFieldsRef: true })],
    ['keeps dirty values in a reset', (f, v) => f.reset(v, { keepDirtyValues: true })],
    ['waits, then resets to what was sent', async (f, values) => (await waits(), f.reset(values))],
    ['resets later', (f, values) => void setTimeout(() => f.reset(values), 5)],
    ['keeps the values in a later reset', (f) => void setTimeout(() => f.reset(undefined, { keepValues: true }), 5)],
  ])('C9: when the page %s', async (_what, afterwards) => {
    const paid = vi.fn<(number: unknown, code: unknown) => void>();
    const { container } = render(
      <Page
        afterwards={(own, values) => {
          paid(values.card?.number, values.card?.code);
          return afterwards(own, values);
        }}
      />,
    );
    await fillCard(container, card);

    for (const count of [1, 2]) {
      // oxlint-disable no-await-in-loop
      await userEvent.click(screen.getByRole('button', { name: 'Pay' }));
      await later();

      expect(paid).toHaveBeenCalledTimes(count);
      expect(paid.mock.lastCall).toEqual([card.number, card.securityCode]);
      expect(what()).toEqual(nowhere);
      await fillCard(container, number().value === '' ? card : { securityCode: card.securityCode });
    }
  });
});

describe('while it is still typed', () => {
  test('C9: a reset that keeps the values keeps the code', async () => {
    const { container } = render(<Page afterwards={() => {}} />);
    await fillCard(container, card);

    act(() => form.reset(undefined, { keepValues: true }));
    await later();

    expect(what()).toEqual({ field: card.securityCode, value: card.securityCode, initially: '' });
  });

  test('C9: a submit that is refused keeps the code', async () => {
    const onPay = vi.fn<() => void>();
    const { container } = render(<Page afterwards={onPay} />);
    await fillCard(container, { ...card, number: '4242424242424241' });

    await userEvent.click(screen.getByRole('button', { name: 'Pay' }));
    await later();

    expect(onPay).not.toHaveBeenCalled();
    expect(code().value).toBe(card.securityCode);
  });
});
