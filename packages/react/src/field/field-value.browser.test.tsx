// P3: what the console of a browser shows of a value that a field hands out, beside what Node's shows (field-value.test.ts).
import { testCards } from '@flipside/core';
import { expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CardNumberField } from '../index.ts';

const { number } = testCards.visa;

test('P3: a value that is logged shows no digits in the browser’s console', async () => {
  const shown: unknown[] = [];
  const devtools = cdp();
  devtools.on('Runtime.consoleAPICalled', ({ args }) => shown.push(...args.map(({ preview }) => preview)));
  await devtools.send('Runtime.enable');
  let value: unknown;
  await render(<CardNumberField onValueChange={(heard) => (value = heard)} />);

  await userEvent.fill(page.getByLabelText('Card number'), number);
  // Shown as in `console.log`, which the runner takes for its own report.
  // oxlint-disable-next-line no-console
  console.group(value);

  await expect.poll(() => JSON.stringify(shown)).toContain('FieldValue');
  expect(JSON.stringify(shown)).not.toMatch(/\d{4} ?\d{4}/);
  // oxlint-disable-next-line no-console
  console.groupEnd();
  await devtools.send('Runtime.disable');
});
