import { enBillingAddress, testCards } from '@flipside/core';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, type SyntheticEvent } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { useForm } from 'react-hook-form';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BillingAddressFields, CardFields, type BillingAddressHandle } from '../index.ts';

const { optional, cardNumber, sameAsDelivery, legend } = enBillingAddress;
const harbor = {
  line1: '12 Harbor Street',
  city: 'Portland',
  region: 'OR',
  postalCode: '97205',
  country: 'US',
} as const;

let sent: Record<string, FormDataEntryValue>[];

beforeEach(() => {
  sent = [];
});

function send(event: SyntheticEvent<HTMLFormElement>) {
  event.preventDefault();
  sent.push(Object.fromEntries(new FormData(event.currentTarget)));
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const country = () => screen.getByRole<HTMLSelectElement>('combobox');
const labels = () => screen.getAllByRole<HTMLInputElement>('textbox').map((input) => input.labels?.[0]?.textContent);

describe('the fields of a country', () => {
  it.each([
    ['US', 'ZIP code', 'numeric'],
    ['GB', 'Postcode', null],
    ['IN', 'PIN code', 'numeric'],
    ['CA', 'Postal code', null],
  ])('A5: %s has a %s, with the keypad that it needs', (code, label, keypad) => {
    render(<BillingAddressFields defaultCountry={code} />);

    expect(field(label).getAttribute('inputmode')).toBe(keypad);
  });

  it('D7: say to the browser what they are', () => {
    render(<BillingAddressFields defaultCountry="US" />);

    const tokens = screen.getAllByRole('textbox').map((input) => input.getAttribute('autocomplete'));
    expect(tokens).toEqual(
      ['address-line1', 'address-line2', 'address-level2', 'address-level1', 'postal-code'].map(
        (part) => `billing ${part}`,
      ),
    );
    expect(country()).toHaveAttribute('autocomplete', 'billing country');
  });

  it('D7: have no id or name that a password manager takes for a one-time code', () => {
    const { container } = render(<BillingAddressFields id="billing" defaultCountry="US" delivery={harbor} />);

    for (const control of container.querySelectorAll('[id], [name]')) {
      expect(`${control.id} ${control.getAttribute('name') ?? ''}`).not.toMatch(/code|\bpin\b|otp|verif|pass/i);
    }
  });

  it('X5: change with the country, and nothing that was typed is lost', async () => {
    const heard = vi.fn<(code: string) => void>();
    render(<BillingAddressFields defaultCountry="US" onCountryChange={heard} />);
    await userEvent.type(field('State'), 'Oregon');
    await userEvent.type(field('ZIP code'), '97205');

    await userEvent.selectOptions(country(), 'HK');
    expect(labels()).toEqual([
      'Area',
      optional({ label: 'District' }),
      'Street and house number',
      'Flat, building (optional)',
    ]);
    expect(field('Area')).toHaveValue('Oregon');

    await userEvent.selectOptions(country(), 'JP');
    expect(labels()).toEqual(['Postal code', 'Prefecture', 'Address', 'Flat, building (optional)']);
    expect(field('Postal code')).toHaveValue('97205');
    expect(heard.mock.calls).toEqual([['HK'], ['JP']]);
  });

  it('reads what is there by the rules of the new country', async () => {
    render(<BillingAddressFields defaultCountry="US" />);
    await userEvent.type(field('ZIP code'), '97205');
    await userEvent.tab();
    expect(field('ZIP code')).not.toHaveAttribute('aria-invalid', 'true');

    await userEvent.selectOptions(country(), 'GB');

    expect(field('Postcode')).toHaveAccessibleDescription(expect.stringContaining('Check the postcode:'));
  });

  it('A2: say an error once it is due, and take it back once it is mended', async () => {
    render(<BillingAddressFields defaultCountry="US" />);
    const zip = field('ZIP code');
    await userEvent.type(zip, '9720');
    expect(zip).not.toHaveAttribute('aria-invalid', 'true');

    await userEvent.tab();
    expect(zip).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getAllByText(/^Check the ZIP code/)).toHaveLength(2); // read beside the field, and said once

    await userEvent.type(zip, '5');
    expect(zip).not.toHaveAttribute('aria-invalid', 'true');
    expect(screen.queryByText(/^Check the ZIP code/)).toBeNull();
  });

  it('can all be finished where nobody knows the country', async () => {
    render(
      <form onSubmit={send}>
        <BillingAddressFields countries={['XX', 'YY']} defaultCountry="XX" />
        <button type="submit">Pay</button>
      </form>,
    );
    await userEvent.type(field('Street and house number'), 'P. O. Box 7');

    await userEvent.click(screen.getByRole('button'));

    expect(sent).toMatchObject([{ 'billing-country': 'XX', 'billing-line1': 'P. O. Box 7' }]);
  });
});

describe('a card number in an address', () => {
  it.each(['Street and house number', 'Flat, building (optional)', 'Town or city', 'State', 'ZIP code'])(
    'N8, P1: is refused at once in “%s”, and is in no attribute',
    async (label) => {
      const { container } = render(<BillingAddressFields defaultCountry="US" />);

      await userEvent.type(field(label), testCards.visa.number);

      expect(field(label)).toHaveAccessibleDescription(expect.stringContaining(cardNumber));
      expect(field(label)).toBeInvalid();
      expect(container.innerHTML).not.toContain(testCards.visa.number.slice(0, 5));
    },
  );
});

describe('the postal code alone', () => {
  it('X6: is an address, in a country that is given', async () => {
    render(
      <form onSubmit={send}>
        <BillingAddressFields fields="postal-code" countries={['US']} />
        <button type="submit">Pay</button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(field('ZIP code')).toHaveFocus();

    await userEvent.type(field('ZIP code'), '97205');
    await userEvent.click(screen.getByRole('button'));

    expect(sent).toEqual([{ 'billing-country': 'US', 'billing-postal': '97205' }]);
  });

  it('X6: is none where a country has no postal codes', async () => {
    render(
      <form onSubmit={send}>
        <BillingAddressFields fields="postal-code" defaultCountry="HK" />
        <button type="submit">Pay</button>
      </form>,
    );

    await userEvent.click(screen.getByRole('button'));

    expect(sent).toEqual([{ 'billing-country': 'HK' }]);
  });
});

describe('the delivery address', () => {
  it('is the billing address while the tick says so, and none of the hidden fields stands in the way', async () => {
    const handle = createRef<BillingAddressHandle>();
    render(
      <form onSubmit={send}>
        <BillingAddressFields
          delivery={{ ...harbor, postalCode: '972051234' }}
          handleRef={handle}
          defaultCountry="GB"
        />
        <button type="submit">Pay</button>
      </form>,
    );

    await userEvent.click(screen.getByRole('button'));

    expect(sent).toMatchObject([{ 'billing-line1': '12 Harbor Street', 'billing-country': 'US' }]);
    expect(handle.current?.reveal()).toEqual({ ...harbor, postalCode: '97205-1234' });
    expect(handle.current?.check()).toBe(true);
  });

  it('gives way to what was typed, each time that the tick is taken out', async () => {
    const heard = vi.fn<(same: boolean) => void>();
    const handle = createRef<BillingAddressHandle>();
    render(
      <BillingAddressFields delivery={harbor} defaultCountry="GB" onSameAsDeliveryChange={heard} handleRef={handle} />,
    );
    const tick = screen.getByRole('checkbox', { name: sameAsDelivery });
    expect(screen.queryByRole('textbox')).toBeNull();

    await userEvent.click(tick);
    await userEvent.type(field('Street and house number'), '8 Lamb Lane');
    await userEvent.click(tick);
    await userEvent.click(tick);

    expect(field('Street and house number')).toHaveValue('8 Lamb Lane');
    expect(handle.current?.reveal()).toMatchObject({ line1: '8 Lamb Lane', country: 'GB' });
    expect(heard.mock.calls).toEqual([[false], [true], [false]]);
  });
});

describe('inside a form', () => {
  it('D9: the data of a plain form hold what was typed, of the fields that the country has', async () => {
    render(
      <form onSubmit={send}>
        <BillingAddressFields defaultCountry="US" inputs={{ line1: { name: 'street' } }} />
        <button type="submit">Pay</button>
      </form>,
    );
    await userEvent.type(field('State'), 'OR');
    await userEvent.selectOptions(country(), 'GB');
    await userEvent.type(field('Street and house number'), '8 Lamb Lane');
    await userEvent.type(field('Town or city'), 'London');
    await userEvent.type(field('Postcode'), 'e83pl');

    await userEvent.click(screen.getByRole('button'));

    expect(sent).toEqual([
      {
        'billing-country': 'GB',
        street: '8 Lamb Lane',
        'billing-line2': '',
        'billing-city': 'London',
        'billing-postal': 'e83pl',
      },
    ]);
  });

  it('D9: React Hook Form holds what is typed and chosen, sets both, and is blocked by the field’s own sentence', async () => {
    const onValid = vi.fn<(values: unknown) => void>();
    let form: ReturnType<typeof useForm<{ billing: Record<string, string> }>> | undefined;
    function Checkout() {
      const own = useForm<{ billing: Record<string, string> }>({
        defaultValues: { billing: { country: 'US', line1: '', postalCode: '' } },
      });
      form = own;
      const address = createRef<BillingAddressHandle>();
      const validate = (part: 'line1' | 'postalCode') => () => address.current?.problem(part) ?? true;
      return (
        <form noValidate onSubmit={(event) => void own.handleSubmit(onValid)(event)}>
          <BillingAddressFields
            fields={['line1', 'postalCode']}
            handleRef={address}
            inputs={{
              country: own.register('billing.country'),
              line1: own.register('billing.line1', { validate: validate('line1') }),
              postalCode: own.register('billing.postalCode', { validate: validate('postalCode') }),
            }}
          />
          <button type="submit">Pay</button>
        </form>
      );
    }
    render(<Checkout />);
    expect(country()).toHaveValue('US');

    await userEvent.type(field('ZIP code'), '9720');
    await userEvent.click(screen.getByRole('button'));
    expect(onValid).not.toHaveBeenCalled();
    expect(field('Street and house number')).toHaveFocus();

    act(() => form?.setValue('billing.country', 'GB'));
    await userEvent.type(field('Street and house number'), '8 Lamb Lane');
    await userEvent.clear(field('Postcode'));
    await userEvent.type(field('Postcode'), 'E8 3PL');
    await userEvent.click(screen.getByRole('button'));

    expect(onValid.mock.calls[0]?.[0]).toEqual({
      billing: { country: 'GB', line1: '8 Lamb Lane', postalCode: 'E8 3PL' },
    });
  });

  it('A3, A4: inside the card’s fields one region speaks, and the summary names what is missing in the order of the page', async () => {
    render(
      <form onSubmit={send}>
        <CardFields id="pay">
          <BillingAddressFields id="billing" defaultCountry="JP" />
        </CardFields>
        <button type="submit">Pay</button>
      </form>,
    );

    await userEvent.click(screen.getByRole('button'));

    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Enter the postal code.',
      'Enter the prefecture.',
      'Enter the address, with the house number.',
    ]);
    expect(screen.getAllByRole('status')).toHaveLength(1);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('asks for the country where none is given', async () => {
    render(
      <form onSubmit={send}>
        <BillingAddressFields />
        <button type="submit">Pay</button>
      </form>,
    );

    await userEvent.click(screen.getByRole('button'));

    expect(country()).toHaveFocus();
    expect(country()).toHaveAccessibleDescription(enBillingAddress.country.empty);
  });

  it.each(['XX', 'gb', 'FR'])(
    'asks for the country where %s is none of the list, rather than take the first',
    (code) => {
      const handle = createRef<BillingAddressHandle>();
      render(<BillingAddressFields countries={['DE', 'GB', 'US']} defaultCountry={code} handleRef={handle} />);

      expect(country()).toHaveValue('');
      expect(handle.current?.problem('country')).toBe(enBillingAddress.country.empty);
    },
  );

  it('a reset empties what was typed and takes the first country again', async () => {
    render(
      <form>
        <BillingAddressFields defaultCountry="US" />
        <button type="reset">Anew</button>
      </form>,
    );
    await userEvent.selectOptions(country(), 'GB');
    await userEvent.type(field('Postcode'), 'E8 3PL');

    await userEvent.click(screen.getByRole('button'));

    expect(await screen.findByLabelText('ZIP code')).toHaveValue('');
  });
});

describe('an address that was begun before React came', () => {
  it('D8: is kept: the text, the country and the tick', async () => {
    const app = <BillingAddressFields id="billing" defaultCountry="US" delivery={harbor} />;
    document.body.innerHTML = `<main>${renderToString(app)}</main>`;
    const main = document.querySelector('main') as HTMLElement; // put there above
    (document.getElementById('billing-same') as HTMLInputElement).checked = false;
    (document.getElementById('billing-country') as HTMLSelectElement).value = 'GB';
    (document.getElementById('billing-line1') as HTMLInputElement).value = '8 Lamb Lane';
    const onRecoverableError = vi.fn<() => void>();

    const root = await act(async () => {
      const hydrated = hydrateRoot(main, app, { onRecoverableError });
      await Promise.resolve();
      return hydrated;
    });

    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(screen.getByRole('checkbox')).not.toBeChecked();
    expect(country()).toHaveValue('GB');
    expect(labels()).toContain('Postcode');
    expect(field('Street and house number')).toHaveValue('8 Lamb Lane');
    act(() => root.unmount());
  });

  it('A2: has its hint and its errors named in the server’s HTML', () => {
    const html = renderToString(<BillingAddressFields id="billing" defaultCountry="US" />);

    expect(html).toMatch(/id="billing-postal"[^>]*aria-describedby="billing-postal-hint"/);
    expect(html).toContain(legend);
  });
});
