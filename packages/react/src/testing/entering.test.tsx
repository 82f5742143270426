// S3: how the helpers enter a card, in a page of the kit's own fields and in one of plain inputs.
import { en, type Messages } from '@flipside/core';
import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import { CardFields, CardForm, MessagesProvider, SecurityCodeField, useCardNumber } from '../index.ts';
import { autofillCard, chooseFallback, fillCard, fixedClock, pasteCard, testCards } from './index.ts';

const today = fixedClock('2026-11-27');
const ada = { ...testCards.visa, cardholderName: 'Ada Marsh' };
const shown = { number: '4242 4242 4242 4242', expiry: '12 / 34', csc: '123', name: 'Ada Marsh' };

/** What a plain form would send. */
const data = (container: HTMLElement) => Object.fromEntries(new FormData(container.querySelector('form') ?? undefined));

const inForm = (
  <form>
    <CardFields id="pay" today={today} />
  </form>
);

// React says there whatever it rendered outside of `act`, where it is asked to.
let complaints: MockInstance;
beforeEach(() => void (complaints = vi.spyOn(console, 'error')));
afterEach(() => {
  const [complaint] = complaints.mock.calls;
  vi.restoreAllMocks();
  vi.useRealTimers();
  if (complaint) throw new Error(`React complained: ${String(complaint[0])}`);
});

describe.each([
  ['where Testing Library asks for React’s act', true],
  ['where nobody does, as in a browser', false],
] as const)('a card, %s,', (_where, isActing) => {
  beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', isActing));
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    ['typed', fillCard],
    ['pasted', pasteCard],
    ['filled in by the browser', autofillCard],
  ] as const)('S3: that is %s is in the fields, complete and without an error', async (_how, entersCard) => {
    const { container } = render(inForm);

    await entersCard(container, ada);

    expect(data(container)).toEqual(shown);
    expect(container.querySelectorAll('[data-complete] [data-part=input]')).toHaveLength(4);
    expect(container.querySelector('[data-part=error]')).toBeNull();
  });

  test('S3: is typed in fake time as well', async () => {
    vi.useFakeTimers();
    const { container } = render(inForm);

    await fillCard(container, ada);

    expect(data(container)).toEqual(shown);
  });

  test('S3: is found in any language, and on inputs of your own', async () => {
    const mine: Messages = {
      ...en,
      cardNumber: { ...en.cardNumber, label: 'Kartennummer' },
      securityCode: { ...en.securityCode, label: 'Prüfnummer' },
    };
    function Own() {
      const { ref, inputProps } = useCardNumber();
      return <input {...inputProps} ref={ref} aria-label="Mine" />;
    }
    const { container, unmount } = render(<MessagesProvider messages={mine}>{inForm}</MessagesProvider>);
    await fillCard(container, ada);
    expect(data(container)).toEqual(shown);
    unmount();

    render(<Own />);
    await fillCard(document, { number: testCards.amex.number });
    expect(screen.getByLabelText<HTMLInputElement>('Mine').value).toBe('3782 822463 10005');
  });

  test('S3: is typed over the one before', async () => {
    const { container } = render(inForm);
    await fillCard(container, testCards.amex);

    await fillCard(container, testCards.visa);

    expect(data(container)).toMatchObject({ number: shown.number, csc: '123' });
  });

  test('S3: has start date and issue number where it shows them', async () => {
    const { container } = render(inForm);

    await fillCard(container, { ...testCards.switch, startDate: '03/19', issueNumber: '2' });

    expect(data(container)).toMatchObject({ 'start-date': '03 / 19', 'issue-number': '2' });
  });

  test('S3: shows its errors once its fields are left, and not in one that the shopper stays in', async () => {
    const { container } = render(inForm);

    await fillCard(container, { expiry: '13', securityCode: '1' }, { stay: true });
    expect(screen.getByLabelText(/^Expiry/)).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByLabelText('Security code')).not.toHaveAttribute('aria-invalid', 'true');

    await fillCard(container, { securityCode: '1' });
    expect(screen.getByLabelText('Security code')).toHaveAttribute('aria-invalid', 'true');
  });

  test('S3: is pasted with whatever stands around the digits', async () => {
    const { container } = render(inForm);

    await pasteCard(container, { number: 'Card: 4242-4242-4242-4242' });

    expect(data(container)).toMatchObject({ number: shown.number });
  });

  test('S3: that no field is there for is no silent success, and neither are two forms', async () => {
    const { container } = render(<SecurityCodeField id="one" />);

    await expect(fillCard(container, testCards.visa)).rejects.toThrow('no input for `number`');
    await expect(autofillCard(container, testCards.visa)).rejects.toThrow('no input for `number`');
    await expect(fillCard(container, { startDate: '03/19' })).rejects.toThrow('[data-part="start-date"]');

    render(<SecurityCodeField id="two" />);
    await expect(fillCard(document, { securityCode: '123' })).rejects.toThrow('2 inputs for `securityCode`');
  });
});

describe('what the page hears', () => {
  /** A controlled input as merchants have it for other things, and every event that comes to it. */
  function heardBy(input: HTMLElement) {
    const heard: string[] = [];
    for (const type of ['focus', 'keydown', 'keypress', 'paste', 'beforeinput', 'input', 'keyup', 'change', 'blur']) {
      input.addEventListener(type, (event) => {
        const { key, inputType, data: put } = event as Event & { key?: string; inputType?: string; data?: string };
        heard.push([type, key, inputType, put].filter((each) => each !== undefined).join(' '));
      });
    }
    return heard;
  }

  test('S3: is each key of who types, with an edit that can be prevented', async () => {
    const { container } = render(<input autoComplete="cc-csc" />);
    const heard = heardBy(screen.getByRole('textbox'));

    await fillCard(container, { securityCode: '73' });

    expect(heard).toEqual([
      'focus',
      'keydown 7',
      'keypress 7',
      'beforeinput insertText 7',
      'input insertText 7',
      'keyup 7',
      'keydown 3',
      'keypress 3',
      'beforeinput insertText 3',
      'input insertText 3',
      'keyup 3',
      'change',
      'blur',
    ]);
  });

  test('S3: is one edit of who pastes', async () => {
    const { container } = render(<input autoComplete="cc-csc" />);
    const heard = heardBy(screen.getByRole('textbox'));

    await pasteCard(container, { securityCode: '73' });

    expect(heard).toEqual([
      'focus',
      'paste',
      'beforeinput insertFromPaste 73',
      'input insertFromPaste 73',
      'change',
      'blur',
    ]);
  });

  test('S3: is nothing of what a page prevents', async () => {
    const { container } = render(
      <>
        <input autoComplete="cc-csc" onKeyDown={(event) => event.preventDefault()} />
        <input autoComplete="cc-number" onPaste={(event) => event.preventDefault()} />
      </>,
    );

    await fillCard(container, { securityCode: '737' });
    await pasteCard(container, { number: testCards.visa.number });

    expect(screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)).toEqual(['', '']);
  });

  test('S3: is heard by an input that React controls', async () => {
    function Controlled() {
      const [text, setText] = useState('');
      return (
        <input autoComplete="cc-name" value={text} onChange={({ target }) => setText(target.value.toUpperCase())} />
      );
    }
    const { container } = render(<Controlled />);

    await fillCard(container, { cardholderName: 'Zoë Ó Brien' });

    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('ZOË Ó BRIEN');
  });

  test('S3: is the date in the format of its label when the browser fills it in', async () => {
    for (const [label, arrives] of [
      ['Expiry date (MM / YY)', '09 / 30'],
      ['Expiry date (MM/YY)', '09/30'],
      ['Expiry date (MM / YYYY)', '09 / 2030'],
      ['Expiry date (MM-YYYY)', '09-2030'],
      ['Expiry date', '09/2030'],
    ] as const) {
      const { container, unmount } = render(
        <label>
          {label} <input autoComplete="cc-exp" />
        </label>,
      );
      // oxlint-disable-next-line no-await-in-loop
      await autofillCard(container, { expiry: '0930' });
      expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe(arrives);
      unmount();
    }
  });
});

describe('a code that can’t be entered', () => {
  test.each(['absent', 'illegible'] as const)('S3: is said to be %s, in any language', async (kind) => {
    const { container } = render(<SecurityCodeField id="pay" />);

    await chooseFallback(container, kind);

    expect(container.querySelector('input')).toHaveValue(kind === 'absent' ? 'X' : 'I');
    await expect(fillCard(container, { securityCode: '737' })).rejects.toThrow('read-only');
  });

  test('S3: is confirmed where your policy asks for a tick, or for a second look', async () => {
    const fallbacks = { absent: { otherwise: 'tick' }, illegible: { otherwise: 'second-look' } } as const;
    const { container } = render(<SecurityCodeField id="pay" fallbacks={fallbacks} />);

    await chooseFallback(container, 'absent', { confirm: true });
    expect(screen.getByRole('checkbox')).toBeChecked();

    await chooseFallback(container, 'illegible', { confirm: true });
    expect(screen.getByRole('button', { pressed: true })).toBeVisible();
  });

  test('S3: is no silent success where it is not offered', async () => {
    const { container, rerender } = render(
      <SecurityCodeField id="pay" fallbacks={{ absent: { otherwise: 'refused' } }} />,
    );
    await expect(chooseFallback(container, 'absent')).rejects.toThrow('refuses it');
    await expect(chooseFallback(container, 'illegible', { confirm: true })).rejects.toThrow(
      'Nothing is there to confirm',
    );

    rerender(
      <SecurityCodeField
        id="pay"
        fallbacks={{ absent: { otherwise: 'refused' }, illegible: { otherwise: 'refused' } }}
      />,
    );
    await expect(chooseFallback(container, 'illegible')).rejects.toThrow('No way out');
  });
});

describe('a clock', () => {
  test('S3: stands still at noon in UTC, and is a new date each time', () => {
    expect(today().toISOString()).toBe('2026-11-27T12:00:00.000Z');
    today().setFullYear(1999);
    expect(today().getUTCFullYear()).toBe(2026);
  });

  test.each(['2026-02-30', '2026-13-01', '27.11.2026', '2026-11', ''])('S3: refuses %s', (date) => {
    expect(() => fixedClock(date)).toThrow(RangeError);
  });

  test('S3: is what the fields read a date by', async () => {
    const { container } = render(
      <CardForm id="pay" today={fixedClock('2035-01-01')} onPay={() => Promise.resolve()} />,
    );

    await fillCard(container, testCards.visa);

    expect(container.querySelector('#pay-expiry')).toHaveAttribute('aria-invalid', 'true');
  });
});
