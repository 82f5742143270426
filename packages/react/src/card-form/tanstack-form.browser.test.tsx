// D9: TanStack Form as a second library: bound by its own value, and without.
import { cardNumberSchema, en, expirySchema, testCards } from '@flipside/core';
import { useForm } from '@tanstack/react-form';
import { useEffect } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CardNumberField, ExpiryField, PayButton, SecurityCodeField } from '../index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const { visa, amex, failsMod10 } = testCards;
const empty = { number: '', expiry: '', code: '' };
const onPay = vi.fn<(values: typeof empty) => void>();
const beside = vi.fn<() => void>();

const input = (label: string | RegExp) => page.getByRole('textbox', { name: label }).element() as HTMLInputElement;
const number = () => input('Card number');
const expiry = () => input(/^Expiry date/);
const code = () => input('Security code');
const press = (name: string) => userEvent.click(page.getByRole('button', { name }));
const shown = () => [number().value, expiry().value, code().value];

async function type(field: HTMLInputElement, text: string) {
  await userEvent.click(field);
  await userEvent.keyboard(text);
}

/** Stands beside the card and counts how often it is rendered. */
function Beside() {
  beside();
  return null;
}

let values: () => typeof empty;

function useCheckout() {
  const form = useForm({ defaultValues: empty, onSubmit: ({ value }) => onPay(structuredClone(value)) });
  useEffect(() => {
    values = () => form.state.values;
  }, [form]);
  return form;
}

function ByValue() {
  const form = useCheckout();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <Beside />
      <form.Field name="number" validators={{ onBlur: cardNumberSchema(), onSubmit: cardNumberSchema() }}>
        {({ state, handleChange, handleBlur }) => (
          <CardNumberField
            value={state.value}
            onChange={({ target }) => handleChange(target.value)}
            onBlur={handleBlur}
            error={state.meta.errors[0]?.message}
          />
        )}
      </form.Field>
      <form.Field name="expiry" validators={{ onSubmit: expirySchema({ today }) }}>
        {({ state, handleChange, handleBlur }) => (
          <ExpiryField
            today={today}
            value={state.value}
            onChange={({ target }) => handleChange(target.value)}
            onBlur={handleBlur}
            error={state.meta.errors[0]?.message}
          />
        )}
      </form.Field>
      <form.Field name="code">
        {({ state, handleChange, handleBlur }) => (
          <SecurityCodeField
            value={state.value}
            onChange={({ target }) => handleChange(target.value)}
            onBlur={handleBlur}
          />
        )}
      </form.Field>
      <PayButton>Pay</PayButton>
      <button type="button" onClick={() => form.setFieldValue('number', amex.number)}>
        Use my card
      </button>
      <button type="button" onClick={() => form.reset()}>
        Start again
      </button>
    </form>
  );
}

/** The library is told and tells nothing: the text stays where it was typed. */
function Uncontrolled() {
  const form = useCheckout();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <Beside />
      <form.Field name="number">
        {({ handleChange }) => <CardNumberField onValueChange={(value) => handleChange(value.reveal())} />}
      </form.Field>
      <form.Field name="expiry">
        {({ handleChange }) => <ExpiryField today={today} onValueChange={(value) => handleChange(value.reveal())} />}
      </form.Field>
      <form.Field name="code">
        {({ handleChange }) => <SecurityCodeField onValueChange={(value) => handleChange(value.reveal())} />}
      </form.Field>
      <PayButton>Pay</PayButton>
      <button type="reset">Start again</button>
    </form>
  );
}

beforeEach(() => {
  onPay.mockReset();
  beside.mockReset();
});

describe('TanStack Form, by its value', () => {
  test('D9: holds what is on the screen, caret and grouping as without it, and sends it', async () => {
    await render(<ByValue />);
    await type(number(), '4242424');
    number().setSelectionRange(2, 2);
    await userEvent.keyboard('9');
    expect([number().value, number().selectionStart]).toEqual(['4294 2424', 3]);
    await userEvent.keyboard('{Backspace}{End}242424242');
    await type(expiry(), '1234');
    await type(code(), visa.securityCode);

    await press('Pay');

    const held = { number: '4242 4242 4242 4242', expiry: '12 / 34', code: visa.securityCode };
    expect(shown()).toEqual(Object.values(held));
    await expect.poll(() => onPay.mock.calls).toEqual([[held]]);
  });

  test('N6: core’s schemas as its validators: nothing is sent, and one sentence says why', async () => {
    await render(<ByValue />);
    await type(number(), failsMod10.number);

    await press('Pay');

    await expect.poll(() => document.body.textContent).toContain(en.expiry.errors.empty);
    expect(document.querySelectorAll('[data-part=error]')).toHaveLength(3);
    expect(document.querySelector('[data-part=error]')?.textContent).toBe(en.cardNumber.errors.failsLuhn);
    expect(onPay).not.toHaveBeenCalled();
  });

  test('D9: a value that it sets is shown grouped, its reset empties the field, and undo brings nothing back', async () => {
    await render(<ByValue />);

    await press('Use my card');
    await expect.poll(() => number().value).toBe('3782 822463 10005');
    await type(code(), amex.securityCode);

    await press('Start again');
    await expect.poll(shown).toEqual(['', '', '']);
    expect(values()).toEqual(empty);
    await userEvent.click(code());
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(code().value).toBe('');
  });

  test('D2: undo reaches it', async () => {
    await render(<ByValue />);
    await type(number(), '42424242');
    number().setSelectionRange(4, 4);
    await userEvent.keyboard('9{Control>}z{/Control}');

    expect(number().value).toBe('4242 4242');
    expect(values().number).toBe('4242 4242');
  });

  test('D9: a key re-renders nothing beside the card', async () => {
    await render(<ByValue />);
    beside.mockReset();

    await type(number(), '4242');

    expect(beside).not.toHaveBeenCalled();
  });
});

describe('TanStack Form, told by onValueChange', () => {
  test('D9: holds canonical values and sends them', async () => {
    await render(<Uncontrolled />);
    await type(number(), visa.number);
    await type(expiry(), '1234');
    await type(code(), 'x');

    await press('Pay');

    await expect.poll(() => onPay.mock.calls).toEqual([[{ number: visa.number, expiry: '2034-12', code: 'X' }]]);
  });

  test('N6: a number that fails Mod 10 is refused by the browser before the library hears of it', async () => {
    await render(<Uncontrolled />);
    await type(number(), failsMod10.number);
    await type(expiry(), '1234');
    await type(code(), '123');

    await press('Pay');

    await expect.poll(() => document.activeElement).toBe(number());
    expect(onPay).not.toHaveBeenCalled();
  });

  test('D8: after the browser’s own reset both are empty', async () => {
    await render(<Uncontrolled />);
    await type(number(), visa.number);
    await type(code(), visa.securityCode);

    await press('Start again');

    await expect.poll(values).toEqual(empty);
    expect(shown()).toEqual(['', '', '']);
  });
});
