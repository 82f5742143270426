import { describe, expect, test } from 'vitest';
import { isReactAction, onReset } from './on-reset.ts';

function formOf(html: string) {
  document.body.innerHTML = html;
  const form = document.querySelector('form');
  if (form === null) throw new Error('The test has no form.');
  return { form, button: document.querySelector('button') };
}

const script = "javascript:throw new Error('A React form was unexpectedly submitted.')";

describe('what React sends to a function', () => {
  test.each([
    [true, 'a function', `<form action="${script}"><button></button></form>`],
    [true, 'a function of the button', `<form><button formaction="${script}"></button></form>`],
    [true, 'a server function', '<form action=""><input type="hidden" name="$ACTION_ID_7f"><button></button></form>'],
    [true, 'a server function of the button', '<form><button name="$ACTION_ID_7f"></button></form>'],
    [false, 'no action', '<form><button></button></form>'],
    [false, 'an address', '<form action="/pay"><button></button></form>'],
    [false, 'an address of the button', `<form action="${script}"><button formaction="/pay"></button></form>`],
  ])('D8: %s for %s', (expected, _what, html) => {
    const { form, button } = formOf(html);

    expect(isReactAction(form, button)).toBe(expected);
  });
});

test('D8: a shopper who is in a field inside a shadow tree when an action has answered goes on typing where the caret was', async () => {
  document.body.innerHTML = '<div></div>';
  const shadow = document.querySelector('div')?.attachShadow({ mode: 'open' });
  if (!shadow) throw new Error('The test has no shadow tree.');
  shadow.innerHTML = `<form action="${script}"><input></form>`;
  const form = shadow.querySelector('form');
  const input = shadow.querySelector('input');
  if (!form || !input) throw new Error('The test has no form.');
  onReset(input, { secret: false, heard: () => '', startAnew: () => {} }, new AbortController().signal);
  input.value = '4242 4';
  input.focus();
  input.setSelectionRange(2, 2);

  form.dispatchEvent(new SubmitEvent('submit'));
  form.reset();
  await Promise.resolve();

  expect(input.value).toBe('4242 4');
  expect(input.selectionStart).toBe(2);
});
