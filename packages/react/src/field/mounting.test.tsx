// D8, D9, C9, on every React that is a peer. What only a real browser or only React 19 has is in mounting.browser.test.tsx.
import { testCards } from '@flipside/core';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, Suspense } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { CardFields, CardholderNameField } from '../index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const { visa } = testCards;

const number = () => screen.getByLabelText<HTMLInputElement>('Card number');
const code = () => screen.getByLabelText<HTMLInputElement>('Security code');

describe('a card that React mounts twice, hides or throws away', () => {
  test('D9: under StrictMode each key is heard once', async () => {
    const onChange = vi.fn<(text: string) => void>();
    const onValueChange = vi.fn<() => void>();
    const inputs = {
      number: { onValueChange, onChange: ({ target }: { target: HTMLInputElement }) => onChange(target.value) },
    };
    render(<CardFields today={today} inputs={inputs} />, { wrapper: StrictMode });

    await userEvent.type(number(), '42424');

    expect(onChange.mock.calls.flat()).toEqual(['4', '42', '424', '4242', '4242 4']);
    expect(onValueChange).toHaveBeenCalledTimes(5);
  });

  test('D8: a Suspense that hides the form for a moment takes nothing away', async () => {
    let finish = () => {};
    let state: Promise<void> | 'ready' = 'ready';
    const something = new Promise<void>((resolve) => (finish = resolve));
    const Waits = () => {
      // What a Suspense catches, on every React.
      if (state !== 'ready') throw state;
      return null;
    };
    const page = () => (
      <Suspense fallback="One moment">
        <CardFields today={today} />
        <Waits />
      </Suspense>
    );
    const { rerender } = render(page());
    await userEvent.type(number(), visa.number);
    await userEvent.type(code(), visa.securityCode);

    state = something;
    rerender(page());
    expect(screen.getByText('One moment')).toBeVisible();
    state = 'ready';
    await act(async () => {
      finish();
      await something;
    });

    await waitFor(() => expect(number()).toBeVisible());
    expect([number().value, code().value]).toEqual(['4242 4242 4242 4242', visa.securityCode]);
    await userEvent.type(code(), '{Backspace}9');
    expect(code().value).toBe('129');
  });

  test('D9: a `value` is written each time that it changes, and not over what was typed since', async () => {
    const name = () => screen.getByLabelText<HTMLInputElement>('Name on card');
    const { rerender } = render(<CardholderNameField value="Ada" />);
    await userEvent.type(name(), ' M');

    rerender(<CardholderNameField value="Ada" data-again="" />);
    expect(name().value).toBe('Ada M');

    rerender(<CardholderNameField value="Ada Marsh" />);
    expect(name().value).toBe('Ada Marsh');
  });

  test('C9: unmounted, the code is gone from the input', async () => {
    const { unmount } = render(<CardFields today={today} />);
    await userEvent.type(code(), visa.securityCode);
    const old = code();

    unmount();

    await waitFor(() => expect(old.value).toBe(''));
    // React's own memory of the text, which it keeps beside an input that had the focus.
    expect(old).toHaveProperty('_valueTracker.getValue');
    expect(Reflect.get(old, '_valueTracker').getValue()).toBe('');
  });
});
