// D9, C9: fields of React Hook Form that come, go, move and come again.
import { testCards } from '@flipside/core';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useEffect, useState } from 'react';
import { useFieldArray, useForm, type UseFormReturn } from 'react-hook-form';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CardNumberField, SecurityCodeField } from '../index.ts';
import { createCardRules, HookFormCardFields } from './index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const { visa, amex } = testCards;
const rules = createCardRules({ today });

const number = () => screen.getByLabelText<HTMLInputElement>('Card number');
const code = () => screen.getByLabelText<HTMLInputElement>('Security code');
const press = (button: string) => userEvent.click(screen.getByRole('button', { name: button }));

const onPay = vi.fn<(values: unknown) => void>();

beforeEach(() => {
  onPay.mockReset();
});

describe('a step of the form that goes and comes back', () => {
  let form: UseFormReturn<{ number: string; code: string }>;

  function Steps({ shouldUnregister = false, keepCode = false }: { shouldUnregister?: boolean; keepCode?: boolean }) {
    const codeRule = keepCode ? { ...rules.code, shouldUnregister: false } : rules.code;
    const own = useForm({ shouldUnregister, defaultValues: { number: '', code: '' } });
    useEffect(() => {
      form = own;
    }, [own]);
    const [step, setStep] = useState('card');
    return (
      <form noValidate onSubmit={(event) => void own.handleSubmit((values) => onPay({ ...values }))(event)}>
        {step === 'card' ? (
          <>
            <CardNumberField {...own.register('number', rules.number)} />
            <SecurityCodeField {...own.register('code', codeRule)} />
          </>
        ) : null}
        <button type="button" onClick={() => setStep(step === 'card' ? 'address' : 'card')}>
          Other step
        </button>
        <button type="submit">Pay</button>
      </form>
    );
  }

  test('C9, D9: the number is there again, and the code is gone from the field and from the form', async () => {
    render(<Steps />);
    await userEvent.type(number(), visa.number);
    await userEvent.type(code(), visa.securityCode);

    await press('Other step');
    expect(form.getValues('number')).toBe(visa.number);
    expect(form.getValues('code')).toBeUndefined();

    await press('Other step');
    expect(number().value).toBe('4242 4242 4242 4242');
    expect(code().value).toBe('');
  });

  test('D9: a merchant who sends the card from a later step says so, and the code is sent', async () => {
    render(<Steps keepCode />);
    await userEvent.type(number(), visa.number);
    await userEvent.type(code(), visa.securityCode);

    await press('Other step');
    await press('Pay');

    await waitFor(() => expect(onPay).toHaveBeenCalledWith({ number: visa.number, code: visa.securityCode }));
  });

  test('D9: under StrictMode, which takes every field away once, nothing is dropped', async () => {
    render(<Steps />, { wrapper: StrictMode });
    await userEvent.type(number(), visa.number);
    await userEvent.type(code(), visa.securityCode);

    await press('Pay');

    await waitFor(() => expect(onPay).toHaveBeenCalledWith({ number: visa.number, code: visa.securityCode }));
  });

  test('D9: a form that drops what is not shown drops the number too', async () => {
    render(<Steps shouldUnregister />);
    await userEvent.type(number(), visa.number);

    await press('Other step');
    await press('Pay');

    await waitFor(() => expect(onPay).toHaveBeenCalledWith({}));
  });
});

describe('a step with <HookFormCardFields>', () => {
  let form: UseFormReturn<{ payment: { card: { number: string; expiry: string; code: string; name: string } } }>;

  function Steps() {
    const own = useForm({ defaultValues: { payment: { card: { number: '', expiry: '', code: '', name: '' } } } });
    useEffect(() => {
      form = own;
    }, [own]);
    const [shown, setShown] = useState(true);
    return (
      <form noValidate>
        {shown ? <HookFormCardFields control={own.control} name="payment.card" today={today} /> : null}
        <button type="button" onClick={() => setShown(!shown)}>
          Other step
        </button>
      </form>
    );
  }

  test('C9, D9: a card deep in the form: the number is there again, the code is gone', async () => {
    render(<Steps />);
    await userEvent.type(number(), amex.number);
    await userEvent.type(code(), amex.securityCode);
    expect(form.getValues('payment.card')).toMatchObject({ number: amex.number, code: amex.securityCode });

    await press('Other step');
    expect(form.getValues('payment.card').code).toBeUndefined();

    await press('Other step');
    expect(number().value).toBe('3782 822463 10005');
    expect(code().value).toBe('');
  });
});

describe('two cards in a field array', () => {
  let form: UseFormReturn<{ cards: { number: string; expiry: string; code: string; name: string }[] }>;
  const none = { number: '', expiry: '', code: '', name: '' };

  function Cards() {
    const own = useForm({ defaultValues: { cards: [none, none] } });
    useEffect(() => {
      form = own;
    }, [own]);
    const { fields, append, remove, swap } = useFieldArray({ control: own.control, name: 'cards' });
    return (
      <form noValidate onSubmit={(event) => void own.handleSubmit((values) => onPay(structuredClone(values)))(event)}>
        {fields.map((field, at) => (
          <div key={field.id} data-testid={`card-${at}`}>
            <HookFormCardFields control={own.control} name={`cards.${at}`} today={today} />
          </div>
        ))}
        <button type="button" onClick={() => append(none)}>
          Add
        </button>
        <button type="button" onClick={() => remove(0)}>
          Remove the first
        </button>
        <button type="button" onClick={() => swap(0, 1)}>
          Swap
        </button>
        <button type="submit">Pay</button>
      </form>
    );
  }

  const card = (at: number) => {
    const inside = within(screen.getByTestId(`card-${at}`));
    return {
      number: inside.getByLabelText<HTMLInputElement>('Card number'),
      expiry: inside.getByLabelText<HTMLInputElement>(/^Expiry date/),
      code: inside.getByLabelText<HTMLInputElement>('Security code'),
      name: inside.getByLabelText<HTMLInputElement>('Name on card'),
    };
  };

  async function fill(at: number, { number: digits, securityCode }: { number: string; securityCode: string }) {
    const { number: numberInput, expiry, code: codeInput, name } = card(at);
    await userEvent.type(numberInput, digits);
    await userEvent.type(expiry, '1234');
    await userEvent.type(codeInput, securityCode);
    await userEvent.type(name, `Li ${['One', 'Two'][at] ?? ''}`);
  }

  test('D9, C1: each card has a code of its own length, and they are held apart', async () => {
    render(<Cards />);
    await fill(0, amex);
    await fill(1, visa);

    await press('Pay');

    await waitFor(() => expect(onPay).toHaveBeenCalledOnce());
    expect(onPay.mock.lastCall?.[0]).toEqual({
      cards: [
        { number: amex.number, expiry: '2034-12', code: amex.securityCode, name: 'Li One' },
        { number: visa.number, expiry: '2034-12', code: visa.securityCode, name: 'Li Two' },
      ],
    });
  });

  test('D9: when the first is removed the second keeps what was typed', async () => {
    render(<Cards />);
    await fill(0, amex);
    await fill(1, visa);

    await press('Remove the first');

    expect(card(0).number.value).toBe('4242 4242 4242 4242');
    expect(form.getValues('cards')).toEqual([
      { number: visa.number, expiry: '2034-12', code: visa.securityCode, name: 'Li Two' },
    ]);
  });

  test('D9: swapped, each keeps its own', async () => {
    render(<Cards />);
    await fill(0, amex);
    await fill(1, visa);

    await press('Swap');

    expect(card(0).number.value).toBe('4242 4242 4242 4242');
    expect(card(1).number.value).toBe('3782 822463 10005');
    await press('Pay');
    await waitFor(() => expect(onPay).toHaveBeenCalledOnce());
  });

  test('D9: one that is added is empty, and blocks until it is filled', async () => {
    render(<Cards />);
    await fill(0, amex);
    await fill(1, visa);

    await press('Add');
    await press('Pay');

    await waitFor(() => expect(card(2).number).toHaveFocus());
    expect(onPay).not.toHaveBeenCalled();
    act(() => form.setValue('cards.2.number', visa.number));
    expect(card(2).number.value).toBe('4242 4242 4242 4242');
  });
});
