import { en } from '@flipside/core';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import {
  BillingAddressFields,
  CardFields,
  CardNumberField,
  PayButton,
  SecurityCodeField,
  type CardFieldsHandle,
} from '../index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const number = () => screen.getByLabelText<HTMLInputElement>('Card number');
const expiry = () => screen.getByLabelText<HTMLInputElement>(/^Expiry date/);
const code = () => screen.getByLabelText<HTMLInputElement>('Security code');
const name = () => screen.getByLabelText<HTMLInputElement>('Name on card');
const status = () => document.querySelector<HTMLElement>('[data-part=status]');
const summary = () => document.querySelector<HTMLElement>('[data-part=error-summary]');

describe('<CardFields>', () => {
  test('S1: with one id the inputs are pay-number, pay-expiry, pay-csc and pay-name, and nothing says verification', () => {
    render(<CardFields id="pay" today={today} />);

    const inputs = [...document.querySelectorAll('input')].map((input) => [input.id, input.name, input.autocomplete]);
    expect(inputs).toEqual([
      ['pay-number', 'number', 'cc-number'],
      ['pay-expiry', 'expiry', 'cc-exp'],
      ['pay-csc', 'csc', 'cc-csc'],
      ['pay-name', 'name', 'cc-name'],
    ]);
    expect(document.body.innerHTML).not.toMatch(/security_code|verification/i);
  });

  test('S1, A3: ids, descriptions and the one status region are in server HTML already', () => {
    const html = renderToString(<CardFields id="pay" accepted={['visa']} today={today} />);
    document.body.innerHTML = html;

    expect(document.querySelectorAll('[role=status]')).toHaveLength(1);
    expect(code()).toHaveAttribute('aria-describedby', 'pay-csc-hint');
    for (const described of document.querySelectorAll('[aria-describedby]'))
      for (const id of (described.getAttribute('aria-describedby') ?? '').split(' '))
        expect(document.getElementById(id)).not.toBeNull();
    document.body.innerHTML = '';
  });

  test('W2: a merchant that takes no American Express never speaks of it, not in server HTML either', () => {
    const html = renderToString(<CardFields accepted={['visa']} today={today} />);

    expect(html).not.toContain('American Express');
    expect(html).toContain('data-side="back"');
  });

  test('A4: a field that is disabled is not asked for', async () => {
    render(
      <form>
        <CardFields today={today} inputs={{ name: { disabled: true } }} />
        <PayButton />
      </form>,
    );

    await userEvent.click(screen.getByRole('button', { name: 'Pay now' }));

    expect(within(summary() ?? document.body).getAllByRole('link')).toHaveLength(3);
  });

  test('P1, D9: of a name React hears what it is, never its text', async () => {
    const onValueChange = vi.fn<(value: { meaning: object }) => void>();
    render(<CardFields today={today} inputs={{ name: { onValueChange } }} />);

    await userEvent.type(name(), 'Li 411111111111');

    expect(onValueChange.mock.lastCall?.[0].meaning).toEqual({ kind: 'name' });
  });

  test('W2: an American Express number turns hint and picture to the front', async () => {
    render(<CardFields today={today} />);

    await userEvent.type(number(), '37');

    expect(code()).toHaveAccessibleDescription(en.securityCode.hint.front({ length: 4 }));
    expect(document.querySelector('[data-part=card-picture]')).toHaveAttribute('data-side', 'front');
  });

  test('A3: each change is said once, in one region', async () => {
    render(<CardFields today={today} />);
    const said: string[] = [];
    new MutationObserver(() => said.push(status()?.textContent ?? '')).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });

    await userEvent.type(number(), '4111111111111112');

    expect(said.filter((sentence) => sentence !== '')).toEqual(['Visa', en.cardNumber.errors.failsLuhn]);
  });

  test('A3, A4: a failed submit moves the focus to a summary whose links lead to the fields, and the region stays silent', async () => {
    const onSubmit = vi.fn<() => void>();
    render(
      <form onSubmit={onSubmit}>
        <CardFields id="pay" today={today} />
        <PayButton amount="£24.00" />
      </form>,
    );
    await userEvent.type(expiry(), '0120');

    await userEvent.click(screen.getByRole('button', { name: 'Pay £24.00' }));

    expect(onSubmit).not.toHaveBeenCalled();
    await waitFor(() => expect(summary()).toHaveFocus());
    expect(
      within(summary() ?? document.body)
        .getAllByRole('link')
        .map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      [en.cardNumber.errors.empty, '#pay-number'],
      [en.expiry.errors.expired, '#pay-expiry'],
      [en.securityCode.errors.empty, '#pay-csc'],
      [en.cardholderName.errors.empty, '#pay-name'],
    ]);
    expect(status()).toHaveTextContent('');

    await userEvent.click(screen.getByRole('link', { name: en.expiry.errors.expired }));
    expect(expiry()).toHaveFocus();
  });

  test('A4: the browser keeps its own bubble for the merchant’s fields and its focus with the first of all', async () => {
    render(
      <form>
        <input aria-label="E-mail" required />
        <CardFields today={today} />
        <PayButton />
      </form>,
    );

    await userEvent.click(screen.getByRole('button', { name: 'Pay now' }));

    expect(summary()).not.toBeNull();
    expect(summary()).not.toHaveFocus();
  });

  test('C8: a Maestro card is submitted without a code', async () => {
    const onSubmit = vi.fn<(event: Event) => void>((event) => event.preventDefault());
    render(
      <form onSubmit={(event) => onSubmit(event.nativeEvent)}>
        <CardFields today={today} />
        <PayButton />
      </form>,
    );
    await userEvent.type(number(), '6759649826438453');
    await userEvent.type(expiry(), '0930');
    await userEvent.type(name(), 'Li');

    await userEvent.click(screen.getByRole('button', { name: 'Pay now' }));

    expect(onSubmit).toHaveBeenCalledOnce();
  });

  test.each([
    ['Björk', null],
    ['Mary-Jane O’Neill', null],
    ['山田太郎', null],
    ['12345', en.cardholderName.errors.digits],
    ['4111 1111 1111 1111', en.cardholderName.errors.cardNumber],
  ])('X3, N8: of the name %j it says %j', async (typed, says) => {
    render(<CardFields id="pay" today={today} />);

    await userEvent.type(name(), typed);
    await userEvent.tab();

    expect(document.getElementById('pay-name-error')?.textContent ?? null).toBe(says);
  });

  test('gives the page canonical values, and empties the code when it is told to', async () => {
    const fields = createRef<CardFieldsHandle>();
    render(<CardFields handleRef={fields} today={today} />);
    await userEvent.type(number(), '4111111111111111');
    await userEvent.type(expiry(), '930');
    await userEvent.type(code(), '123');
    await userEvent.type(name(), ' Li ');

    expect(fields.current?.reveal()).toEqual({
      number: '4111111111111111',
      expiry: '2030-09',
      code: '123',
      name: 'Li',
    });

    act(() => fields.current?.clearSecurityCode());
    expect(code().value).toBe('');
  });

  test('D5: form data holds the text as it is shown, without any library', async () => {
    render(
      <form>
        <CardFields today={today} />
      </form>,
    );
    await userEvent.type(number(), '4111111111111111');
    await userEvent.type(expiry(), '0930');

    const form = document.querySelector('form');
    expect(form && Object.fromEntries(new FormData(form))).toEqual({
      number: '4111 1111 1111 1111',
      expiry: '09 / 30',
      csc: '',
      name: '',
    });
  });

  test('D9, P4: a field that leaves after its successor has come takes none of it along', async () => {
    const handle = createRef<CardFieldsHandle>();
    const page = (shown: readonly string[]) => (
      <form>
        <CardFields today={today} handleRef={handle}>
          {shown.map((label) => (
            <SecurityCodeField key={label} label={label} />
          ))}
        </CardFields>
      </form>
    );
    const { container, rerender } = render(page(['wide']));

    rerender(page(['wide', 'narrow']));
    rerender(page(['narrow']));

    expect(handle.current?.problem('code')).toBe(en.securityCode.errors.empty);
    await userEvent.type(screen.getByLabelText('narrow'), '737');
    expect(handle.current?.reveal().code).toBe('737');
    const data = new FormData(container.querySelector('form') ?? undefined);
    expect([...(handle.current?.withoutCard(data) ?? [])]).toEqual([]);
    handle.current?.clearSecurityCode();
    expect(screen.getByLabelText('narrow')).toHaveValue('');
  });

  test('A4: two problems in the same words are two lines, and each leads to its own field', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { container } = render(
      <form noValidate>
        <CardFields today={today}>
          <CardNumberField />
          <BillingAddressFields id="bill" defaultCountry="US" />
        </CardFields>
        <PayButton />
      </form>,
    );
    for (const line of ['line1', 'city']) {
      // oxlint-disable-next-line no-await-in-loop
      await userEvent.type(container.querySelector(`#bill-${line}`) ?? document.body, '4242 4242 4242 4242');
    }

    await userEvent.click(screen.getByRole('button', { name: 'Pay now' }));

    const lines = within(summary() ?? document.body).getAllByRole('link');
    const same = lines.filter((line) => line.textContent === lines[1]?.textContent);
    expect(same.map((line) => line.getAttribute('href'))).toEqual(['#bill-line1', '#bill-city']);
    expect(complain.mock.calls).toEqual([]);
    complain.mockRestore();
  });

  test('A4: a field that has gone since leaves no line that leads nowhere', async () => {
    const page = (named: boolean) => (
      <form noValidate>
        <CardFields id="pay" today={today} inputs={named ? {} : { name: null }} />
        <PayButton />
      </form>
    );
    const { rerender } = render(page(true));
    await userEvent.click(screen.getByRole('button', { name: 'Pay now' }));
    const leadTo = () =>
      [...document.querySelectorAll<HTMLAnchorElement>('[data-part=error-summary] a')].map((a) => a.hash);
    expect(leadTo()).toEqual(['#pay-number', '#pay-expiry', '#pay-csc', '#pay-name']);

    rerender(page(false));

    expect(leadTo()).toEqual(['#pay-number', '#pay-expiry', '#pay-csc']);
  });
});
