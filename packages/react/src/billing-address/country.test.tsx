import { enBillingAddress } from '@flipside/core';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, StrictMode, useEffect } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BillingAddressFields, type BillingAddressFieldsProps, type BillingAddressHandle } from '../index.ts';

const handle = createRef<BillingAddressHandle>();
const heard = vi.fn<(code: string) => void>();

beforeEach(() => {
  heard.mockReset();
});

function Page(props: BillingAddressFieldsProps) {
  return (
    <StrictMode>
      <form>
        <BillingAddressFields id="billing" handleRef={handle} onCountryChange={heard} {...props} />
        <button type="reset">Anew</button>
      </form>
    </StrictMode>
  );
}

interface Values {
  country: string;
}

let form: UseFormReturn<Values> | undefined;

/** The country bound to React Hook Form, which the test may ask as `form`. */
function BoundPage(props: BillingAddressFieldsProps) {
  const bound = useForm<Values>();
  useEffect(() => {
    form = bound;
  }, [bound]);

  return <Page inputs={{ country: bound.register('country') }} {...props} />;
}

const select = () => screen.getByRole<HTMLSelectElement>('combobox');
const posted = () =>
  [...new FormData(document.querySelector('form') ?? undefined)].find(([name]) => name.endsWith('country'))?.[1];

/** What is shown, and what goes out by each way: the same, or the bank is asked about another address than the shopper has seen. */
const everywhere = () => [
  screen.queryByRole<HTMLSelectElement>('combobox')?.value ?? posted(),
  posted(),
  handle.current?.reveal().country,
];

describe('a default country that comes late', () => {
  it('X5: is chosen where the shopper has chosen none, and told', () => {
    const { rerender } = render(<Page countries={['US', 'GB', 'DE']} />);
    expect(everywhere()).toEqual(['', '', '']);

    rerender(<Page countries={['US', 'GB', 'DE']} defaultCountry="DE" />);

    expect(everywhere()).toEqual(['DE', 'DE', 'DE']);
    expect(handle.current?.problem('country')).toBeNull();
    expect(screen.getByLabelText('Postal code')).toBeVisible();
    expect(heard.mock.calls).toEqual([['DE']]);
  });

  it('X5: leaves alone what the shopper has chosen meanwhile', async () => {
    const { rerender } = render(<Page countries={['US', 'GB', 'DE']} />);
    await userEvent.selectOptions(select(), 'GB');

    rerender(<Page countries={['US', 'GB', 'DE']} defaultCountry="DE" />);

    expect(everywhere()).toEqual(['GB', 'GB', 'GB']);
  });

  it('X5: is what a reset goes back to, rather than the first of the list', async () => {
    const { rerender } = render(<Page countries={['US', 'GB', 'DE']} />);
    rerender(<Page countries={['US', 'GB', 'DE']} defaultCountry="DE" />);
    await userEvent.selectOptions(select(), 'GB');

    await userEvent.click(screen.getByRole('button'));

    await vi.waitFor(() => expect(everywhere()).toEqual(['DE', 'DE', 'DE']));
  });

  it('D9: is among the values of React Hook Form', () => {
    const { rerender } = render(<BoundPage countries={['US', 'GB', 'DE']} />);
    rerender(<BoundPage countries={['US', 'GB', 'DE']} defaultCountry="DE" />);

    expect(form?.getValues('country')).toBe('DE');
  });
});

describe('countries that change', () => {
  it('X5: a chosen one that is no longer taken gives way to the one that is chosen at first', async () => {
    const { rerender } = render(<Page countries={['US', 'DE']} defaultCountry="US" />);
    await userEvent.selectOptions(select(), 'DE');

    rerender(<Page countries={['GB', 'US']} defaultCountry="US" />);

    expect(everywhere()).toEqual(['US', 'US', 'US']);
    expect(heard.mock.calls).toEqual([['DE'], ['US']]);
  });

  it('X5: or the shopper is asked again, and nobody sends the first of the list', async () => {
    const { rerender } = render(<BoundPage countries={['US', 'DE']} />);
    await userEvent.selectOptions(select(), 'DE');

    rerender(<BoundPage countries={['US', 'GB']} />);

    expect([...everywhere(), form?.getValues('country')]).toEqual(['', '', '', '']);
    expect(handle.current?.problem('country')).toBe(enBillingAddress.country.empty);
    expect(heard.mock.calls).toEqual([['DE'], ['']]);
  });

  it('X5: one that is still taken stays chosen', async () => {
    const { rerender } = render(<Page countries={['US', 'DE']} defaultCountry="US" />);
    await userEvent.selectOptions(select(), 'DE');

    rerender(<Page countries={['GB', 'DE', 'US']} defaultCountry="US" />);

    expect(everywhere()).toEqual(['DE', 'DE', 'DE']);
    expect(heard.mock.calls).toEqual([['DE']]);
  });

  it('X6: the only one, which nobody is asked for, is the one that is sent', () => {
    const { rerender } = render(<Page countries={['US']} />);

    rerender(<Page countries={['GB']} />);

    expect(everywhere()).toEqual(['GB', 'GB', 'GB']);
    expect(screen.getByLabelText('Postcode')).toBeVisible();
    expect(heard.mock.calls).toEqual([['GB']]);
  });

  it('X6: from one alone to several and back, what is shown is what is sent', () => {
    const { rerender } = render(<Page countries={['US']} />);

    rerender(<Page countries={['DE', 'FR']} />);
    expect(everywhere()).toEqual(['', '', '']);

    rerender(<Page countries={['FR', 'US']} defaultCountry="FR" />);
    expect(everywhere()).toEqual(['FR', 'FR', 'FR']);

    rerender(<Page countries={['US']} />);
    expect(everywhere()).toEqual(['US', 'US', 'US']);
    expect(heard.mock.calls).toEqual([[''], ['FR'], ['US']]);
  });

  it('X6: a list that grows to several keeps the only one chosen', () => {
    const { rerender } = render(<Page countries={['GB']} />);

    rerender(<Page countries={['US', 'GB']} />);

    expect(everywhere()).toEqual(['GB', 'GB', 'GB']);
    expect(heard).not.toHaveBeenCalled();
  });
});

it('X5: where a form library writes a country that is not taken, the shopper is asked, and what is shown is what is sent', () => {
  render(<BoundPage countries={['US', 'DE']} defaultCountry="US" />);

  act(() => form?.setValue('country', 'Germany'));

  expect(everywhere()).toEqual(['', '', '']);
});

it('A2: a country that is none is named in the error, with what to write', () => {
  vi.spyOn(console, 'error').mockReturnValue();

  expect(() => render(<BillingAddressFields countries={['US', 'Germany']} />)).toThrow(
    /^`countries` of <BillingAddressFields> has "Germany".*two capitals/,
  );
  vi.restoreAllMocks();
});
