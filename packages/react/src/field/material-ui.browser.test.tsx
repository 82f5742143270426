// D9: the hooks drive the TextField of Material UI, whose label floats when there is something in the field.
import { en, testCards } from '@flipside/core';
import TextField from '@mui/material/TextField';
import { StrictMode } from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { useCardNumber } from '../index.ts';

const { visa, failsMod10 } = testCards;

function MaterialNumber() {
  const { ref, inputProps, label, hint, error, invalid, filled } = useCardNumber({ accepted: ['visa', 'amex'] });
  return (
    <form>
      <TextField
        id="pay-number"
        name="number"
        label={label}
        error={invalid}
        helperText={error ?? hint}
        inputRef={ref}
        slotProps={{ htmlInput: inputProps, inputLabel: filled ? { shrink: true } : {} }}
      />
      <button type="reset">Start again</button>
    </form>
  );
}

const input = () => page.getByRole('textbox').element() as HTMLInputElement;
const floats = () => document.querySelector('label')?.getAttribute('data-shrink') === 'true';
const helper = () => document.getElementById('pay-number-helper-text')?.textContent;

/** The label's box lies above the text, not over it. */
function liesOverText(): boolean {
  const label = document.querySelector('label')?.getBoundingClientRect();
  const text = input().getBoundingClientRect();
  return label !== undefined && label.top + label.height / 2 > text.top + text.height / 4;
}

async function type(text: string) {
  await userEvent.click(input());
  await userEvent.keyboard(text);
}

const elsewhere = async () => {
  input().blur();
  await new Promise((resolve) => setTimeout(resolve, 300)); // the label moves
};

describe('a card number in Material UI', () => {
  test('A2: label, helper text and input are joined by Material UI’s own ids', async () => {
    await render(<MaterialNumber />);

    expect(input().id).toBe('pay-number');
    expect(document.querySelector('label')?.htmlFor).toBe('pay-number');
    expect(input().getAttribute('aria-describedby')).toBe('pay-number-helper-text');
    expect(helper()).toBe(en.cardNumber.accepted({ brands: ['Visa', 'American Express'] }));
    expect(input().autocomplete).toBe('cc-number');
    expect(input().matches('.ph-no-capture.fs-mask[data-private]')).toBe(true);
  });

  test('D9: the label floats when it is typed, and lies down when all is deleted', async () => {
    await render(<MaterialNumber />);
    expect([floats(), liesOverText()]).toEqual([false, true]);

    await type(visa.number);
    await elsewhere();
    expect(input().value).toBe('4242 4242 4242 4242');
    expect([floats(), liesOverText()]).toEqual([true, false]);

    input().focus();
    input().select();
    await userEvent.keyboard('{Backspace}');
    await elsewhere();
    expect(floats()).toBe(false);
  });

  test.each([
    ['a script sets it', () => (input().value = visa.number)],
    [
      'the browser fills it in',
      () => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input(), visa.number);
        input().dispatchEvent(new Event('input', { bubbles: true }));
        input().dispatchEvent(new Event('change', { bubbles: true }));
      },
    ],
  ])('D7, D9: it floats when %s', async (_how, fill) => {
    await render(<MaterialNumber />);

    fill();

    expect(input().value).toBe('4242 4242 4242 4242');
    await expect.poll(floats).toBe(true);
  });

  test('D8: a reset empties the field, and the label lies down again', async () => {
    await render(<MaterialNumber />);
    await type(visa.number);

    await userEvent.click(page.getByRole('button'));
    await elsewhere();

    expect(input().value).toBe('');
    expect(floats()).toBe(false);
  });

  test('W1, A2: a number that fails Mod 10 takes Material UI’s error state, and its sentence the helper text', async () => {
    await render(
      <StrictMode>
        <MaterialNumber />
      </StrictMode>,
    );

    await type(failsMod10.number);

    expect(input().getAttribute('aria-invalid')).toBe('true');
    expect(document.querySelector('label')?.classList.contains('Mui-error')).toBe(true);
    expect(helper()).toBe(en.cardNumber.errors.failsLuhn);

    await userEvent.keyboard('{Backspace}2');
    expect(input().getAttribute('aria-invalid')).not.toBe('true');
    expect(document.querySelector('label')?.classList.contains('Mui-error')).toBe(false);
  });

  test('P1: no run of its digits stands in the document', async () => {
    await render(<MaterialNumber />);

    await type(visa.number);

    expect(document.body.outerHTML.replaceAll(/(?<=\d) (?=\d)/g, '')).not.toMatch(/42424/);
  });
});
