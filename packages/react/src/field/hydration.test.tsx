// D8, on every React that is a peer: typed before hydration. What a real browser adds to it is in hydration.browser.test.tsx.
import { testCards } from '@flipside/core';
import { act } from '@testing-library/react';
import { StrictMode, useEffect, type ReactElement } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { Controller, useForm, type UseFormReturn } from 'react-hook-form';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cardRules } from '../hook-form/index.ts';
import { CardForm, CardNumberField, StartDateField } from '../index.ts';

const { number } = testCards.visa;
const shown = '4242 4242 4242 4242';
const onChange = vi.fn<(text: string) => void>();
let form: UseFormReturn<{ number: string }>;
let root: Root | undefined;

afterEach(() => {
  act(() => root?.unmount());
  document.body.innerHTML = '';
  onChange.mockReset();
});

function Plain() {
  return <CardNumberField id="number" onChange={({ target }) => onChange(target.value)} />;
}

function Registered() {
  const own = useForm({ defaultValues: { number: '' } });
  useEffect(() => {
    form = own;
  }, [own]);
  return <CardNumberField id="number" {...own.register('number', cardRules.number)} />;
}

function ByController() {
  const own = useForm({ defaultValues: { number: '' } });
  useEffect(() => {
    form = own;
  }, [own]);
  return (
    <Controller
      control={own.control}
      name="number"
      render={({ field }) => <CardNumberField id="number" {...field} />}
    />
  );
}

async function typedBefore(app: ReactElement) {
  document.body.innerHTML = `<main>${renderToString(app)}</main>`;
  const main = document.querySelector('main');
  const input = document.querySelector('input');
  if (!main || !input) throw new Error('The server has sent no field.');

  input.value = number;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  const onRecoverableError = vi.fn<() => void>();
  await act(async () => {
    root = hydrateRoot(main, app, { onRecoverableError });
    await Promise.resolve();
  });

  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(document.querySelector('input')).toBe(input);
  expect(document.querySelector('[data-brand]')).toHaveAttribute('data-brand', 'visa');
  return input;
}

describe('a number that was typed before React came', () => {
  test('D8: is kept, grouped and heard once', async () => {
    const input = await typedBefore(<Plain />);

    expect(input.value).toBe(shown);
    expect(onChange.mock.calls).toEqual([[shown]]);
  });

  test('D8: is kept under StrictMode too, and heard once', async () => {
    const input = await typedBefore(
      <StrictMode>
        <Plain />
      </StrictMode>,
    );

    expect(input.value).toBe(shown);
    expect(onChange.mock.calls).toEqual([[shown]]);
  });

  test('D8, D9: is in the values of a registered field', async () => {
    const input = await typedBefore(<Registered />);

    expect(input.value).toBe(shown);
    expect(form.getValues('number')).toBe(number);
  });

  test('D8, D9: is in the values of a controlled field under StrictMode', async () => {
    const input = await typedBefore(
      <StrictMode>
        <ByController />
      </StrictMode>,
    );

    expect(input.value).toBe(shown);
    expect(form.getValues('number')).toBe(shown);
  });

  test('D8, D9: is in the values of a controlled field, and stays when the form renders anew', async () => {
    const input = await typedBefore(<ByController />);

    expect(input.value).toBe(shown);
    expect(form.getValues('number')).toBe(shown);
    act(() => form.setValue('number', number.slice(0, 8)));
    expect(input.value).toBe('4242 4242');
  });
});

test('no clock is asked before something is typed: a page can be built ahead of the day on which it is read', () => {
  const today = vi.fn<() => Date>(() => new Date('2026-11-27T12:00:00Z'));

  const html = renderToString(
    <>
      <CardForm id="pay" today={today} onPay={() => Promise.resolve()} />
      <StartDateField id="alone" today={today} />
    </>,
  );

  expect(html).toContain('pay-expiry');
  expect(today).not.toHaveBeenCalled();
});
