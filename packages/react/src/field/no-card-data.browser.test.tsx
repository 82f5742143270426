// P1: what the document holds not only at the end but at every moment on the way. A session replay sees each mutation.
import { useForm as useTanStackForm } from '@tanstack/react-form';
import { useState, type ReactElement } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { cardRules, HookFormCardFields } from '../hook-form/index.ts';
import {
  CardFields,
  CardForm,
  CardholderNameField,
  CardNumberField,
  ExpiryField,
  SecurityCodeField,
  useCardholderName,
  useCardNumber,
  useExpiry,
  useSecurityCode,
} from '../index.ts';
import { digitsInRow, holdsCode } from '../testing/card-data-in-text.ts';
import { autofillCard, expectNoCardData, fixedClock, testCards } from '../testing/index.ts';

const today = fixedClock('2026-11-23');
const { number } = testCards.visa;
const wrong = `${number.slice(0, -1)}9`;
const expiry = '1234';
const code = '737';

function Controlled() {
  const [text, setText] = useState({ number: '', expiry: '', code: '', name: '' });
  return (
    <>
      <CardNumberField value={text.number} onChange={(event) => setText({ ...text, number: event.target.value })} />
      <ExpiryField value={text.expiry} onChange={(event) => setText({ ...text, expiry: event.target.value })} />
      <SecurityCodeField value={text.code} onChange={(event) => setText({ ...text, code: event.target.value })} />
      <CardholderNameField value={text.name} onChange={(event) => setText({ ...text, name: event.target.value })} />
    </>
  );
}

function Registered() {
  const { register } = useForm({ mode: 'all' });
  return (
    <>
      <CardNumberField {...register('number', cardRules.number)} />
      <ExpiryField {...register('expiry', cardRules.expiry)} />
      <SecurityCodeField {...register('code', cardRules.code)} />
      <CardholderNameField {...register('name', cardRules.name)} />
    </>
  );
}

function ByController() {
  const { control } = useForm({ defaultValues: { number: '', expiry: '', code: '', name: '' } });
  return (
    <>
      <Controller control={control} name="number" render={({ field }) => <CardNumberField {...field} />} />
      <Controller control={control} name="expiry" render={({ field }) => <ExpiryField {...field} />} />
      <Controller control={control} name="code" render={({ field }) => <SecurityCodeField {...field} />} />
      <Controller control={control} name="name" render={({ field }) => <CardholderNameField {...field} />} />
    </>
  );
}

function BoundAtOnce() {
  const { control } = useForm({ defaultValues: { card: { number: '', expiry: '', code: '', name: '' } } });
  return <HookFormCardFields control={control} name="card" today={today} />;
}

function ByTanStack() {
  const form = useTanStackForm({ defaultValues: { number: '', expiry: '', code: '', name: '' } });
  return (
    <>
      <form.Field name="number">
        {({ state, handleChange }) => (
          <CardNumberField value={state.value} onChange={(event) => handleChange(event.target.value)} />
        )}
      </form.Field>
      <form.Field name="expiry">
        {({ state, handleChange }) => (
          <ExpiryField value={state.value} onChange={(event) => handleChange(event.target.value)} />
        )}
      </form.Field>
      <form.Field name="code">
        {({ state, handleChange }) => (
          <SecurityCodeField value={state.value} onChange={(event) => handleChange(event.target.value)} />
        )}
      </form.Field>
      <form.Field name="name">
        {({ state, handleChange }) => (
          <CardholderNameField value={state.value} onChange={(event) => handleChange(event.target.value)} />
        )}
      </form.Field>
    </>
  );
}

function OwnInputs() {
  const fields = [useCardNumber(), useExpiry({ today }), useSecurityCode(), useCardholderName()];
  return fields.map(({ ref, inputProps, label, error }) => (
    <div key={label}>
      <label>
        {label}
        <input {...inputProps} ref={ref} />
      </label>
      {error}
    </div>
  ));
}

const inForm = (fields: ReactElement) => (
  <form onSubmit={(event) => event.preventDefault()}>
    {fields}
    <button type="submit">Pay now</button>
  </form>
);

const bindings: readonly (readonly [string, ReactElement])[] = [
  ['no library, native form data', inForm(<CardFields today={today} />)],
  ['a controlled value', inForm(<Controlled />)],
  ['register', inForm(<Registered />)],
  ['Controller', inForm(<ByController />)],
  ['HookFormCardFields', inForm(<BoundAtOnce />)],
  ['TanStack Form', inForm(<ByTanStack />)],
  ['hooks on own inputs', inForm(<OwnInputs />)],
  ['CardForm', <CardForm key="form" today={today} onPay={() => Promise.resolve({ message: 'Declined.' })} />],
];

/** The state that the documentation names. All else in the markup stays as it was served. */
const states = [
  'data-filled',
  'data-complete',
  'data-brand',
  'data-invalid',
  'data-side',
  'data-pending',
  'aria-invalid',
  'aria-describedby',
  'aria-disabled',
];

let seen: Set<string>;
/** What each attribute was before it was first touched. React sets some anew that stay the same. */
let touched: Map<Element, Map<string, string | null>>;
let observer: MutationObserver;

/** Whatever an attribute or a text was, before and after each change, and all that was added. */
function record(mutations: readonly MutationRecord[]) {
  for (const { type: kind, oldValue, target, attributeName, addedNodes, removedNodes } of mutations) {
    if (oldValue !== null) seen.add(oldValue);
    if (kind === 'attributes' && target instanceof Element) {
      seen.add(target.getAttribute(attributeName ?? '') ?? '');
      const before = touched.get(target) ?? new Map<string, string | null>();
      if (!before.has(attributeName ?? '')) before.set(attributeName ?? '', oldValue);
      touched.set(target, before);
    }
    if (kind === 'characterData') seen.add(target.nodeValue ?? '');
    for (const node of [...addedNodes, ...removedNodes])
      seen.add(node instanceof Element ? node.outerHTML : (node.textContent ?? ''));
  }
}

beforeEach(() => {
  seen = new Set();
  touched = new Map();
  observer = new MutationObserver(record);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeOldValue: true,
    characterData: true,
    characterDataOldValue: true,
  });
});

afterEach(() => {
  observer.disconnect();
});

function expectNothingSeen() {
  record(observer.takeRecords());
  seen.add(document.body.outerHTML);
  // The runner's own id in it is random, and holds any three digits one day.
  seen.add(location.href.replace(/sessionId=[\w-]+/, ''));
  seen.add(document.title);

  expectNoCardData(document, { number, securityCode: code });
  const all = [...seen].join('\n');
  expect(digitsInRow(all, number)).toBe(0);
  expect(all).not.toContain('12 / 34');
  expect(holdsCode(all, code)).toBe(false);
  expect(changedAttributes().filter((name) => !states.includes(name))).toEqual([]);
}

/** The names of the attributes that are not what they were, in the fields: the picture moves, and the test has marks of its own. */
function changedAttributes(): string[] {
  return [...touched].flatMap(([element, before]) =>
    element.matches('form *') && !element.matches('[data-part=card-picture] *')
      ? [...before.keys()].filter((name) => element.getAttribute(name) !== before.get(name))
      : [],
  );
}

const field = (label: string | RegExp) => page.getByLabelText(label).element() as HTMLInputElement;
const pay = () => userEvent.click(page.getByRole('button', { name: 'Pay now' }));

async function type(label: string | RegExp, text: string) {
  await userEvent.click(field(label));
  field(label).select();
  await userEvent.keyboard(text);
}

/** By the browser's own clipboard and shortcut. */
async function paste(label: string | RegExp, text: string) {
  const source = document.createElement('textarea');
  source.value = text;
  document.documentElement.append(source);
  source.select();
  await userEvent.copy();
  source.remove();
  field(label).focus();
  field(label).select();
  await userEvent.paste();
}

describe.each(bindings)('bound by %s', (_how, form) => {
  test('P1: typed, wrong, refused, mended and sent: at no moment a run of the digits, the date or the code', async () => {
    await render(form);

    await type('Card number', wrong);
    await type(/^Expiry date/, expiry);
    await type('Security code', code);
    await userEvent.tab();
    expect(field('Card number').getAttribute('aria-invalid')).toBe('true');
    await pay();

    await type('Card number', number);
    await type('Name on card', 'Li');
    await pay();

    expect(field('Card number').value).toBe('4242 4242 4242 4242');
    expectNothingSeen();
  });

  test('P1: pasted, undone, pasted in the wrong box and filled in by the browser: neither', async () => {
    await render(form);

    await paste('Card number', `Card: ${number}`);
    expect(field('Card number').value).toBe('4242 4242 4242 4242');
    await userEvent.keyboard('{Control>}z{/Control}{Control>}y{/Control}');
    await paste('Name on card', number);
    await paste(/^Expiry date/, '12/2034');
    await paste('Security code', code);
    await userEvent.tab();
    await pay();

    await autofillCard(document, { number, expiry: '12/34', securityCode: code, cardholderName: 'Li' });
    expect(field('Security code').value).toBe(code);
    await pay();

    expect(field('Card number').value).toBe('4242 4242 4242 4242');
    expectNothingSeen();
  });
});

test('P1: this test would see it: an input as React controls it puts the number into an attribute', async () => {
  function Ordinary() {
    const [text, setText] = useState('');
    return <input aria-label="Card number" value={text} onChange={(event) => setText(event.target.value)} />;
  }
  await render(<Ordinary />);

  await type('Card number', number);

  expect(expectNothingSeen).toThrow('attribute `value`');
});
