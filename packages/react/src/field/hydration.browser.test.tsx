// D8: a page that the server has rendered, and a shopper or a browser that was quicker than React.
import { testCards } from '@flipside/core';
import { act, useEffect, type ReactElement } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { Controller, useForm, type UseFormReturn } from 'react-hook-form';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cardRules, HookFormCardFields } from '../hook-form/index.ts';
import { CardFields, CardNumberField, ExpiryField, SecurityCodeField } from '../index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const { visa, amex } = testCards;

let page: HTMLElement;
let served: HTMLElement;
let root: Root | undefined;
const onRecoverableError = vi.fn<(error: unknown) => void>();

beforeEach(() => {
  onRecoverableError.mockReset();
  onChange.mockReset();
  page = document.createElement('main');
  document.body.append(page);
});

afterEach(async () => {
  await acting(() => root?.unmount());
  page.remove();
});

/** Waits for React and its effects. Typing, as a shopper does, is outside of it. */
async function acting(work: () => void) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  await act(async () => {
    work();
    await Promise.resolve();
  });
  vi.unstubAllGlobals();
}

function serve(app: ReactElement) {
  page.innerHTML = renderToString(app);
}

async function wakeUp(app: ReactElement) {
  await acting(() => {
    root = hydrateRoot(page, app, { onRecoverableError });
  });
}

const field = (token: string) => {
  const input = page.querySelector<HTMLInputElement>(`[autocomplete=${token}]`);
  if (input === null) throw new Error(`There is no ${token} on the page.`);
  return input;
};
const values = () => ['cc-number', 'cc-exp', 'cc-csc'].map((token) => field(token).value);
const brand = () => page.querySelector('[data-brand]')?.getAttribute('data-brand') ?? null;

async function typed(token: string, text: string) {
  await userEvent.click(field(token));
  await userEvent.keyboard(text);
}

/** As a browser fills a field: no key, no kind of edit. */
function filledIn(token: string, text: string) {
  field(token).value = text;
  field(token).dispatchEvent(new Event('input', { bubbles: true }));
  field(token).dispatchEvent(new Event('change', { bubbles: true }));
}

const early = [
  ['typed', (token: string, text: string) => typed(token, text)],
  ['filled in by the browser', (token: string, text: string) => Promise.resolve(filledIn(token, text))],
] as const;

interface Held {
  readonly number: string;
  readonly expiry: string;
  readonly code: string;
}

let form: UseFormReturn<Held>;
const onChange = vi.fn<(text: string) => void>();

function Plain() {
  return (
    <form>
      <CardFields id="pay" today={today} inputs={{ number: { onChange: ({ target }) => onChange(target.value) } }} />
    </form>
  );
}

function Registered() {
  const own = useForm<Held>();
  useEffect(() => {
    form = own;
  }, [own]);
  return (
    <form>
      <CardNumberField id="number" {...own.register('number', cardRules.number)} />
      <ExpiryField id="expiry" {...own.register('expiry', cardRules.expiry)} today={today} />
      <SecurityCodeField id="code" {...own.register('code', cardRules.code)} />
    </form>
  );
}

function RegisteredWithDefaults() {
  const own = useForm({ defaultValues: { number: '', expiry: '', code: '' } });
  useEffect(() => {
    form = own;
  }, [own]);
  return (
    <form>
      <CardNumberField id="number" {...own.register('number', cardRules.number)} />
      <ExpiryField id="expiry" {...own.register('expiry', cardRules.expiry)} today={today} />
      <SecurityCodeField id="code" {...own.register('code', cardRules.code)} />
    </form>
  );
}

function ByController() {
  const own = useForm({ defaultValues: { number: '', expiry: '', code: '' } });
  useEffect(() => {
    form = own;
  }, [own]);
  const { control } = own;
  return (
    <form>
      <Controller control={control} name="number" render={(at) => <CardNumberField id="number" {...at.field} />} />
      <Controller
        control={control}
        name="expiry"
        render={(at) => <ExpiryField id="expiry" today={today} {...at.field} />}
      />
      <Controller control={control} name="code" render={(at) => <SecurityCodeField id="code" {...at.field} />} />
    </form>
  );
}

let boundForm: UseFormReturn<{ card: { number: string; expiry: string; code: string; name: string } }>;

function BoundAtOnce() {
  const own = useForm({ defaultValues: { card: { number: '', expiry: '', code: '', name: '' } } });
  useEffect(() => {
    boundForm = own;
  }, [own]);
  return (
    <form>
      <HookFormCardFields control={own.control} name="card" id="pay" today={today} />
    </form>
  );
}

describe.each(early)('a card that was %s before React came', (_how, enter) => {
  async function enterEarly(app: ReactElement) {
    serve(app);
    served = field('cc-number');
    await enter('cc-number', visa.number);
    await enter('cc-exp', '1234');
    await enter('cc-csc', visa.securityCode);
    await wakeUp(app);
  }

  test('D8: is kept and grouped, its brand shown, and nothing was rendered anew', async () => {
    await enterEarly(<Plain />);

    expect(values()).toEqual(['4242 4242 4242 4242', '12 / 34', visa.securityCode]);
    expect(brand()).toBe('visa');
    expect(page.querySelector('[data-part=last-four]')?.textContent).toBe('4242');
    expect(onChange.mock.calls).toEqual([['4242 4242 4242 4242']]);
    expect(field('cc-number')).toBe(served);
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(page.outerHTML).not.toMatch(/42424|12 \/ 34/);
  });

  test.each([
    ['register', Registered, () => form.getValues()],
    ['register with defaults', RegisteredWithDefaults, () => form.getValues()],
    ['HookFormCardFields', BoundAtOnce, () => boundForm.getValues('card')],
  ])('D8, D9: React Hook Form, by %s, holds it as well', async (_binding, App, held) => {
    await enterEarly(<App />);

    expect(values()).toEqual(['4242 4242 4242 4242', '12 / 34', visa.securityCode]);
    expect(held()).toMatchObject({ number: visa.number, expiry: '2034-12', code: visa.securityCode });
    expect(onRecoverableError).not.toHaveBeenCalled();
  });

  test('D8, D9: React Hook Form, by Controller, holds it as it is shown', async () => {
    await enterEarly(<ByController />);

    expect(values()).toEqual(['4242 4242 4242 4242', '12 / 34', visa.securityCode]);
    expect(form.getValues()).toEqual({ number: '4242 4242 4242 4242', expiry: '12 / 34', code: visa.securityCode });
    expect(onRecoverableError).not.toHaveBeenCalled();
  });

  test('D8: is typed on after React has come, each key heard once', async () => {
    serve(<Plain />);
    await enter('cc-number', '42424');
    await wakeUp(<Plain />);
    onChange.mockReset();

    await userEvent.click(field('cc-number'));
    await userEvent.keyboard('{End}24');

    expect(field('cc-number').value).toBe('4242 424');
    expect(onChange.mock.calls).toEqual([['4242 42'], ['4242 424']]);
  });
});

test('D8: what is half typed when React comes keeps the caret and the focus', async () => {
  serve(<Plain />);
  await typed('cc-number', amex.number.slice(0, 8));
  field('cc-number').setSelectionRange(5, 5);

  await wakeUp(<Plain />);

  const { value, selectionStart, selectionEnd } = field('cc-number');
  expect([value, selectionStart, selectionEnd]).toEqual(['3782 8224', 6, 6]);
  expect(document.activeElement).toBe(field('cc-number'));
  await userEvent.keyboard('9');
  expect(field('cc-number').value).toBe('3782 89224');
});

test('D8: an empty form wakes up empty and without a word from React', async () => {
  serve(<Registered />);

  await wakeUp(<Registered />);

  expect(values()).toEqual(['', '', '']);
  expect(onRecoverableError).not.toHaveBeenCalled();
});
