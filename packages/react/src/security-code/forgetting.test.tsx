import { en } from '@flipside/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SecurityCodeField } from '../index.ts';

const code = () => screen.getByLabelText<HTMLInputElement>('Security code');
const error = () => document.querySelector('[data-part=error]')?.textContent ?? null;
const status = () => document.querySelector('[data-part=status]');
const { forgotten } = en.securityCode.errors;

const enter = (value: string) => fireEvent.input(code(), { target: { value } });
const wait = (minutes: number) => act(() => void vi.advanceTimersByTime(minutes * 60_000));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a code that nobody touches', () => {
  it('C9: is gone after ten minutes, and the field says so, once', () => {
    render(<SecurityCodeField brand="visa" />, { wrapper: StrictMode });
    enter('123');

    wait(9.9);
    expect(code().value).toBe('123');

    wait(0.2);
    expect(code().value).toBe('');
    expect(error()).toBe('For your safety the code was removed after 10 minutes without a change. Enter it again.');
    expect(status()).toHaveTextContent(forgotten({ minutes: 10 }));
  });

  it('C9: counts from the last edit', () => {
    render(<SecurityCodeField brand="visa" />);
    enter('12');
    wait(9);
    enter('123');

    wait(9);
    expect(code().value).toBe('123');

    wait(1.1);
    expect(code().value).toBe('');
  });

  it('C9: is kept as long as the merchant says', () => {
    render(<SecurityCodeField brand="visa" forgetAfterMinutes={1} />);
    enter('123');

    wait(1.1);

    expect(error()).toBe(forgotten({ minutes: 1 }));
    expect(forgotten({ minutes: 1 })).toContain('after 1 minute ');
  });

  it('C9: is kept without a limit where the merchant wants none', () => {
    render(<SecurityCodeField brand="visa" forgetAfterMinutes={Infinity} />);
    enter('123');

    wait(24 * 60);

    expect(code().value).toBe('123');
  });

  it('C9: is forgotten although the merchant has changed the limit meanwhile, which counts from the last edit', () => {
    const { rerender } = render(<SecurityCodeField brand="visa" forgetAfterMinutes={10} />);
    enter('123');
    wait(3);

    rerender(<SecurityCodeField brand="visa" forgetAfterMinutes={5} />);
    wait(1.9);
    expect(code().value).toBe('123');

    wait(0.2);
    expect(code().value).toBe('');
    expect(error()).toBe(forgotten({ minutes: 5 }));
  });

  it('C9: is gone at once where the new limit is over already', () => {
    const { rerender } = render(<SecurityCodeField brand="visa" forgetAfterMinutes={10} />);
    enter('123');
    wait(3);

    rerender(<SecurityCodeField brand="visa" forgetAfterMinutes={2} />);

    expect(code().value).toBe('');
    expect(error()).toBe(forgotten({ minutes: 2 }));
  });

  it.each([0, -1, NaN])(
    'C9: forgetAfterMinutes={%s} takes no digit from under the fingers: it counts as ten',
    (minutes) => {
      render(<SecurityCodeField brand="visa" forgetAfterMinutes={minutes} />);
      enter('7');

      wait(9);
      expect(code().value).toBe('7');

      wait(1.1);
      expect(code().value).toBe('');
      expect(error()).toBe(forgotten({ minutes: 10 }));
    },
  );

  it('C9: the sentence goes with the next digit', () => {
    render(<SecurityCodeField brand="visa" />);
    enter('123');
    wait(11);

    enter('1');

    expect(error()).toBeNull();
  });

  it('C9: a letter is no code, and stays', () => {
    render(<SecurityCodeField brand="visa" />);
    enter('x');

    wait(11);

    expect(code().value).toBe('X');
    expect(error()).toBeNull();
  });

  it('C9: goes when the page wakes up from a sleep that stopped its timers', () => {
    render(<SecurityCodeField brand="visa" />);
    enter('123');
    vi.setSystemTime(Date.now() + 11 * 60_000);

    act(() => void document.dispatchEvent(new Event('visibilitychange')));

    expect(code().value).toBe('');
  });

  it('C9: goes when the browser freezes the page', () => {
    render(<SecurityCodeField brand="visa" />);
    enter('123');

    act(() => void document.dispatchEvent(new Event('freeze')));

    expect(code().value).toBe('');
  });

  it('C9: does not come back with a page that the browser had discarded', () => {
    Object.defineProperty(document, 'wasDiscarded', { value: true, configurable: true });
    const restored = document.createElement('div');
    document.body.append(restored);

    render(<SecurityCodeField brand="visa" ref={(input) => void (input && (input.value = '123'))} />, {
      container: restored,
    });

    expect(code().value).toBe('');
    Reflect.deleteProperty(document, 'wasDiscarded');
  });

  it('C9: one typed in a page that came back stays when the merchant changes the limit', () => {
    Object.defineProperty(document, 'wasDiscarded', { value: true, configurable: true });
    const { rerender } = render(<SecurityCodeField brand="visa" forgetAfterMinutes={10} />);
    enter('123');

    rerender(<SecurityCodeField brand="visa" forgetAfterMinutes={5} />);

    expect(code().value).toBe('123');
    Reflect.deleteProperty(document, 'wasDiscarded');
  });

  // What a browser does then is seen in `engines/put-away.spec.ts`.
  it.each([
    ['goes, which a restored session has written back', { type: 'back_forward', hasBeenActive: false }, ''],
    [
      'stays, which a shopper who came back has typed before React',
      { type: 'back_forward', hasBeenActive: true },
      '123',
    ],
    ['stays, which is there at a first visit', { type: 'navigate', hasBeenActive: false }, '123'],
  ] as const)('C9, D8: one %s', (_, { type, hasBeenActive }, left) => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as unknown as PerformanceEntry]);
    Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive }, configurable: true });
    const page = document.createElement('div');
    document.body.append(page);

    render(<SecurityCodeField brand="visa" ref={(input) => void (input && (input.value = '123'))} />, {
      container: page,
    });

    expect(code().value).toBe(left);
    Reflect.deleteProperty(navigator, 'userActivation');
    vi.restoreAllMocks();
  });
});
