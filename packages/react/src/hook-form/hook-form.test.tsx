import { en } from '@flipside/core';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { useForm } from 'react-hook-form';
import { describe, expect, test, vi } from 'vitest';
import { CardNumberField, ExpiryField, SecurityCodeField } from '../index.ts';
import { cardRules, HookFormCardFields, type HookFormCardInputs } from './index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const number = () => screen.getByLabelText<HTMLInputElement>('Card number');
const expiry = () => screen.getByLabelText<HTMLInputElement>(/^Expiry date/);
const code = () => screen.getByLabelText<HTMLInputElement>('Security code');
const pay = () => screen.getByRole('button', { name: 'Pay' });

const onPay = vi.fn<(values: unknown) => void>();

function Registered({
  defaults = { number: '', expiry: '', code: '' },
}: {
  defaults?: Record<'number' | 'expiry' | 'code', string>;
}) {
  const { register, handleSubmit, setValue, reset } = useForm({ defaultValues: defaults });
  return (
    <form noValidate onSubmit={(event) => void handleSubmit((values) => onPay(structuredClone(values)))(event)}>
      <CardNumberField {...register('number', cardRules.number)} />
      <ExpiryField {...register('expiry', cardRules.expiry)} today={today} />
      <SecurityCodeField {...register('code', cardRules.code)} fallbacks />
      <button type="submit">Pay</button>
      <button type="button" onClick={() => setValue('number', '378282246310005')}>
        Use my card
      </button>
      <button type="button" onClick={() => reset()}>
        Start again
      </button>
    </form>
  );
}

function Bound({ inputs }: { inputs?: HookFormCardInputs }) {
  const { control, handleSubmit } = useForm({
    defaultValues: { card: { number: '', expiry: '', code: '', name: '' } },
  });
  return (
    <form noValidate onSubmit={(event) => void handleSubmit((values) => onPay(structuredClone(values)))(event)}>
      <HookFormCardFields control={control} name="card" id="pay" today={today} inputs={inputs} />
      <button type="submit">Pay</button>
    </form>
  );
}

describe('register', () => {
  test('W2, C1: three fields in a form know one card: four digits are too long for a Visa, and it is said', async () => {
    onPay.mockReset();
    render(<Registered />);
    await userEvent.type(number(), '4111111111111111');
    await userEvent.type(code(), '1234');
    expect(code().value).toBe('123');

    await userEvent.clear(number());
    await userEvent.type(number(), '378282246310005');
    await userEvent.click(pay());

    await waitFor(() => expect(expiry()).toHaveFocus());
    expect(screen.getByText('The security code is too short. Enter all four digits.')).toBeVisible();
  });

  test('D9: five lines hold canonical values: digits, year and month, the letter', async () => {
    onPay.mockReset();
    render(<Registered />);
    await userEvent.type(number(), '4111111111111111');
    await userEvent.type(expiry(), '930');
    await userEvent.type(code(), 'x');

    await userEvent.click(pay());

    await waitFor(() =>
      expect(onPay).toHaveBeenCalledWith({ number: '4111111111111111', expiry: '2030-09', code: 'X' }),
    );
  });

  test('N6, D9: a failing number blocks with the field’s own sentence, and the library focuses it', async () => {
    onPay.mockReset();
    render(<Registered />);
    await userEvent.type(number(), '4111111111111112');

    await userEvent.click(pay());

    await waitFor(() => expect(number()).toHaveFocus());
    expect(onPay).not.toHaveBeenCalled();
    expect(screen.getByText(en.cardNumber.errors.failsLuhn, { selector: '[data-part=error]' })).toBeVisible();
    expect(screen.getByText(en.expiry.errors.empty)).toBeVisible();
  });

  test('D9: setValue shows the number grouped, and reset clears it', async () => {
    render(<Registered />);

    await userEvent.click(screen.getByRole('button', { name: 'Use my card' }));
    expect(number().value).toBe('3782 822463 10005');

    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(number().value).toBe('');
  });

  test('D9: a default of the form is shown grouped', () => {
    render(<Registered defaults={{ number: '4111111111111111', expiry: '2030-09', code: '' }} />);

    expect(number().value).toBe('4111 1111 1111 1111');
    expect(expiry().value).toBe('09 / 30');
  });
});

describe('<HookFormCardFields>', () => {
  test('D9: binds all fields at once, and the code’s length follows the number', async () => {
    onPay.mockReset();
    render(<Bound />);
    await userEvent.type(number(), '378282246310005');
    await userEvent.type(expiry(), '0930');
    await userEvent.type(code(), '123');
    await userEvent.type(screen.getByLabelText('Name on card'), 'Li');

    await userEvent.click(pay());
    await waitFor(() => expect(code()).toHaveFocus());
    expect(onPay).not.toHaveBeenCalled();

    await userEvent.type(code(), '4');
    await userEvent.click(pay());
    await waitFor(() =>
      expect(onPay).toHaveBeenCalledWith({
        card: { number: '378282246310005', expiry: '2030-09', code: '1234', name: 'Li' },
      }),
    );
  });

  test('D9: what a field refuses the form refuses too, whatever rules the field was given', async () => {
    onPay.mockReset();
    render(
      <Bound
        inputs={{
          number: { accepted: ['visa'] },
          expiry: { maxYearsAhead: 2 },
          code: { fallbacks: false },
          name: { required: false },
        }}
      />,
    );
    await userEvent.type(number(), '378282246310005');
    await userEvent.type(expiry(), '0940');
    await userEvent.type(code(), 'x');
    await userEvent.click(pay());
    await waitFor(() => expect(number()).toHaveFocus());
    expect(onPay).not.toHaveBeenCalled();

    for (const [field, text] of [
      [number(), '4111111111111111'],
      [expiry(), '0928'],
      [code(), '123'],
    ] as const) {
      await userEvent.clear(field);
      await userEvent.type(field, text);
    }
    await userEvent.click(pay());
    await waitFor(() => expect(onPay).toHaveBeenCalledOnce());
  });

  test('D9: the merchant’s handlers are called beside the library’s', async () => {
    onPay.mockReset();
    const onChange = vi.fn<() => void>();
    render(<Bound inputs={{ number: { onChange } }} />);
    await userEvent.type(number(), '4111111111111111');
    await userEvent.type(expiry(), '0930');
    await userEvent.type(code(), '123');
    await userEvent.type(screen.getByLabelText('Name on card'), 'Li');

    await userEvent.click(pay());

    await waitFor(() => expect(onPay).toHaveBeenCalledOnce());
    expect(onChange).toHaveBeenCalledTimes(16);
  });

  test('C9: after a successful submit the code is gone from the field and from the form', async () => {
    onPay.mockReset();
    render(<Bound />);
    await userEvent.type(number(), '4111111111111111');
    await userEvent.type(expiry(), '0930');
    await userEvent.type(code(), '123');
    await userEvent.type(screen.getByLabelText('Name on card'), 'Li');

    await userEvent.click(pay());
    await waitFor(() => expect(code().value).toBe(''));

    await userEvent.click(pay());
    await waitFor(() => expect(code()).toHaveFocus());
    expect(onPay).toHaveBeenCalledOnce();
  });

  test('D9: inside one brand and one validity a keystroke commits nothing in React', async () => {
    const commits = vi.fn<() => void>();
    render(
      <Profiler id="form" onRender={commits}>
        <Bound />
      </Profiler>,
    );
    await userEvent.type(number(), '41');
    commits.mockReset();

    await userEvent.type(number(), '1111111');

    expect(commits).not.toHaveBeenCalled();
  });
});
