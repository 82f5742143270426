// D7: what browsers and password managers read a field by: its token, its name, its id and its label. The tokens alone are enough for
// Chrome and Firefox; the words below are what their heuristics, and Bitwarden's, look for where a merchant's page has lost the
// tokens. (Firefox: toolkit/components/formautofill/shared/HeuristicsRegExp.sys.mjs. Bitwarden: apps/browser/src/autofill/services/
// autofill-constants.ts.)
import { en, plainLanguage, type Messages } from '@flipside/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import {
  CardFields,
  CardForm,
  CardholderNameField,
  CardNumberField,
  ExpiryField,
  MessagesProvider,
  SecurityCodeField,
} from '../index.ts';

const fields = {
  number: { token: 'cc-number', name: 'number', id: /(?:^|-)number$/, label: /card number/i },
  expiry: { token: 'cc-exp', name: 'expiry', id: /(?:^|-)expiry$/, label: /expir|mm ?[/-] ?yy/i },
  code: { token: 'cc-csc', name: 'csc', id: /(?:^|-)csc$/, label: /security code/i },
  name: { token: 'cc-name', name: 'name', id: /(?:^|-)name$/, label: /name on (?:the )?card|card ?holder/i },
} as const;

/** Any of these in an id or a name, and a password manager takes the field for a one-time code and fills that in. */
const oneTimeCode =
  /code|pin|ot[cp]|totp|[2m]fa|one.?time|security|verif|second.?factor|two.?factor|approvals|passw|\bsms\b/i;

const forms: readonly (readonly [string, ReactElement])[] = [
  [
    'fields by themselves',
    <form key="lone">
      <CardNumberField />
      <ExpiryField />
      <SecurityCodeField />
      <CardholderNameField />
    </form>,
  ],
  [
    'the fields of one card',
    <form key="together">
      <CardFields />
    </form>,
  ],
  [
    'the fields of one card with an id',
    <form key="id">
      <CardFields id="pay" />
    </form>,
  ],
  ['the whole form', <CardForm key="whole" id="pay" onPay={() => Promise.resolve()} />],
];

const inputOf = (token: string) => document.querySelector<HTMLInputElement>(`input[autocomplete="${token}"]`);
const controls = () => [...document.querySelectorAll<HTMLElement>('input, button, select, textarea')];

describe.each(forms)('the markup of %s', (_what, form) => {
  test.each(Object.entries(fields))(
    'D7: tells browsers what the %s is, by each mark that they know',
    (_field, marks) => {
      render(form);
      const input = inputOf(marks.token);

      expect(input?.type).toBe('text');
      // The whole form keeps its card out of all form data: its inputs have no names. Chrome fills it in all the same.
      expect(input?.name).toBe(input?.closest('[data-part=card-form]') ? '' : marks.name);
      // A field by itself has React's id where the merchant gives none.
      expect(input?.id).toMatch(input?.closest('fieldset') ? marks.id : /./);
      expect(input?.labels?.[0]?.textContent).toMatch(marks.label);
      for (const other of Object.values(fields).filter(({ token }) => token !== marks.token)) {
        expect(input?.id).not.toMatch(other.id);
        expect(input?.labels?.[0]?.textContent).not.toMatch(other.label);
      }
    },
  );

  test('D7, D5: cuts nothing off that is filled in, and shows no example that could be taken for its format', () => {
    render(form);

    for (const { token } of Object.values(fields)) {
      const input = inputOf(token);
      for (const attribute of ['maxlength', 'minlength', 'pattern', 'placeholder']) {
        expect(input?.hasAttribute(attribute), `${attribute} of ${token}`).toBe(false);
      }
    }
  });

  test('D7: no id or name is one that password managers take for a one-time code, also with the choices open', async () => {
    render(form);
    await userEvent.click(screen.getByRole('button', { name: en.securityCode.fallback.open }));

    const taken = controls().flatMap((control) =>
      [control.id, control.getAttribute('name') ?? ''].filter((mark) => oneTimeCode.test(mark)),
    );
    expect(taken).toEqual([]);
    expect(document.querySelectorAll('[autocomplete="one-time-code"]')).toHaveLength(0);
  });

  test('P2, D7: the tokens stay when a choice has been made', async () => {
    render(form);
    await userEvent.click(screen.getByRole('button', { name: en.securityCode.fallback.open }));
    await userEvent.click(screen.getByRole('radio', { name: en.securityCode.fallback.absent }));

    expect(Object.values(fields).map(({ token }) => inputOf(token)?.autocomplete)).toEqual([
      'cc-number',
      'cc-exp',
      'cc-csc',
      'cc-name',
    ]);
    // A filling passes by what is readOnly.
    expect(inputOf('cc-csc')?.readOnly).toBe(true);
  });
});

const locales: readonly (readonly [string, Messages])[] = [
  ['en', en],
  ['plain language', plainLanguage(en)],
];

describe.each(locales)('the labels of the locale %s', (_locale, messages) => {
  test('E4, D7: hold what browsers look for, the date its format, and no word of one-time codes', () => {
    render(
      <MessagesProvider messages={messages}>
        <CardFields />
      </MessagesProvider>,
    );
    const labelOf = (token: string) => inputOf(token)?.labels?.[0]?.textContent ?? '';

    for (const { token, label } of Object.values(fields)) expect(labelOf(token)).toMatch(label);
    expect(labelOf('cc-exp')).toMatch(/MM ?\/ ?YY/);
    expect(labelOf('cc-csc')).not.toMatch(/verif|one.?time|security_code|\bpin\b|\botp\b|2fa|factor/i);
  });
});
