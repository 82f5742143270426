import { cardReader, en, plainLanguage, type LookupBin } from '@flipside/core';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { version } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { CardNumber, CardNumberField, MessagesProvider, useCardNumber, type CardNumberOptions } from '../index.ts';

const modTen = 'The card number you entered is invalid. Please try again.';
const number = () => screen.getByLabelText<HTMLInputElement>('Card number');
const error = () => document.querySelector('[data-part=error]')?.textContent ?? null;
const brand = () => document.querySelector('[data-part=card-number]')?.getAttribute('data-brand') ?? null;

describe('<CardNumberField>', () => {
  test.each([
    ['4111111111111111', '4111 1111 1111 1111'],
    ['378282246310005', '3782 822463 10005'],
    ['36227206271667', '3622 720627 1667'],
    ['6771830999991239343', '6771 8309 9999 1239 343'],
  ])('N7: shows %s as it is printed on the card', async (typed, shown) => {
    render(<CardNumberField />);

    await userEvent.type(number(), typed);

    expect(number().value).toBe(shown);
  });

  test('W1, N5: says the Mod 10 sentence with the last digit of a Visa, and takes it back on the next edit', async () => {
    render(<CardNumberField />);

    await userEvent.type(number(), '411111111111111');
    expect(error()).toBeNull();

    await userEvent.type(number(), '2');
    expect(error()).toBe(modTen);
    expect(number()).toHaveAttribute('aria-invalid', 'true');

    await userEvent.type(number(), '{Backspace}');
    expect(error()).toBeNull();
    expect(number()).toHaveAttribute('aria-invalid', 'false');
  });

  test.each([
    // brand                typed                   while typing   after leaving
    ['Visa', '4111111111111112', modTen, modTen],
    ['Amex', '378282246310006', modTen, modTen],
    ['Maestro', '6759649826438454', null, modTen],
    ['Maestro, longest', '6771830999991239344', modTen, modTen],
    ['Visa, too short', '411111111111', null, en.cardNumber.errors.incomplete],
    ['UnionPay, advisory', '6222040000030012', null, null],
    ['nobody knows', '1000000000000009', null, modTen],
  ])(
    'N3, N5: of a failing %s number (%s) it says %j at once and %j on leaving',
    async (_brand, typed, atOnce, onLeaving) => {
      render(<CardNumberField />);

      await userEvent.type(number(), typed);
      expect(error()).toBe(atOnce);

      await userEvent.tab();
      expect(error()).toBe(onLeaving);
    },
  );

  test('N3: a brand that does not insist on Mod 10 asks to look once more, and lets the shopper go on', async () => {
    render(<CardNumberField />);

    await userEvent.type(number(), '6222040000030012');
    expect(number()).not.toHaveAccessibleDescription();

    await userEvent.tab();
    expect(number()).toHaveAccessibleDescription(en.cardNumber.luhnAdvice);
    expect(screen.getByRole('status')).toHaveTextContent(en.cardNumber.luhnAdvice);
    expect(number()).toBeValid();
  });

  test('N5: an empty field stays quiet until the form is sent', async () => {
    render(
      <form>
        <CardNumberField />
      </form>,
    );

    await userEvent.click(number());
    await userEvent.tab();
    expect(error()).toBeNull();

    document.querySelector('form')?.requestSubmit();
    expect(await screen.findByText(en.cardNumber.errors.empty)).toBeVisible();
  });

  test('N6: a form whose number fails Mod 10 is not submitted, and the field takes the focus', async () => {
    const onSubmit = vi.fn<() => void>();
    render(
      <form onSubmit={onSubmit}>
        <CardNumberField />
        <button type="submit">Pay</button>
      </form>,
    );

    await userEvent.type(number(), '4111111111111112');
    await userEvent.click(screen.getByRole('button', { name: 'Pay' }));

    expect(onSubmit).not.toHaveBeenCalled();
    expect(number()).toHaveFocus();
  });

  test('N1: says the brand as soon as it is known, and that the merchant does not take it', async () => {
    render(<CardNumberField accepted={['visa', 'mastercard']} />);

    await userEvent.type(number(), '37');

    expect(brand()).toBe('amex');
    expect(error()).toBe('We don’t take American Express. Please use Visa or Mastercard.');
  });

  test('X1: names the brands that the merchant takes before anything is typed', () => {
    render(<CardNumberField accepted={['visa', 'mastercard']} />);

    expect(number()).toHaveAccessibleDescription('We take Visa or Mastercard.');
    expect(document.querySelectorAll('[data-part=brand-mark]')).toHaveLength(2);
  });

  test('W1: a plain-language preset replaces the Mod 10 sentence', async () => {
    render(
      <MessagesProvider messages={plainLanguage(en)}>
        <CardNumberField />
      </MessagesProvider>,
    );

    await userEvent.type(number(), '4111111111111112');

    expect(error()).toBe('Check the card number: one of the digits is wrong.');
  });

  test('D5: length and kind are never attributes, they would cut what a browser fills in', () => {
    render(<CardNumberField />);

    for (const name of ['maxlength', 'minlength', 'pattern']) expect(number()).not.toHaveAttribute(name);
    expect(number()).toHaveAttribute('type', 'text');
    expect(number()).toHaveAttribute('inputmode', 'numeric');
    expect(number()).toHaveAttribute('autocomplete', 'cc-number');
  });

  test('D4: a text that a password manager fills in is read: set, set again, input, change', () => {
    render(<CardNumberField />);

    for (const text of ['4111-1111-1111-1111', '4111111111111111']) {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(number(), text);
      number().dispatchEvent(new Event('input', { bubbles: true }));
    }
    fireEvent(number(), new Event('change', { bubbles: true }));

    expect(number().value).toBe('4111 1111 1111 1111');
    expect(brand()).toBe('visa');
  });

  test('S1: every id derives from one', async () => {
    render(<CardNumberField id="pay-number" accepted={['visa']} />);
    await userEvent.type(number(), '37');

    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids).toEqual(['pay-number', 'pay-number-error', 'pay-number-hint']);
    expect(number()).toHaveAttribute('aria-describedby', 'pay-number-error pay-number-hint');
  });

  test('P3: what it hands out prints itself masked, and gives the number only to who asks', async () => {
    const onValueChange = vi.fn<NonNullable<CardNumberOptions['onValueChange']>>();
    render(<CardNumberField onValueChange={onValueChange} />);

    await userEvent.type(number(), '4111111111111111');

    const value = onValueChange.mock.lastCall?.[0];
    expect(`${String(value)}${JSON.stringify({ value })}`).not.toMatch(/\d/);
    expect(value?.reveal()).toBe('4111111111111111');
    expect(value?.meaning).toMatchObject({ kind: 'complete', lastFour: '1111' });
  });

  test('N1, A3: an error that comes with the brand is what is said', async () => {
    render(<CardNumberField accepted={['visa']} />);

    await userEvent.type(number(), '37');
    expect(screen.getByRole('status')).toHaveTextContent('We don’t take American Express. Please use Visa.');

    await userEvent.clear(number());
    await userEvent.paste('4111111111111112');
    expect(screen.getByRole('status')).toHaveTextContent(modTen);
  });

  test('A3: what is not taken is said each time', async () => {
    render(<CardNumberField />);
    const said: (string | null)[] = [];
    new MutationObserver(() => said.push(screen.getByRole('status').textContent)).observe(screen.getByRole('status'), {
      childList: true,
      characterData: true,
      subtree: true,
    });

    await userEvent.type(number(), 'x');
    await userEvent.type(number(), 'x');

    expect(said).toHaveLength(2);
    expect(screen.getByRole('status')).toHaveTextContent(en.refused.letter);
  });

  test('N5: who only looks at another window is not told that the number is too short', async () => {
    render(<CardNumberField />);
    await userEvent.type(number(), '4111');

    number().dispatchEvent(new FocusEvent('blur'));
    await new Promise((resolve) => setTimeout(resolve, 5));

    expect(error()).toBeNull();
  });

  test('N5: who leaves by pressing a button is told when the press is over, so that the button stays under the pointer', async () => {
    render(
      <>
        <CardNumberField />
        <button type="button">Pay</button>
      </>,
    );
    await userEvent.type(number(), '4111');

    const user = userEvent.setup();
    await user.pointer({ keys: '[MouseLeft>]', target: screen.getByRole('button') });
    expect(number()).not.toHaveFocus();
    expect(error()).toBeNull();

    await user.pointer({ keys: '[/MouseLeft]', target: screen.getByRole('button') });
    expect(error()).toBe(en.cardNumber.errors.incomplete);
  });

  test('N6: an input that comes later, or anew, blocks the submit like the first', () => {
    const onSubmit = vi.fn<() => void>();
    const form = (key: string | null) => (
      <form onSubmit={onSubmit}>
        <CardNumber.Root>
          <CardNumber.Label />
          {key === null ? null : <CardNumber.Input key={key} />}
        </CardNumber.Root>
      </form>
    );
    const { rerender } = render(form(null));
    rerender(form('one'));
    expect(number()).toBeInvalid();

    fireEvent.change(number(), { target: { value: '4111111111111111' } });
    expect(number()).toBeValid();

    rerender(form('another'));
    expect(number()).toBeInvalid();
    expect(brand()).toBeNull();
  });

  test('D9: a new handler hears a new value', () => {
    const heard = vi.fn<(text: string) => void>();
    const { rerender } = render(<CardNumberField value="" onValueChange={() => heard('old')} />);

    rerender(<CardNumberField value="4111" onValueChange={() => heard('new')} />);

    expect(heard.mock.calls).toEqual([['new']]);
  });

  test('D9: a ref may return its own clean-up, which React 19 calls in place of the ref', () => {
    const heard = vi.fn<(what: string) => void>();
    const { unmount } = render(
      <CardNumberField
        ref={(node) => {
          heard(node === null ? 'null' : 'the input');
          return () => heard('cleaned up');
        }}
      />,
    );

    unmount();

    expect(heard.mock.calls.flat()).toEqual(['the input', version.startsWith('18') ? 'null' : 'cleaned up']);
  });

  test('the merchant’s own error takes the place of the field’s', () => {
    render(<CardNumberField error="The bank does not know this card." />);

    expect(error()).toBe('The bank does not know this card.');
    expect(number()).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByRole('status')).toHaveTextContent('The bank does not know this card.');
  });
});

describe('<CardNumber> in parts', () => {
  test('A2: the input is described by nothing where there is no hint and no error', () => {
    render(
      <CardNumber.Root>
        <CardNumber.Label />
        <CardNumber.Input />
      </CardNumber.Root>,
    );

    expect(number()).not.toHaveAttribute('aria-describedby');
  });

  test('A2: keeps the merchant’s own description, and adds error and hint', async () => {
    render(
      <CardNumber.Root id="pay-number" accepted={['visa']}>
        <p id="terms">We never store this</p>
        <CardNumber.Label />
        <CardNumber.Input aria-describedby="terms" />
        <CardNumber.Hint />
        <CardNumber.Error />
      </CardNumber.Root>,
    );
    expect(number()).toHaveAttribute('aria-describedby', 'terms pay-number-hint');

    await userEvent.type(number(), '4111111111111112');
    expect(number()).toHaveAttribute('aria-describedby', 'terms pay-number-error pay-number-hint');
  });

  test('hands a form library the real input', () => {
    const ref = { current: null as HTMLInputElement | null };
    render(
      <CardNumber.Root>
        <CardNumber.Label />
        <CardNumber.Input ref={ref} name="number" />
      </CardNumber.Root>,
    );

    expect(ref.current).toBe(number());
  });

  test('says what to do when a part stands outside its field', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});

    expect(() => render(<CardNumber.Input />)).toThrow('Put it inside the Root of its field');

    quiet.mockRestore();
  });
});

describe('useCardNumber', () => {
  test('N1: goes by what the merchant’s look-up knows of the issuer, once it answers, and asks for nothing but eight digits', async () => {
    const lookupBin = vi.fn<LookupBin>(async () => ({ brand: 'maestro', lengths: [19] }));
    const reader = cardReader({ lookupBin });
    render(<CardNumberField reader={reader} />);

    await userEvent.type(number(), '411111111111');

    await vi.waitFor(() => expect(brand()).toBe('maestro'));
    expect(lookupBin.mock.calls).toEqual([['41111111']]);
  });

  test('N1: reads on by the table while the look-up is late, and where it fails', async () => {
    const lookupBin = vi.fn<LookupBin>(() => Promise.reject(new Error('no line')));
    const reader = cardReader({ lookupBin });
    render(<CardNumberField reader={reader} />);

    await userEvent.type(number(), '4111111111111112');

    expect(brand()).toBe('visa');
    expect(error()).toBe(modTen);
  });

  test('drives any design system’s input, and brings no id and no description of its own', async () => {
    function Own() {
      const { inputProps, ref, brand: detected, hint, error: sentence } = useCardNumber({ accepted: ['visa'] });
      return (
        <label>
          Card number
          <input {...inputProps} ref={ref} />
          <span data-part="error">{sentence}</span>
          {detected?.name} {hint}
        </label>
      );
    }
    render(<Own />);
    const input = screen.getByRole<HTMLInputElement>('textbox');
    expect(input).not.toHaveAttribute('id');
    expect(input).not.toHaveAttribute('aria-describedby');

    await userEvent.type(input, '4111111111111112');

    expect(input.value).toBe('4111 1111 1111 1112');
    expect(error()).toBe(modTen);
  });
});
