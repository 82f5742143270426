// D9, N6: a form of the browser's own, without any library: its data, and what it refuses to send.
import { en, testCards } from '@flipside/core';
import type { SyntheticEvent } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CardFields, CardNumberField, ExpiryField, PayButton, SecurityCodeField } from '../index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const { visa, amex, failsMod10 } = testCards;

let sent: [string, FormDataEntryValue][][];

beforeEach(() => {
  sent = [];
});

function send(event: SyntheticEvent<HTMLFormElement>) {
  event.preventDefault();
  sent.push([...new FormData(event.currentTarget).entries()]);
}

const input = (label: string | RegExp) => page.getByRole('textbox', { name: label }).element() as HTMLInputElement;
const number = () => input('Card number');
const expiry = () => input(/^Expiry date/);
const code = () => input('Security code');
const errorOf = (field: HTMLInputElement) =>
  field.closest('[data-flipside]')?.querySelector('[data-part=error]')?.textContent ?? null;
const pay = () => userEvent.click(page.getByRole('button', { name: 'Pay' }));

async function type(field: HTMLInputElement, text: string) {
  await userEvent.click(field);
  await userEvent.keyboard(text);
}

const form = (
  <form id="checkout" onSubmit={send}>
    <input type="hidden" name="order" value="7" />
    <CardFields
      today={today}
      inputs={{
        number: { name: 'pan' },
        expiry: { name: 'until' },
        code: { name: 'digits' },
        name: { name: 'holder' },
      }}
    />
    <PayButton>Pay</PayButton>
  </form>
);

describe('the data of a plain form', () => {
  test('D9: holds what is shown, under the names that the merchant gives, and nothing besides', async () => {
    await render(form);
    await type(number(), amex.number);
    await type(expiry(), '1234');
    await type(code(), amex.securityCode);
    await type(input('Name on card'), 'Li');

    await pay();

    expect(sent).toEqual([
      [
        ['order', '7'],
        ['pan', '3782 822463 10005'],
        ['until', '12 / 34'],
        ['digits', amex.securityCode],
        ['holder', 'Li'],
      ],
    ]);
  });

  test('C6: holds the letter of who can’t read the code, and no radio', async () => {
    await render(form);
    await type(number(), visa.number);
    await type(expiry(), '1234');
    await type(input('Name on card'), 'Li');
    await userEvent.click(page.getByRole('button', { name: en.securityCode.fallback.open }));
    await userEvent.click(page.getByRole('radio', { name: en.securityCode.fallback.illegible }));

    await pay();

    expect(sent.flat()).toContainEqual(['digits', 'I']);
    expect(sent.flat()).toHaveLength(5);
  });

  test('D9: of a disabled card holds nothing, and is sent', async () => {
    await render(
      <form onSubmit={send}>
        <fieldset disabled>
          <CardFields today={today} />
        </fieldset>
        <PayButton>Pay</PayButton>
      </form>,
    );

    await pay();

    expect(sent).toEqual([[]]);
  });

  test('D9: takes in a field that stands outside its form', async () => {
    await render(
      <>
        <CardNumberField form="elsewhere" />
        <form id="elsewhere" onSubmit={send}>
          <PayButton>Pay</PayButton>
        </form>
      </>,
    );
    await type(number(), failsMod10.number);
    await pay();
    expect(sent).toEqual([]);

    await type(number(), '{End}{Backspace}2');
    await pay();
    expect(sent).toEqual([[['number', '4242 4242 4242 4242']]]);
  });
});

describe('what the browser itself refuses to send', () => {
  test('N6: a number that fails Mod 10, and says so by its own means', async () => {
    await render(form);
    await type(number(), failsMod10.number);
    await type(expiry(), '1234');
    await type(code(), '123');
    await type(input('Name on card'), 'Li');

    await pay();

    expect(sent).toEqual([]);
    expect(number().form?.checkValidity()).toBe(false);
    expect(number().matches(':invalid')).toBe(true);
    expect(number().validationMessage).toBe(en.cardNumber.errors.failsLuhn);
    expect([expiry(), code()].map((field) => field.validity.valid)).toEqual([true, true]);
    expect(errorOf(number())).toBe(en.cardNumber.errors.failsLuhn);
  });

  test.each([
    ['nothing', '', '', '', [en.cardNumber.errors.empty, en.expiry.errors.empty, en.securityCode.errors.empty]],
    ['a date that is over', visa.number, '0120', '123', [null, en.expiry.errors.expired, null]],
    ['half a number', '4242', '1234', '123', [en.cardNumber.errors.incomplete, null, null]],
    [
      'a code that is too short',
      visa.number,
      '1234',
      '12',
      [null, null, en.securityCode.errors.incomplete({ length: 3 })],
    ],
  ])('N6: %s, with a sentence at the field', async (_what, digits, date, digitsOfCode, sentences) => {
    await render(form);
    for (const [field, text] of [
      [number(), digits],
      [expiry(), date],
      [code(), digitsOfCode],
      [input('Name on card'), 'Li'],
    ] as const)
      if (text !== '') await type(field, text);

    await pay();

    expect(sent).toEqual([]);
    expect([number(), expiry(), code()].map(errorOf)).toEqual(sentences);
  });

  test('A4: lone fields: the first that is wrong gets the focus, and no bubble of the browser’s covers its sentence', async () => {
    await render(
      <form onSubmit={send}>
        <CardNumberField />
        <ExpiryField today={today} />
        <SecurityCodeField />
        <PayButton>Pay</PayButton>
      </form>,
    );
    await type(number(), visa.number);
    let bubbles = 0;
    document.addEventListener('invalid', (event) => (bubbles += event.defaultPrevented ? 0 : 1), { once: false });

    await pay();

    await expect.poll(() => document.activeElement).toBe(expiry());
    expect(sent).toEqual([]);
    expect(bubbles).toBe(0);
  });

  test('N6: a form that asks the browser not to look is sent to the merchant’s handler, with the sentences shown', async () => {
    await render(
      <form noValidate onSubmit={send}>
        <CardFields today={today} />
        <PayButton>Pay</PayButton>
      </form>,
    );
    await type(number(), failsMod10.number);

    await pay();

    expect(sent).toHaveLength(1);
    expect(errorOf(number())).toBe(en.cardNumber.errors.failsLuhn);
    expect(errorOf(expiry())).toBe(en.expiry.errors.empty);
  });

  test('N6: Enter in a field sends no more than the button does', async () => {
    await render(form);

    await type(number(), `${failsMod10.number}{Enter}`);
    expect(sent).toEqual([]);
  });
});

describe('a statement that wants confirming', () => {
  const { fallback, errors } = en.securityCode;

  test.each(['typed', 'chosen'])('C5, N6: X %s is not sent before the tick is there', async (how) => {
    await render(
      <form onSubmit={send}>
        <CardFields
          today={today}
          inputs={{ code: { fallbacks: { absent: { whereAlwaysPrinted: 'tick' } } }, name: null }}
        />
        <PayButton>Pay</PayButton>
      </form>,
    );
    await type(number(), visa.number);
    await type(expiry(), '1234');
    if (how === 'typed') await type(code(), 'x');
    else {
      await userEvent.click(page.getByRole('button', { name: fallback.open }));
      await userEvent.click(page.getByRole('radio', { name: fallback.absent }));
    }

    await pay();
    expect(sent).toHaveLength(0);
    expect(errorOf(code())).toBe(errors.unconfirmed.tick);

    await userEvent.click(page.getByRole('checkbox', { name: fallback.tick.absent }));
    await pay();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContainEqual(['csc', 'X']);
  });
});
