// What only a real browser shows of an address: focus while fields change places, its own reset after a form action, real widths.
import '../styles/index.css';
import { addressCountries, enBillingAddress } from '@flipside/core';
import { createRef, useActionState } from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { BillingAddressFields, type BillingAddressHandle } from '../index.ts';

const harbor = { line1: '12 Harbor Street', city: 'Portland', postalCode: '97205', country: 'US' } as const;
const box = (label: string) => page.getByRole('textbox', { name: label, exact: true }).element() as HTMLInputElement;
const country = () => page.getByRole('combobox').element() as HTMLSelectElement;
const shownLabels = () =>
  page
    .getByRole('textbox')
    .elements()
    .map((input) => (input as HTMLInputElement).labels?.[0]?.textContent);

describe('an address in a browser', () => {
  test('D8: after a form action that returns an error, country, tick and text are as they were', async () => {
    function Checkout() {
      const [sent, act] = useActionState((before: number) => before + 1, 0);
      return (
        <form action={act}>
          <BillingAddressFields defaultCountry="US" delivery={harbor} fields={['line1', 'postalCode']} />
          <button type="submit">Pay</button>
          <output>{sent}</output>
        </form>
      );
    }
    await render(<Checkout />);
    await userEvent.click(page.getByRole('checkbox'));
    await userEvent.selectOptions(country(), 'GB');
    await userEvent.fill(box('Street and house number'), '8 Lamb Lane');
    await userEvent.fill(box('Postcode'), 'E8 3PL');

    await userEvent.click(page.getByRole('button'));
    await expect.element(page.getByRole('status').first()).toBeInTheDocument();
    await expect.poll(() => document.querySelector('output')?.textContent).toBe('1');
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(country().value).toBe('GB');
    expect(box('Postcode').value).toBe('E8 3PL');
    await expect.element(page.getByRole('checkbox')).not.toBeChecked();
  });

  test('A5: a country that a browser fills in changes the order, and the focus, the caret and the text stay', async () => {
    await render(<BillingAddressFields defaultCountry="US" />);
    const street = box('Street and house number');
    await userEvent.click(street);
    await userEvent.keyboard('1-2-3 Shibakoen');
    street.setSelectionRange(3, 3);

    country().value = 'JP';
    country().dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(shownLabels).toEqual(['Postal code', 'Prefecture', 'Address', 'Flat, building (optional)']);

    expect(document.activeElement).toBe(street);
    expect([street.value, street.selectionStart]).toEqual(['1-2-3 Shibakoen', 3]);
    expect(street.getAttribute('aria-invalid')).toBe('false');
  });

  test('A4: Tab goes through the fields in the order in which they stand', async () => {
    await render(<BillingAddressFields defaultCountry="JP" />);
    country().focus();

    const visited: (string | null | undefined)[] = [];
    for (let presses = 0; presses < 4; presses += 1) {
      await userEvent.tab();
      visited.push((document.activeElement as HTMLInputElement).labels?.[0]?.textContent);
    }

    expect(visited).toEqual(['Postal code', 'Prefecture', 'Address', 'Flat, building (optional)']);
  });

  test('A1: no country scrolls sideways at 320 px, and a hint stands right under its input', async () => {
    await page.viewport(320, 640);
    await render(<BillingAddressFields defaultCountry="US" delivery={harbor} defaultSameAsDelivery={false} />);

    for (const code of addressCountries.filter((_, at) => at % 12 === 0)) {
      await userEvent.selectOptions(country(), code);
      expect([code, document.documentElement.scrollWidth]).toEqual([code, 320]);
    }

    await page.viewport(800, 600);
    await userEvent.selectOptions(country(), 'US');
    const zip = box('ZIP code').getBoundingClientRect();
    const hint = document.querySelector('[data-field=postal] [data-part=hint]')?.getBoundingClientRect();
    expect((hint?.top ?? 0) - zip.bottom).toBeLessThanOrEqual(8);
    expect(box('State').getBoundingClientRect().top).toBe(box('Town or city').getBoundingClientRect().top);
  });

  test('X5: of a default country that comes late, none is posted that is not shown and handed out', async () => {
    const handle = createRef<BillingAddressHandle>();
    const Checkout = ({ known }: { known?: string }) => (
      <form>
        <BillingAddressFields countries={['US', 'GB', 'DE']} defaultCountry={known} handleRef={handle} />
      </form>
    );
    const { rerender } = await render(<Checkout />);

    await rerender(<Checkout known="DE" />);

    const form = document.querySelector('form') ?? undefined;
    expect([new FormData(form).get('billing-country'), country().value, handle.current?.reveal().country]).toEqual([
      'DE',
      'DE',
      'DE',
    ]);
    form?.reset();
    await expect.poll(() => country().selectedOptions[0]?.textContent).toBe('Germany');
  });

  test('the tick is a target of 44 px, named by its words', async () => {
    await render(<BillingAddressFields delivery={harbor} />);

    const label = document.querySelector('[data-part=tick]');
    expect(label?.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    await userEvent.click(page.getByText(enBillingAddress.sameAsDelivery));
    await expect.element(page.getByRole('combobox')).toBeVisible();
  });
});
