// D9: React Hook Form in every way that it is used. What it holds is compared with what is on the screen.
import { en, testCards } from '@flipside/core';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler, useEffect, type ReactNode } from 'react';
import { Controller, FormProvider, useController, useForm, useFormContext } from 'react-hook-form';
import type { Mode, UseFormProps, UseFormReturn } from 'react-hook-form';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CardNumberField, ExpiryField, SecurityCodeField } from '../index.ts';
import { createCardRules, HookFormCardFields } from './index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
// Without a pause after each key: what is timed is not tested here.
const user = userEvent.setup({ delay: null });
const { visa, failsMod10 } = testCards;
const rules = createCardRules({ today, numberAt: 'card.number' });

interface Values {
  card: { number: string; expiry: string; code: string; name: string };
  email: string;
}

const empty: Values = { card: { number: '', expiry: '', code: '', name: '' }, email: '' };

const number = () => screen.getByLabelText<HTMLInputElement>('Card number');
const expiry = () => screen.getByLabelText<HTMLInputElement>(/^Expiry date/);
const code = () => screen.getByLabelText<HTMLInputElement>('Security code');
const name = () => screen.queryByLabelText<HTMLInputElement>('Name on card');
const shown = (input: HTMLInputElement) =>
  input.closest('[data-flipside]')?.querySelector('[data-part=error]')?.textContent ?? null;

function Registered() {
  const { register } = useFormContext<Values>();
  return (
    <>
      <CardNumberField {...register('card.number', rules.number)} />
      <ExpiryField {...register('card.expiry', rules.expiry)} today={today} />
      <SecurityCodeField {...register('card.code', rules.code)} />
    </>
  );
}

function ByController() {
  const { control } = useFormContext<Values>();
  return (
    <>
      <Controller
        control={control}
        name="card.number"
        rules={{ validate: rules.number.validate }}
        render={({ field }) => <CardNumberField {...field} />}
      />
      <Controller
        control={control}
        name="card.expiry"
        rules={{ validate: rules.expiry.validate }}
        render={({ field }) => <ExpiryField {...field} today={today} />}
      />
      <Controller
        control={control}
        name="card.code"
        rules={{ validate: rules.code.validate }}
        render={({ field }) => <SecurityCodeField {...field} />}
      />
    </>
  );
}

function ByUseController() {
  const { control } = useFormContext<Values>();
  const numberAt = useController({ control, name: 'card.number', rules: { validate: rules.number.validate } });
  const expiryAt = useController({ control, name: 'card.expiry', rules: { validate: rules.expiry.validate } });
  const codeAt = useController({ control, name: 'card.code', rules: { validate: rules.code.validate } });
  return (
    <>
      <CardNumberField {...numberAt.field} />
      <ExpiryField {...expiryAt.field} today={today} />
      <SecurityCodeField {...codeAt.field} />
    </>
  );
}

function AllAtOnce() {
  const { control } = useFormContext<Values>();
  return <HookFormCardFields control={control} name="card" today={today} />;
}

const bindings = [
  ['register', Registered, 'canonical'],
  ['Controller', ByController, 'as shown'],
  ['useController', ByUseController, 'as shown'],
  ['HookFormCardFields', AllAtOnce, 'canonical'],
] as const;

const modes: readonly Mode[] = ['onSubmit', 'onBlur', 'onChange', 'onTouched', 'all'];

const everyUse = bindings.flatMap(([how, Fields, holds]) => modes.map((mode) => [how, mode, Fields, holds] as const));

const held = {
  canonical: { number: visa.number, expiry: '2034-12', code: visa.securityCode },
  'as shown': { number: '4242 4242 4242 4242', expiry: '12 / 34', code: visa.securityCode },
};

const onPay = vi.fn<(values: Values) => void>();
let form: UseFormReturn<Values>;

interface CheckoutProps extends UseFormProps<Values> {
  children: ReactNode;
  beside?: ReactNode;
}

function Checkout({ children, beside, ...options }: CheckoutProps) {
  const own = useForm<Values>({ defaultValues: empty, ...options });
  useEffect(() => {
    form = own;
  }, [own]);
  return (
    <FormProvider {...own}>
      <form noValidate onSubmit={(event) => void own.handleSubmit((values) => onPay(structuredClone(values)))(event)}>
        {beside}
        {children}
        <button type="submit">Pay</button>
      </form>
    </FormProvider>
  );
}

async function enter(input: HTMLInputElement, text: string) {
  await user.click(input);
  await user.paste(text);
}

async function enterCard({ number: digits } = { number: visa.number }) {
  await enter(number(), digits);
  await enter(expiry(), visa.expiry);
  await enter(code(), visa.securityCode);
  const nameInput = name();
  if (nameInput) await enter(nameInput, 'Li');
}

const pay = () => user.click(screen.getByRole('button', { name: 'Pay' }));

beforeEach(() => {
  onPay.mockReset();
});

describe.each(everyUse)('bound by %s, mode %s', (_how, mode, Fields, holds) => {
  test('D9: what the form holds is what is on the screen, and a good card is sent', async () => {
    render(
      <Checkout mode={mode}>
        <Fields />
      </Checkout>,
    );
    await user.type(number(), visa.number);
    await user.type(expiry(), visa.expiry);
    await user.type(code(), visa.securityCode);
    const nameInput = name();
    if (nameInput) await user.type(nameInput, 'Li');

    expect(form.getValues('card')).toMatchObject(held[holds]);
    expect(number().value).toBe('4242 4242 4242 4242');
    expect(expiry().value).toBe('12 / 34');

    await pay();
    await waitFor(() => expect(onPay).toHaveBeenCalledOnce());
    expect(onPay.mock.lastCall?.[0].card).toMatchObject(held[holds]);
  });

  test('N6, D9: a number that fails Mod 10 is not sent, says so in the field’s own words, and gets the focus', async () => {
    render(
      <Checkout mode={mode}>
        <Fields />
      </Checkout>,
    );
    await enterCard(failsMod10);

    await pay();

    await waitFor(() => expect(number()).toHaveFocus());
    expect(onPay).not.toHaveBeenCalled();
    expect(shown(number())).toBe(en.cardNumber.errors.failsLuhn);
    expect(form.getFieldState('card.number').error?.message).toBe(en.cardNumber.errors.failsLuhn);
    expect(form.getFieldState('card.expiry').error).toBeUndefined();
  });

  test('D9: of several that are wrong the first gets the focus, and mending them lets the form go', async () => {
    render(
      <Checkout mode={mode}>
        <Fields />
      </Checkout>,
    );
    await enter(number(), visa.number);

    await pay();
    await waitFor(() => expect(expiry()).toHaveFocus());
    expect(shown(expiry())).toBe(en.expiry.errors.empty);
    expect(shown(code())).toBe(en.securityCode.errors.empty);

    await enter(expiry(), visa.expiry);
    await enter(code(), visa.securityCode);
    const nameInput = name();
    if (nameInput) await enter(nameInput, 'Li');
    await pay();
    await waitFor(() => expect(onPay).toHaveBeenCalledOnce());
  });

  test('D9: setValue, setFocus, reset to values and reset to nothing are shown', async () => {
    render(
      <Checkout mode={mode}>
        <Fields />
      </Checkout>,
    );

    act(() => form.setValue('card.number', testCards.amex.number));
    expect(number().value).toBe('3782 822463 10005');

    act(() => form.setFocus('card.expiry'));
    await waitFor(() => expect(expiry()).toHaveFocus());

    act(() => form.reset({ ...empty, card: { ...empty.card, number: visa.number, expiry: '2034-12' } }));
    await waitFor(() => expect(number().value).toBe('4242 4242 4242 4242'));
    expect(expiry().value).toBe('12 / 34');

    act(() => form.reset(empty));
    await waitFor(() => expect(number().value).toBe(''));
    expect(expiry().value).toBe('');

    await enterCard();
    act(() => form.reset());
    await waitFor(() => expect([number().value, expiry().value, code().value]).toEqual(['', '', '']));
    expect(form.getValues('card')).toEqual(empty.card);
    expect([shown(number()), shown(expiry()), shown(code())]).toEqual([null, null, null]);

    await enterCard();
    await pay();
    await waitFor(() => expect(onPay).toHaveBeenCalledOnce());
  });

  test('D9: a key in the card re-renders nothing beside it', async () => {
    const beside = vi.fn<() => ReactNode>(() => null);
    const Beside = () => beside();
    render(
      <Checkout mode={mode} beside={<Beside />}>
        <Fields />
      </Checkout>,
    );
    beside.mockReset();

    await user.type(number(), '4242424');

    expect(beside).not.toHaveBeenCalled();
  });
});

describe.each([
  ['register', Registered],
  ['HookFormCardFields', AllAtOnce],
])('bound by %s', (_how, Fields) => {
  test.each(modes)('D9: in mode %s a key inside one brand and one validity commits nothing in React', async (mode) => {
    const commits = vi.fn<() => void>();
    render(
      <Profiler id="form" onRender={commits}>
        <Checkout mode={mode}>
          <Fields />
        </Checkout>
      </Profiler>,
    );
    await user.type(number(), '42');
    commits.mockReset();

    await user.type(number(), '424242');

    expect(number().value).toBe('4242 4242');
    expect(commits).not.toHaveBeenCalled();
  });
});
