// D8, D9, C9: fields that React mounts twice, hides, shows again or throws away.
import { testCards } from '@flipside/core';
import { Activity, StrictMode, Suspense, use, useEffect, useState, type ReactElement } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { HookFormCardFields } from '../hook-form/index.ts';
import { CardFields, type CardFieldsInputs } from '../index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const { visa } = testCards;

const field = (token: string) => {
  const input = document.querySelector<HTMLInputElement>(`[autocomplete=${token}]`);
  if (input === null) throw new Error(`There is no ${token} on the page.`);
  return input;
};
const values = () => ['cc-number', 'cc-exp', 'cc-csc'].map((token) => field(token).value);
const typedCard = ['4242 4242 4242 4242', '12 / 34', visa.securityCode];
const withoutCode = ['4242 4242 4242 4242', '12 / 34', ''];
const brand = () => document.querySelector('[data-brand]')?.getAttribute('data-brand') ?? null;

async function type(token: string, text: string) {
  await userEvent.click(field(token));
  await userEvent.keyboard(text);
}

async function typeCard() {
  await type('cc-number', visa.number);
  await type('cc-exp', '1234');
  await type('cc-csc', visa.securityCode);
}

const onChange = vi.fn<(text: string) => void>();
const onValueChange = vi.fn<(printed: string) => void>();
const inputs: CardFieldsInputs = {
  number: {
    onChange: ({ target }) => onChange(target.value),
    onValueChange: (value) => onValueChange(String(value)),
  },
  name: null,
};
const fields = <CardFields today={today} inputs={inputs} />;

/** One edit in the number is one event for each who listens. */
async function expectOneEventAnEdit() {
  onChange.mockReset();
  onValueChange.mockReset();
  const said: string[] = [];
  field('cc-number').addEventListener('input', () => said.push(field('cc-number').value), { once: false });

  await userEvent.click(field('cc-number'));
  await userEvent.keyboard('{End}{Backspace}9');

  expect(onChange.mock.calls).toEqual([['4242 4242 4242 424'], ['4242 4242 4242 4249']]);
  expect(onValueChange).toHaveBeenCalledTimes(2);
  expect(said).toEqual(['4242 4242 4242 424', '4242 4242 4242 4249']);
  await userEvent.keyboard('{Backspace}2');
}

/** The listeners that were added with a signal, as all of the fields' are, and have not been taken away. */
let listening: AbortSignal[] = [];
const active = () => listening.filter((signal) => !signal.aborted).length;

beforeEach(() => {
  onChange.mockReset();
  onValueChange.mockReset();
  listening = [];
  const add = EventTarget.prototype.addEventListener;
  vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function listen(
    this: EventTarget,
    kind: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ) {
    if (typeof options === 'object' && options.signal) listening.push(options.signal);
    add.call(this, kind, listener, options);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('StrictMode, which mounts everything twice', () => {
  test('D9: the card is typed, heard and kept as without it', async () => {
    await render(<StrictMode>{fields}</StrictMode>);
    await typeCard();

    expect(values()).toEqual(typedCard);
    expect(onChange).toHaveBeenCalledTimes(16);
    await expectOneEventAnEdit();
  });

  test('D2: undo goes back as without it', async () => {
    await render(<StrictMode>{fields}</StrictMode>);
    await type('cc-number', '42424242');
    field('cc-number').setSelectionRange(4, 4);
    await userEvent.keyboard('9');

    await userEvent.keyboard('{Control>}z{/Control}');

    expect([field('cc-number').value, field('cc-number').selectionStart]).toEqual(['4242 4242', 4]);
  });
});

describe('an <Activity> that hides the form and shows it again', () => {
  const form = (mode: 'hidden' | 'visible', strict = false): ReactElement => {
    const hideable = <Activity mode={mode}>{fields}</Activity>;
    return strict ? <StrictMode>{hideable}</StrictMode> : hideable;
  };

  test.each([false, true])(
    'D8, C9: number and date are there again, the code is gone (StrictMode: %s)',
    async (strict) => {
      const { rerender } = await render(form('visible', strict));
      await typeCard();

      await rerender(form('hidden', strict));
      await expect.poll(() => field('cc-csc').value).toBe('');
      await rerender(form('visible', strict));

      expect(values()).toEqual(withoutCode);
      expect(brand()).toBe('visa');
      expect(field('cc-number').validity.valid).toBe(true);
      expect(field('cc-csc').validity.valid).toBe(false);
      await expectOneEventAnEdit();
    },
  );

  test('C9: whoever listens to the code hears that it is gone', async () => {
    const hearCode = vi.fn<(printed: string) => void>();
    const code = { onValueChange: (value: unknown) => hearCode(String(value)) };
    const shown = (mode: 'hidden' | 'visible') => (
      <Activity mode={mode}>
        <CardFields today={today} inputs={{ ...inputs, code }} />
      </Activity>
    );
    const { rerender } = await render(shown('visible'));
    await typeCard();

    await rerender(shown('hidden'));
    await expect.poll(() => field('cc-csc').value).toBe('');
    await rerender(shown('visible'));

    expect(hearCode.mock.calls.flat()).toEqual(['••••', '••••', '••••', '']);
  });

  test('D9: what was said stays said, and is not told as an edit', async () => {
    const { rerender } = await render(form('visible'));
    await type('cc-number', visa.number.slice(0, 8));
    await userEvent.tab();
    const sentence = document.querySelector('[data-part=error]')?.textContent;
    expect(sentence).toBeTruthy();
    onChange.mockReset();
    onValueChange.mockReset();

    await rerender(form('hidden'));
    await rerender(form('visible'));

    expect(document.querySelector('[data-part=error]')?.textContent).toBe(sentence);
    expect(onChange).not.toHaveBeenCalled();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  test('D9: hidden and shown many times, it listens no more than once', async () => {
    const { rerender } = await render(form('visible'));
    const first = active();
    expect(first).toBeGreaterThan(10);

    for (let times = 0; times < 10; times += 1) {
      await rerender(form('hidden'));
      await rerender(form('visible'));
    }

    expect(active()).toBe(first);
    await typeCard();
    await expectOneEventAnEdit();
  });

  test('D8: rendered out of sight first, it takes a card once it is shown', async () => {
    const { rerender } = await render(form('hidden'));
    expect(active()).toBe(0);

    await rerender(form('visible'));
    await typeCard();

    expect(values()).toEqual(typedCard);
    expect(brand()).toBe('visa');
    await expectOneEventAnEdit();
  });

  test('C9: nothing listens once it is gone', async () => {
    const { unmount } = await render(form('visible'));

    await unmount();

    expect(active()).toBe(0);
  });
});

function Waits({ on }: { on: Promise<void> | null }) {
  if (on) use(on);
  return null;
}

describe('a <Suspense> that takes the form away for a moment', () => {
  let finish: (() => void) | undefined;

  const waiting = (on: Promise<void> | null) => (
    <Suspense fallback={<p>One moment</p>}>
      {fields}
      <Waits on={on} />
    </Suspense>
  );

  test('D8: everything is there again, the code too, since nobody has left', async () => {
    const { rerender } = await render(waiting(null));
    await typeCard();
    const input = field('cc-number');
    onValueChange.mockReset();

    const something = new Promise<void>((resolve) => (finish = resolve));
    await rerender(waiting(something));
    expect(document.body.textContent).toContain('One moment');
    finish?.();
    await expect.poll(() => document.body.textContent).not.toContain('One moment');

    expect(field('cc-number')).toBe(input);
    expect(values()).toEqual(typedCard);
    expect(brand()).toBe('visa');
    expect(onValueChange).not.toHaveBeenCalled();
    await expectOneEventAnEdit();
  });
});

describe('a form that is mounted anew', () => {
  test('C9: with another key it is empty, and the old code is nowhere', async () => {
    const { rerender } = await render(<CardFields key="one" today={today} inputs={inputs} />);
    await typeCard();
    const old = field('cc-csc');

    await rerender(<CardFields key="two" today={today} inputs={inputs} />);

    expect(values()).toEqual(['', '', '']);
    expect(brand()).toBeNull();
    expect(old.isConnected).toBe(false);
    await expect.poll(() => old.value).toBe('');
  });

  test('C9: unmounted, the code is gone from the input that the page may still hold', async () => {
    const { unmount } = await render(fields);
    await typeCard();
    const old = field('cc-csc');

    await unmount();

    await expect.poll(() => old.value).toBe('');
  });
});

describe('React Hook Form', () => {
  let form: UseFormReturn<{ card: { number: string; expiry: string; code: string } }>;

  function Checkout() {
    const own = useForm({ mode: 'onChange', defaultValues: { card: { number: '', expiry: '', code: '' } } });
    useEffect(() => {
      form = own;
    }, [own]);
    const [mode, setMode] = useState<'hidden' | 'visible'>('visible');
    const [loading, setLoading] = useState<Promise<void> | null>(null);
    return (
      <form>
        <Activity mode={mode}>
          <Suspense fallback="One moment">
            <HookFormCardFields control={own.control} today={today} inputs={{ name: null }} />
            <Waits on={loading} />
          </Suspense>
        </Activity>
        <button type="button" onClick={() => setMode(mode === 'hidden' ? 'visible' : 'hidden')}>
          Other way to pay
        </button>
        <button type="button" onClick={() => setLoading(new Promise((resolve) => setTimeout(resolve, 50)))}>
          Load something
        </button>
      </form>
    );
  }

  const press = (label: string) => userEvent.click(page.getByRole('button', { name: label }));

  test('D9: under a Suspense that takes the fields away for a moment it holds all of the card', async () => {
    await render(<Checkout />);
    await typeCard();

    await press('Load something');
    await expect.poll(() => document.body.textContent).toContain('One moment');
    await expect.poll(() => document.body.textContent).not.toContain('One moment');

    expect(values()).toEqual(typedCard);
    expect(form.getValues('card')).toEqual({ number: visa.number, expiry: '2034-12', code: visa.securityCode });
  });

  test('D9, C9: under an <Activity> it holds what is on the screen: the number, and no code', async () => {
    await render(<Checkout />);
    await typeCard();
    expect(form.getValues('card')).toEqual({ number: visa.number, expiry: '2034-12', code: visa.securityCode });

    await press('Other way to pay');
    await expect.poll(() => form.getValues('card.code')).toBe('');
    await press('Other way to pay');

    expect(values()).toEqual(withoutCode);
    expect(form.getValues('card')).toEqual({ number: visa.number, expiry: '2034-12', code: '' });
  });
});
