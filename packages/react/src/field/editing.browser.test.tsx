// What a person does with the keyboard, in a real browser: '|' is where the caret is.
import { createRef, useState } from 'react';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../styles/index.css';
import type { CardFieldsHandle } from '../card-form/card-fields-handle.ts';
import { CardFields } from '../card-form/card-fields.tsx';
import { CardNumberField } from '../card-number/card-number-field.tsx';
import { ExpiryField } from '../expiry/expiry-field.tsx';
import { SecurityCodeField } from '../security-code/security-code-field.tsx';

function field(): HTMLInputElement {
  const input = document.querySelector('input');
  if (input === null) throw new Error('There is no field on the page.');
  return input;
}

function shown(): string {
  const { value, selectionStart } = field();
  return `${value.slice(0, selectionStart ?? 0)}|${value.slice(selectionStart ?? 0)}`;
}

/** Puts the caret, or a selection, where '|' or '[…]' stand in a text of the field. */
function place(marked: string): void {
  const from = marked.search(/[[|]/);
  const end = marked.indexOf(']');
  field().focus();
  field().setSelectionRange(from, end === -1 ? from : end - 1);
}

async function typed(text: string) {
  await userEvent.click(field());
  await userEvent.keyboard(text);
}

describe('editing a card number', () => {
  test.each([
    // what the shopper does        typed first           at                        keys                    and sees
    ['types on over a gap', '4111', '4111|', '2', '4111 2|'],
    ['types in the middle', '41111111', '41|11 1111', '9', '419|1 1111 1'],
    ['types in the middle, up to a gap', '41111111', '411|1 1111', '9', '4119| 1111 1'],
    ['types at a gap', '41111111', '4111| 1111', '9', '4111 9|111 1'],
    ['types behind a gap', '41111111', '4111 |1111', '9', '4111 9|111 1'],
    ['presses Backspace behind a gap', '41112222', '4111 |2222', '{Backspace}', '411|2 222'],
    ['presses Backspace before a gap', '41112222', '4111| 2222', '{Backspace}', '411|2 222'],
    ['presses Delete before a gap', '41112222', '4111| 2222', '{Delete}', '4111| 222'],
    ['presses Delete in a group', '41112222', '41|11 2222', '{Delete}', '41|12 222'],
    ['takes the last digit back, gap and all', '41112', '4111 2|', '{Backspace}', '4111|'],
    ['types over a selection', '41112222', '4[111 2]222', '9', '49|22 2'],
    ['deletes a selection', '41112222', '4[111 2]222', '{Backspace}', '4|222'],
    ['selects all and types', '4111222233334444', '[4111 2222 3333 4444]', '5', '5|'],
    ['types a letter', '4111', '41|11', 'x', '41|11'],
    ['types more than a Mastercard has', '5555555555554444', '5555 5555 5555 4444|', '1', '5555 5555 5555 4444|'],
    ['makes an Amex of it at the front', '4782822463', '[4]782 8224 63', '3', '3|782 822463'],
    ['types 19 digits', '6771830999991239343', '6771 8309 9999 1239 343|', '', '6771 8309 9999 1239 343|'],
  ])('D1: who %s (%j at %j, keys %j) sees %j', async (_what, first, at, keys, expected) => {
    await render(<CardNumberField />);
    await typed(first);
    place(at);

    if (keys !== '') await userEvent.keyboard(keys);

    expect(shown()).toBe(expected);
  });

  test('D1: a burst of keys in the middle lands in order, with the caret behind it', async () => {
    await render(<CardNumberField />);
    await typed('41114444');
    place('4111| 4444');

    await userEvent.keyboard('22223333');

    expect(shown()).toBe('4111 2222 3333| 4444');
  });

  test('D2: undo goes back through sane texts to the empty field, and redo to the whole number', async () => {
    await render(<CardNumberField />);
    await typed('4111111111111111');

    const seen = [field().value];
    for (let presses = 0; presses < 20 && field().value !== ''; presses += 1) {
      await userEvent.keyboard('{Control>}z{/Control}');
      seen.push(field().value);
    }
    for (let presses = 0; presses < 20; presses += 1) await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');

    expect(seen.every((text) => '4111 1111 1111 1111'.startsWith(text))).toBe(true);
    expect(seen.at(-1)).toBe('');
    expect(field().value).toBe('4111 1111 1111 1111');
  });

  test('D2: an insertion in the middle is undone and redone with its caret', async () => {
    await render(<CardNumberField />);
    await typed('41112222');
    place('4111| 2222');
    await userEvent.keyboard('9');

    await userEvent.keyboard('{Control>}z{/Control}');
    expect(shown()).toBe('4111| 2222');

    await userEvent.keyboard('{Control>}y{/Control}');
    expect(shown()).toBe('4111 9|222 2');
  });

  test('D2: a number that was cleared by a reset does not come back by undo or redo', async () => {
    await render(
      <form>
        <CardNumberField />
        <button type="reset">Start again</button>
      </form>,
    );
    await typed('41112222');
    document.querySelector('form')?.reset();
    await new Promise((resolve) => setTimeout(resolve));

    field().focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(field().value).toBe('');
    await userEvent.keyboard('{Control>}y{/Control}');
    expect(field().value).toBe('');
  });

  test('D4: reads what is pasted: the first number in it, digits of any script', async () => {
    await render(<CardNumberField />);

    await paste('Card: 4111-1111 1111\u00A01111 exp 12/29');
    expect(field().value).toBe('4111 1111 1111 1111');

    field().select();
    await paste('٤١١١١١١١١١١١١١١١');
    expect(field().value).toBe('4111 1111 1111 1111');
  });

  test('D4: digits pasted beyond the longest are kept and called too long', async () => {
    await render(<CardNumberField />);

    await paste('555555555555444411');

    expect(field().value.replaceAll(' ', '')).toBe('555555555555444411');
    expect(document.querySelector('[data-part=error]')).toHaveTextContent(
      'The card number has too many digits. Check it against your card.',
    );
  });

  test('D11: React hears each edit once, with the grouped text, and native change on leaving', async () => {
    const heard: string[] = [];
    const changed: string[] = [];
    await render(
      <div onChange={(event) => event.target instanceof HTMLInputElement && heard.push(event.target.value)}>
        <CardNumberField />
      </div>,
    );
    field().addEventListener('change', () => changed.push(field().value));

    await typed('41112');
    await userEvent.tab();

    expect(heard).toEqual(['4', '41', '411', '4111', '4111 2']);
    expect(changed).toEqual(['4111 2']);
  });
});

describe('editing an expiry date', () => {
  test.each([
    ['0930', '09 / 30|'],
    ['930', '09 / 30|'],
    ['1/30', '01 / 30|'],
    ['13', '01 / 3|'],
    ['5', '05 / |'],
    ['5{Backspace}', '0|'],
    ['1', '1|'],
    ['00', '0|'],
    ['052029', '05 / 29|'],
    ['05202', '05 / 202|'],
    ['09-30', '09 / 30|'],
    ['12{Backspace}', '1|'],
    ['0930{Backspace}{Backspace}{Backspace}', '0|'],
    ['09301', '09 / 30|'],
  ])('E1: who types %j sees %j', async (keys, expected) => {
    await render(<ExpiryField />);

    await typed(keys);

    expect(shown()).toBe(expected);
  });

  test('E1: reads a pasted 2030-09 as the ninth of 2030', async () => {
    await render(<ExpiryField />);

    await paste('2030-09');

    expect(field().value).toBe('09 / 30');
  });
});

describe('editing a security code', () => {
  test.each([
    ['123', '123|'],
    ['x', 'X|'],
    ['i', 'I|'],
    ['1x2', '12|'],
    ['x1', '1|'],
    ['l', '|'],
    ['x{Backspace}', '|'],
  ])('C2: who types %j sees %j', async (keys, expected) => {
    await render(<SecurityCodeField brand="visa" picture={false} />);

    await typed(keys);

    expect(shown()).toBe(expected);
  });
});

describe('composition', () => {
  test('D3: nothing is rewritten while an input method composes; it is grouped at the end', async () => {
    await render(<CardNumberField />);
    await typed('4111');
    const input = field();

    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    document.execCommand('insertText', false, '１２');
    expect(input.value).toBe('4111１２');

    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '１２' }));
    expect(input.value).toBe('4111 12');
  });
});

describe('a script that interrupts', () => {
  test('D3, C9: a code that is emptied in mid-composition can be typed anew, digits only', async () => {
    const fields = createRef<CardFieldsHandle>();
    await render(<CardFields handleRef={fields} />);
    const code = document.querySelector<HTMLInputElement>('[autocomplete=cc-csc]');
    if (code === null) throw new Error('There is no code on the page.');
    await userEvent.click(code);
    code.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    document.execCommand('insertText', false, '１');

    fields.current?.clearSecurityCode();
    await userEvent.keyboard('12a3');

    expect(code.value).toBe('123');
    expect(code.validity.valid).toBe(true);
  });

  test('D2: redo still works after the field was left and entered again', async () => {
    await render(
      <>
        <CardNumberField />
        <button type="button">Elsewhere</button>
      </>,
    );
    await typed('41112222');
    place('4111| 2222');
    await userEvent.keyboard('9{Control>}z{/Control}');
    expect(field().value).toBe('4111 2222');

    document.querySelector('button')?.focus();
    field().focus();
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');

    expect(field().value).toBe('4111 9222 2');
  });

  test('A3: the summary keeps the focus although the browser refuses another control after the card', async () => {
    await render(
      <form>
        <CardFields />
        <input type="checkbox" required aria-label="Terms" />
        <button type="submit">Pay</button>
      </form>,
    );

    await userEvent.click(document.querySelector('button[type=submit]') ?? document.body);

    await expect.poll(() => document.activeElement?.getAttribute('data-part')).toBe('error-summary');
  });
});

describe('a right-to-left page', () => {
  test.each([
    ['number', <CardNumberField key="number" />],
    ['expiry date', <ExpiryField key="expiry" />],
    ['security code', <SecurityCodeField key="code" picture={false} />],
  ])('D6: the digits of a %s run from left to right, and start where the page starts', async (_what, input) => {
    await render(<div dir="rtl">{input}</div>);

    expect(getComputedStyle(field())).toMatchObject({ direction: 'ltr', textAlign: 'right' });
  });
});

describe('a value handed in', () => {
  test('D9: a controlled value is shown grouped and typing on keeps the caret', async () => {
    function Controlled() {
      const [text, setText] = useState('');
      return <CardNumberField value={text} onChange={(event) => setText(event.target.value)} />;
    }
    await render(<Controlled />);

    await typed('41112222');
    place('41|11 2222');
    await userEvent.keyboard('9');

    expect(shown()).toBe('419|1 1222 2');
  });
});

/** Pastes as the browser does: its own clipboard, its own shortcut. */
async function paste(text: string): Promise<void> {
  const source = document.createElement('textarea');
  source.value = text;
  document.body.append(source);
  source.select();
  const target = field();
  const selection = [target.selectionStart ?? 0, target.selectionEnd ?? 0] as const;
  await userEvent.copy();
  source.remove();
  target.focus();
  target.setSelectionRange(...selection);
  await userEvent.paste();
}
