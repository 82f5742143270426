import { CardForm } from '@flipside/react';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;

/** Fills the first input as a password manager does, so many times, with one number and another in turn. */
export function scriptInput(numbers: readonly string[], times: number): void {
  const input = document.querySelector('input');
  if (!input) throw new Error('The page has no input.');

  for (let time = 0; time < times; time += 1) {
    setter?.call(input, numbers[time % numbers.length] ?? '');
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** Mounts a whole card form and unmounts it, so many times. */
export function mountTimes(times: number): void {
  for (let time = 0; time < times; time += 1) {
    const place = document.body.appendChild(document.createElement('div'));
    const root = createRoot(place);
    flushSync(() => root.render(createElement(CardForm, { onPay: () => Promise.resolve(undefined) })));
    flushSync(() => root.unmount());
    place.remove();
  }
}
