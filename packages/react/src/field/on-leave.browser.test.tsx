// When an error may be said: once the field is left, and not before the press that leaves it is over.
import { en } from '@flipside/core';
import { expect, test } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CardNumberField } from '../index.ts';

const number = page.getByLabelText('Card number');
const { incomplete } = en.cardNumber.errors;
const error = () => document.querySelector('[data-part=error]')?.textContent ?? null;
const later = () => new Promise((resolve) => setTimeout(resolve, 100));

const form = (
  <>
    <div draggable style={{ width: 60, height: 30 }}>
      Drag
    </div>
    <div style={{ width: 60, height: 60 }}>Drop</div>
    <CardNumberField />
    <button>On</button>
  </>
);
const on = page.getByRole('button', { name: 'On' });
const focus = (locator: Locator) => (locator.element() as HTMLElement).focus();
const drag = () => userEvent.dragAndDrop(page.getByText('Drag'), page.getByText('Drop'));

test('N5: after something was dragged, which no release ends, a short number is still said on leaving by Tab', async () => {
  await render(form);
  await drag();

  focus(number);
  await userEvent.keyboard('4242');
  await userEvent.tab();

  await expect.poll(error).toBe(incomplete);
});

test('N5: a number that is left for something to drag is said to be short once that is dropped', async () => {
  await render(form);
  await userEvent.click(number);
  await userEvent.keyboard('4242');

  await drag();

  await expect.poll(error).toBe(incomplete);
});

test('N5: nothing is said between press and release, so that the click hits what was pressed', async () => {
  await render(form);
  await userEvent.click(number);
  await userEvent.keyboard('4242');

  on.element().dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  focus(on);
  await later();
  expect(error()).toBeNull();

  on.element().dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  await expect.poll(error).toBe(incomplete);
});

test('N5: a press whose release a menu has kept holds nothing back once the shopper types on', async () => {
  await render(form);
  await userEvent.click(number);
  number.element().dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 2 }));

  await userEvent.keyboard('4242');
  await userEvent.tab();

  await expect.poll(error).toBe(incomplete);
});
