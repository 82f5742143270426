// Each country of the world through the fields themselves: what it asks for, in its order and words, and that it can be finished.
import {
  addressCountries,
  addressFormat,
  enBillingAddress,
  readPostalCode,
  testCards,
  type AddressField,
} from '@flipside/core';
import { fireEvent, render } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { BillingAddressFields, type BillingAddressHandle } from '../index.ts';
import { idEnds } from './address-part.ts';
import { addressWords } from './address-problem.ts';

const tokens: Readonly<Record<AddressField, string>> = {
  line1: 'billing address-line1',
  line2: 'billing address-line2',
  city: 'billing address-level2',
  region: 'billing address-level1',
  postalCode: 'billing postal-code',
};
const typed: Readonly<Record<Exclude<AddressField, 'postalCode'>, string>> = {
  line1: '1-2-3 Main Road',
  line2: 'Flat 4',
  city: 'Springfield',
  region: 'North',
};
const parts = Object.keys(tokens) as AddressField[]; // of an object with exactly these keys

function show(country: string) {
  const handle = createRef<BillingAddressHandle>();
  // Of the list of countries two are enough here: all of them in each of a thousand forms take a minute.
  const { container } = render(
    <BillingAddressFields
      id="billing"
      countries={[country, country === 'GB' ? 'US' : 'GB']}
      defaultCountry={country}
      handleRef={handle}
    />,
  );
  const boxes = [...container.querySelectorAll('input')].filter((input) => input.closest('[hidden]') === null);
  const box = (field: AddressField) => boxes.find(({ id }) => id === `billing-${idEnds[field]}`) ?? null;
  const { required } = addressFormat(country);
  const words = (field: AddressField) => addressWords(field, addressFormat(country), enBillingAddress);
  function labelOf(field: AddressField): string {
    const { label } = words(field);
    return required.includes(field) ? label : enBillingAddress.optional({ label });
  }

  return { handle, box, words, labelOf, boxes };
}

const enter = (input: HTMLElement | null, value: string) => {
  if (input !== null) fireEvent.input(input, { target: { value } });
};

describe.each(addressCountries)('%s', (country) => {
  const { fields, required, postalCode } = addressFormat(country);

  it('A5, D7: has its fields in its order, each with its own words, keypad and token', () => {
    const { box, boxes: shown, labelOf, words } = show(country);

    expect(shown.map(({ id }) => id)).toEqual(fields.map((field) => `billing-${idEnds[field]}`));
    expect(shown.map((input) => input.labels?.[0]?.textContent)).toEqual(fields.map(labelOf));
    for (const field of fields) {
      const keypad = field === 'postalCode' && postalCode.numeric ? 'numeric' : null;
      expect([field, box(field)?.getAttribute('inputmode')]).toEqual([field, keypad]);
      expect(box(field)).toHaveAttribute('autocomplete', tokens[field]);
      expect(box(field)?.getAttribute('aria-required')).toBe(required.includes(field) ? 'true' : null);
      expect(words(field).label).toMatch(/^\p{Lu}/u);
    }
    // A keypad of digits has no hyphen to type, and the code is taken without.
    const onKeypad = postalCode.numeric ? postalCode.examples : [];
    for (const example of onKeypad) expect(example).toMatch(/^[\d \-/]+$/);
  });

  it('X6: can be finished, with any of its own postal codes, as printed and without its gaps', () => {
    const { handle, box } = show(country);
    for (const field of parts) if (field !== 'postalCode') enter(box(field), typed[field]);

    const examples = postalCode.examples.length === 0 ? ['1234'] : postalCode.examples;
    for (const code of examples.flatMap((example) => [example, example.replaceAll(/[ -]/g, '').toLowerCase()])) {
      enter(box('postalCode'), code);

      expect(parts.map((part) => handle.current?.problem(part))).toEqual(parts.map(() => null));
      expect(box('postalCode')?.value ?? code, 'shown as it was typed').toBe(code);
    }
    expect(handle.current?.check()).toBe(true);
    expect(handle.current?.problem('country')).toBeNull();
  });

  it('A2: says of each required field what to enter, and of no other', () => {
    const { handle, words } = show(country);

    expect(parts.map((part) => handle.current?.problem(part))).toEqual(
      parts.map((part) => (required.includes(part) ? words(part).empty : null)),
    );
    for (const part of required) expect(words(part).empty).toMatch(/^Enter .*\.$/);
  });

  it('N8: refuses a card number in any of its fields, and hands it on to nobody', () => {
    const { handle, box } = show(country);

    for (const field of fields) {
      enter(box(field), testCards.visa.number);
      expect([field, handle.current?.problem(field)]).toEqual([field, enBillingAddress.cardNumber]);
      expect(box(field)).toHaveAttribute('aria-invalid', 'true');
      enter(box(field), '');
    }
    expect(readPostalCode(testCards.visa.number, country).kind).toBe('card-number');
  });
});
