// What jsdom has none of: keys that are held down, and clicks that count.
import { useEffect, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { untilLetGo } from './until-let-go.ts';

const pressed = vi.fn<() => void>();
const first = page.getByRole('button', { name: 'First' });
const second = page.getByRole('button', { name: 'Second' });
const enter = { type: 'keyDown', key: 'Enter', code: 'Enter', text: '\r', windowsVirtualKeyCode: 13 } as const;

/** A button that another one takes the place of, with its focus. */
function Swapped() {
  const [isSwapped, setSwapped] = useState(false);
  useEffect(() => (isSwapped ? untilLetGo() : undefined), [isSwapped]);

  return isSwapped ? (
    <button key="second" ref={(button) => button?.focus()} onClick={pressed}>
      Second
    </button>
  ) : (
    <button key="first" onClick={() => setSwapped(true)}>
      First
    </button>
  );
}

test('C5: the second click of a double one does nothing to what the first has put there, and the next click does', async () => {
  pressed.mockClear();
  await render(<Swapped />);

  await first.dblClick();
  await expect.element(second).toHaveFocus();
  expect(pressed).not.toHaveBeenCalled();

  await second.click();
  expect(pressed).toHaveBeenCalledOnce();
});

test('C5: a key that is held down does nothing to what it has put there, and pressed anew it does', async () => {
  pressed.mockClear();
  await render(<Swapped />);
  first.element().focus();

  const keys = cdp();
  await keys.send('Input.dispatchKeyEvent', enter);
  await expect.element(second).toHaveFocus();
  await keys.send('Input.dispatchKeyEvent', { ...enter, autoRepeat: true });
  await keys.send('Input.dispatchKeyEvent', { ...enter, type: 'keyUp' });
  expect(pressed).not.toHaveBeenCalled();

  await keys.send('Input.dispatchKeyEvent', enter);
  expect(pressed).toHaveBeenCalledOnce();
});
