// A form in a portal into a frame: its elements are of another window than the script that asks them.
import { useState, type SyntheticEvent } from 'react';
import { createPortal } from 'react-dom';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CardFields } from '../index.ts';

const onClick = vi.fn<(isPrevented: boolean) => void>();

function Framed() {
  const [body, setBody] = useState<HTMLElement | null>(null);

  function onFrameLoad({ currentTarget }: SyntheticEvent<HTMLIFrameElement>) {
    const inside = currentTarget.contentDocument;
    inside?.addEventListener('click', ({ defaultPrevented }) => onClick(defaultPrevented));
    setBody(inside?.body ?? null);
  }

  return (
    <>
      <iframe title="Card" srcDoc="<!doctype html><body></body>" onLoad={onFrameLoad} />
      {body &&
        createPortal(
          <form>
            <CardFields id="pay" />
            <button type="submit">Pay</button>
          </form>,
          body,
        )}
    </>
  );
}

test('A4: a link of the summary leads to its field, and loads no page into the frame', async () => {
  await render(<Framed />);
  const frame = page.frameLocator(page.getByTitle('Card'));
  await frame.getByRole('button', { name: 'Pay' }).click();

  await frame.getByRole('link', { name: /security code/i }).click();

  await expect.element(frame.getByLabelText('Security code')).toHaveFocus();
  expect(onClick).toHaveBeenLastCalledWith(true);
});
