// What jsdom can't do: keys, touches and clicks as a browser sends them, and the tree that a screen reader meets.
import '../styles/index.css';
import { en } from '@flipside/core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
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
