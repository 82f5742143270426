// What jsdom can't do: keys, touches and clicks as a browser sends them, and the tree that a screen reader meets.
import '../styles/index.css';
import { en } from '@flipside/core';
import { expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { SecurityCodeField } from '../index.ts';

const { fallback, label } = en.securityCode;
const code = page.getByLabelText(label);
const tick = page.getByRole('checkbox', { name: fallback.tick.absent });

test('C5: a click on the tick counts, straight from the letter that was typed', async () => {
  await render(
    <SecurityCodeField brand="visa" fallbacks={{ absent: { otherwise: 'tick', whereAlwaysPrinted: 'tick' } }} />,
  );
  await code.click();
  await userEvent.keyboard('x');

  await tick.click();

  await expect.element(tick).toBeChecked();
  expect((code.element() as HTMLInputElement).validity.valid).toBe(true);
});

test('C5: Enter held down on the way back gives the input back and finds no fault with it yet; pressed anew, it sends', async () => {
  const sent = vi.fn<(event: Event) => void>((event) => event.preventDefault());
  await render(
    <form onSubmit={(event) => sent(event.nativeEvent)}>
      <SecurityCodeField brand="visa" />
      <button>Pay</button>
    </form>,
  );
  await state();

  const keys = cdp();
  await keys.send('Input.dispatchKeyEvent', enter);
  await expect.element(code).toHaveFocus();
  await keys.send('Input.dispatchKeyEvent', { ...enter, autoRepeat: true });
  await keys.send('Input.dispatchKeyEvent', { ...enter, autoRepeat: true });
  await keys.send('Input.dispatchKeyEvent', { ...enter, type: 'keyUp' });
  await expect.element(code).not.toHaveAttribute('aria-invalid', 'true');
  expect(sent).not.toHaveBeenCalled();

  await code.fill('123');
  await userEvent.keyboard('{Enter}');
  expect(sent).toHaveBeenCalledOnce();
});

test('C5: a double click on the way back leaves the focus in the input', async () => {
  await render(<SecurityCodeField brand="visa" />);
  await state();

  await page.getByRole('button', { name: fallback.undo }).dblClick();

  await expect.element(code).toHaveFocus();
  expect((code.element() as HTMLInputElement).readOnly).toBe(false);
});

const enter = { type: 'keyDown', key: 'Enter', code: 'Enter', text: '\r', windowsVirtualKeyCode: 13 } as const;

/** States that the code can't be read, and stands on the way back. */
async function state(): Promise<void> {
  await page.getByRole('button', { name: fallback.open }).click();
  await page.getByRole('radio', { name: fallback.illegible }).click();
  page.getByRole('button', { name: fallback.undo }).element().focus();
}
