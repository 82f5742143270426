// D8, C9: React 19 sends a form to a function, and resets the form when the function is done, whatever it answers.
import { testCards } from '@flipside/core';
import { useActionState, useEffect, useRef, type ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { cardRules, HookFormCardFields } from '../hook-form/index.ts';
import { CardFields, CardNumberField, ExpiryField, PayButton, SecurityCodeField } from '../index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const { visa } = testCards;

/** What the merchant's action was sent, and the answer that it waits for. */
const sent: Record<string, FormDataEntryValue>[] = [];
let answers: ((answer: string) => void)[] = [];

function action(_before: string, data: FormData): Promise<string> {
  sent.push(Object.fromEntries(data));
  return new Promise((resolve) => answers.push(resolve));
}

async function answer(text: string) {
  await expect.poll(() => answers.length).toBeGreaterThan(0);
  answers.shift()?.(text);
  await expect.poll(() => document.querySelector('output')?.textContent).toBe(text);
  await settled();
}

/** A reset is followed up in tasks of its own. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  sent.length = 0;
  answers = [];
});

const field = (token: string) => {
  const input = document.querySelector<HTMLInputElement>(`[autocomplete=${token}]`);
  if (input === null) throw new Error(`There is no ${token} on the page.`);
  return input;
};
const values = () => ['cc-number', 'cc-exp', 'cc-csc'].map((token) => field(token).value);
const note = () => document.querySelector<HTMLInputElement>('input[name=note]');

async function type(token: string, text: string) {
  await userEvent.click(field(token));
  await userEvent.keyboard(text);
}

async function typeCard() {
  await type('cc-number', visa.number);
  await type('cc-exp', '1234');
  await type('cc-csc', visa.securityCode);
}

const pay = () => userEvent.click(page.getByRole('button', { name: /^Pay/ }));

function Pending() {
  return <PayButton pending={useFormStatus().pending} />;
}

function Checkout({ children }: { children?: ReactNode }) {
  const [said, submit] = useActionState(action, '');
  return (
    <form action={submit}>
      <CardFields today={today} inputs={{ name: null }}>
        {children}
      </CardFields>
      <input name="note" aria-label="Note" />
      <output>{said}</output>
      <Pending />
      <button type="reset">Start again</button>
    </form>
  );
}

describe('a form that is sent to a function', () => {
  test('D8, C9: an answer that is an error leaves number and date, empties the code, and the card can be sent again', async () => {
    await render(<Checkout />);
    await typeCard();

    await pay();
    await answer('Your bank said no.');

    expect(values()).toEqual(['4242 4242 4242 4242', '12 / 34', '']);
    expect(document.querySelector('[data-brand]')?.getAttribute('data-brand')).toBe('visa');
    expect(document.querySelector('[data-part=error]')).toBeNull();
    expect(field('cc-number').validity.valid).toBe(true);
    expect(field('cc-csc').validity.valid).toBe(false);

    await type('cc-csc', '999');
    await pay();
    await answer('Paid.');
    expect(sent).toEqual([
      { number: '4242 4242 4242 4242', expiry: '12 / 34', csc: visa.securityCode, note: '' },
      { number: '4242 4242 4242 4242', expiry: '12 / 34', csc: '999', note: '' },
    ]);
    expect(values()).toEqual(['4242 4242 4242 4242', '12 / 34', '']);
  });

  test('D2, C9: the code does not come back by undo', async () => {
    await render(<Checkout />);
    await typeCard();
    await pay();
    await answer('Your bank said no.');

    await userEvent.click(field('cc-csc'));
    await userEvent.keyboard('{Control>}z{/Control}{Control>}y{/Control}');

    expect(field('cc-csc').value).toBe('');
    expect(field('cc-number').value).toBe('4242 4242 4242 4242');
  });

  test('D8: the merchant’s own fields are reset as React resets them', async () => {
    await render(<Checkout />);
    await typeCard();
    note()?.focus();
    await userEvent.keyboard('Ring twice');

    await pay();
    await answer('Your bank said no.');

    expect(note()?.value).toBe('');
  });

  test('D8: what is mended while the answer is still awaited is kept, and the caret with it', async () => {
    await render(<Checkout />);
    await typeCard();
    await pay();

    await userEvent.click(field('cc-exp'));
    field('cc-exp').setSelectionRange(7, 7);
    await userEvent.keyboard('{Backspace}5');
    field('cc-exp').setSelectionRange(1, 1);
    await answer('Your bank said no.');

    expect(values()).toEqual(['4242 4242 4242 4242', '12 / 35', '']);
    expect(field('cc-exp').selectionStart).toBe(1);
    expect(document.activeElement).toBe(field('cc-exp'));
  });

  test('A4: while it is sent the button says so, and keeps the focus', async () => {
    await render(<Checkout />);
    await typeCard();
    page.getByRole('button', { name: /^Pay/ }).element().focus();
    await userEvent.keyboard('{Enter}');

    await expect.poll(() => document.querySelector('[data-pending]')).not.toBeNull();
    expect(document.activeElement?.getAttribute('data-part')).toBe('pay-button');

    await answer('Paid.');
    expect(document.querySelector('[data-pending]')).toBeNull();
  });

  test('N6: a number that fails Mod 10 is never sent', async () => {
    await render(<Checkout />);
    await typeCard();
    await type('cc-number', '{End}{Backspace}1');

    await pay();

    expect(sent).toEqual([]);
    expect(field('cc-number').value).toBe('4242 4242 4242 4241');
  });
});

describe('a reset that is meant', () => {
  test('D8: by the button it clears everything, before and after an answer', async () => {
    await render(<Checkout />);
    await typeCard();
    await userEvent.click(page.getByRole('button', { name: 'Start again' }));
    await settled();
    expect(values()).toEqual(['', '', '']);

    await typeCard();
    await pay();
    await answer('Your bank said no.');
    await userEvent.click(page.getByRole('button', { name: 'Start again' }));
    await settled();

    expect(values()).toEqual(['', '', '']);
    expect(document.querySelector('[data-part=error]')).toBeNull();
  });

  test('D8: by the button it clears also while the answer is awaited, and the answer brings nothing back', async () => {
    await render(<Checkout />);
    await typeCard();
    await pay();

    await userEvent.click(page.getByRole('button', { name: 'Start again' }));
    await settled();
    expect(values()).toEqual(['', '', '']);

    await answer('Your bank said no.');
    expect(values()).toEqual(['', '', '']);
  });

  test('D8: by the merchant’s script it clears, once the answer is there', async () => {
    await render(<Checkout />);
    await typeCard();
    await pay();
    await answer('Your bank said no.');

    document.querySelector('form')?.reset();
    await settled();

    expect(values()).toEqual(['', '', '']);
  });

  test('D8: by the merchant’s effect after a success it clears', async () => {
    function ClearsWhenPaid() {
      const [said, submit] = useActionState(action, '');
      const form = useRef<HTMLFormElement>(null);
      useEffect(() => {
        if (said === 'Paid.') form.current?.reset();
      }, [said]);
      return (
        <form ref={form} action={submit}>
          <CardFields today={today} inputs={{ name: null }} />
          <output>{said}</output>
          <Pending />
        </form>
      );
    }
    await render(<ClearsWhenPaid />);
    await typeCard();

    await pay();
    await answer('Your bank said no.');
    expect(values()).toEqual(['4242 4242 4242 4242', '12 / 34', '']);

    await type('cc-csc', '999');
    await pay();
    await answer('Paid.');
    expect(values()).toEqual(['', '', '']);
  });

  test('D8, D9: a form that is sent in the old way is cleared by a reset, and its owner hears of it', async () => {
    const onChange = vi.fn<(text: string) => void>();
    await render(
      <form onSubmit={(event) => event.preventDefault()}>
        <CardNumberField onChange={({ target }) => onChange(target.value)} />
        <button type="submit">Pay</button>
      </form>,
    );
    await type('cc-number', visa.number);
    await pay();
    expect(onChange).toHaveBeenLastCalledWith('4242 4242 4242 4242');

    document.querySelector('form')?.reset();
    await settled();

    expect(field('cc-number').value).toBe('');
    expect(onChange).toHaveBeenLastCalledWith('');
  });
});

describe('two submits, one after the other', () => {
  test('D8: nothing is lost by either answer, and a reset that is meant still clears', async () => {
    await render(<Checkout />);
    await typeCard();
    const form = document.querySelector('form');

    form?.requestSubmit();
    form?.requestSubmit();
    // React shows no answer before the last one is there.
    await expect.poll(() => answers.length).toBe(1);
    answers.shift()?.('Your bank said no.');
    await answer('Your bank said no again.');
    expect(values()).toEqual(['4242 4242 4242 4242', '12 / 34', '']);
    expect(sent).toHaveLength(2);

    form?.reset();
    await settled();
    expect(values()).toEqual(['', '', '']);
  });
});

describe('a button with an action of its own', () => {
  test('D8, C9: keeps and empties the same', async () => {
    function TwoWays() {
      const [said, submit] = useActionState(action, '');
      return (
        <form>
          <CardFields today={today} inputs={{ name: null }} />
          <output>{said}</output>
          <button type="submit" formAction={submit}>
            Pay by card
          </button>
        </form>
      );
    }
    await render(<TwoWays />);
    await typeCard();

    await pay();
    await answer('Your bank said no.');

    expect(values()).toEqual(['4242 4242 4242 4242', '12 / 34', '']);
  });
});

describe('React Hook Form inside a form with an action', () => {
  let form: UseFormReturn<{ number: string; expiry: string; code: string }>;

  function Registered() {
    const own = useForm({ defaultValues: { number: '', expiry: '', code: '' } });
    useEffect(() => {
      form = own;
    }, [own]);
    const [said, submit] = useActionState(action, '');
    return (
      <form action={submit}>
        <CardNumberField {...own.register('number', cardRules.number)} />
        <ExpiryField {...own.register('expiry', cardRules.expiry)} today={today} />
        <SecurityCodeField {...own.register('code', cardRules.code)} />
        <output>{said}</output>
        <button type="submit">Pay</button>
        <button type="reset">Start again</button>
      </form>
    );
  }

  test('D8, D9: holds what is on the screen after an error, and after a reset', async () => {
    await render(<Registered />);
    await typeCard();

    await pay();
    await answer('Your bank said no.');
    expect(values()).toEqual(['4242 4242 4242 4242', '12 / 34', '']);
    expect(form.getValues()).toEqual({ number: visa.number, expiry: '2034-12', code: '' });

    await userEvent.click(page.getByRole('button', { name: 'Start again' }));
    await settled();
    expect(values()).toEqual(['', '', '']);
    expect(form.getValues()).toEqual({ number: '', expiry: '', code: '' });
  });
});

describe('a form whose handler keeps it from its action', () => {
  test('D8: a reset by script clears it', async () => {
    await render(
      <form action={() => {}} onSubmit={(event) => event.preventDefault()}>
        <CardFields today={today} inputs={{ name: null }} />
        <button type="submit">Pay</button>
      </form>,
    );
    await typeCard();
    await pay();

    document.querySelector('form')?.reset();
    await settled();

    expect(values()).toEqual(['', '', '']);
  });

  test('D8, D9: a reset of React Hook Form clears it, and the next card is handed on whole', async () => {
    const onPay = vi.fn<(values: { card?: object }) => void>();
    let form: UseFormReturn | undefined;
    function Bound() {
      const own = useForm();
      useEffect(() => {
        form = own;
      }, [own]);
      return (
        <form action={() => {}} onSubmit={(event) => void own.handleSubmit((sentValues) => onPay(sentValues))(event)}>
          <HookFormCardFields control={own.control} today={today} inputs={{ name: null }} />
          <button type="submit">Pay</button>
        </form>
      );
    }
    await render(<Bound />);
    await typeCard();
    await pay();
    await expect.poll(() => onPay.mock.calls.length).toBe(1);

    form?.reset();
    await settled();
    expect(values()).toEqual(['', '', '']);

    await typeCard();
    await pay();
    await expect.poll(() => onPay.mock.calls.length).toBe(2);
    expect(onPay.mock.lastCall?.[0].card).toEqual({ number: visa.number, expiry: '2034-12', code: visa.securityCode });
  });
});
