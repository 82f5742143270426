import { en, testCards, type Messages } from '@flipside/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';
import { CardFields } from '../card-form/card-fields.tsx';
import { PayButton } from '../card-form/pay-button.tsx';
import { CardNumberField } from '../card-number/card-number-field.tsx';
import { MessagesProvider } from '../messages/messages-context.tsx';
import { BillingAddressFields } from './billing-address-fields.tsx';

const meta = {
  title: 'Fields/Billing address',
  // The page beside this file is its documentation.
  tags: ['!autodocs'],
  component: BillingAddressFields,
  args: { id: 'billing' },
} satisfies Meta<typeof BillingAddressFields>;

export default meta;

type Story = StoryObj<typeof meta>;

const words = en.billingAddress;
const { optional } = words;
const line2 = optional({ label: words.line2 });

/** A country's fields, in its own order and words. */
const inOrder = (defaultCountry: string, labels: readonly string[]): Story => ({
  args: { defaultCountry },
  play: async ({ canvas }) => {
    const inputs = canvas.getAllByRole<HTMLInputElement>('textbox');

    await expect(inputs.map((input) => input.labels?.[0]?.textContent)).toEqual(labels);
  },
});

/** Before a country is chosen: the street alone is asked for, since nothing is known of the rest. */
export const NoCountryYet: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText(words.country.label)).toHaveValue('');
  },
};

export const UnitedStates = inOrder('US', ['Street and house number', line2, 'Town or city', 'State', 'ZIP code']);

export const UnitedKingdom = inOrder('GB', ['Street and house number', line2, 'Town or city', 'Postcode']);

export const Germany = inOrder('DE', ['Street and house number', line2, 'Postal code', 'Town or city']);

/** The postal code comes first, and the town is a part of the address. */
export const Japan = inOrder('JP', ['Postal code', 'Prefecture', 'Address', line2]);

export const Ireland = inOrder('IE', [
  'Street and house number',
  line2,
  'Town or city',
  optional({ label: 'County' }),
  optional({ label: 'Eircode' }),
]);

/** There are no postal codes: none is asked for. */
export const HongKong = inOrder('HK', ['Area', optional({ label: 'District' }), 'Street and house number', line2]);

/** X6: an address check by the ZIP code alone. */
export const ZipOnly: Story = {
  args: { fields: 'postal-code', countries: ['US'] },
  play: async ({ canvas, userEvent }) => {
    const zip = canvas.getByRole('textbox');

    await userEvent.type(zip, '972051234');
    await userEvent.tab();

    await expect(zip).toHaveAttribute('inputmode', 'numeric');
    await expect(zip).toHaveAttribute('autocomplete', 'billing postal-code');
    await expect(zip).toHaveValue('972051234');
    await expect(zip).toBeValid();
    await expect(canvas.queryByRole('combobox')).toBeNull();
  },
};

const delivery = {
  line1: '12 Harbor Street',
  city: 'Portland',
  region: 'OR',
  postalCode: '97205',
  country: 'US',
} as const;

/** The address that the order goes to is the bank's, too. By keyboard it is undone and done again, and nothing typed is lost. */
export const SameAsDelivery: Story = {
  args: { delivery, defaultCountry: 'GB' },
  play: async ({ canvas, userEvent }) => {
    const tick = canvas.getByRole('checkbox', { name: words.sameAsDelivery });
    await expect(tick).toBeChecked();
    await expect(tick).toHaveAccessibleDescription('12 Harbor Street, Portland OR 97205');
    await expect(canvas.queryByRole('textbox')).toBeNull();

    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.type(canvas.getByLabelText('Postcode'), 'E8 3PL');
    await userEvent.click(tick);
    await expect(canvas.queryByRole('textbox')).toBeNull();
    await userEvent.keyboard(' ');

    await expect(canvas.getByLabelText('Postcode')).toHaveValue('E8 3PL');
  },
};

/** Another country asks for other fields, and keeps what was typed for the next. */
export const CountryChanged: Story = {
  args: { defaultCountry: 'US' },
  play: async ({ canvas, userEvent }) => {
    const country = canvas.getByLabelText(words.country.label);
    await userEvent.type(canvas.getByLabelText('Street and house number'), '12 Harbor Street');
    await userEvent.type(canvas.getByLabelText('State'), 'Oregon');
    await userEvent.type(canvas.getByLabelText('ZIP code'), '97205');

    for (const code of ['HK', 'JP', 'GB', 'US']) await userEvent.selectOptions(country, code);

    await expect(canvas.getByLabelText('Street and house number')).toHaveValue('12 Harbor Street');
    await expect(canvas.getByLabelText('State')).toHaveValue('Oregon');
    await expect(canvas.getByLabelText('ZIP code')).toHaveValue('97205');
  },
};

const onSubmit = fn<() => void>();

/** A3: a submit that is refused goes to the first field, and each of them says what is missing. */
export const Errors: Story = {
  args: { defaultCountry: 'US' },
  render: (args) => (
    <form onSubmit={onSubmit}>
      <BillingAddressFields {...args} />
      <PayButton amount="£24.00" />
    </form>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('ZIP code'), '9720');
    await userEvent.click(canvas.getByRole('button', { name: 'Pay £24.00' }));

    await expect(onSubmit).not.toHaveBeenCalled();
    await expect(canvas.getByLabelText('State')).toHaveAccessibleDescription('Enter the state.');
    await expect(canvas.getByLabelText('ZIP code')).toHaveAccessibleDescription(
      'Check the ZIP code: it should look like 95014. Five digits, or nine: 95014 or 22162-1010.',
    );
    await expect(canvas.getByLabelText(line2)).toHaveAccessibleDescription('');
  },
};

/** A4: inside the card's fields, the summary speaks for the address too. */
export const InACardsSummary: Story = {
  args: { defaultCountry: 'GB' },
  render: (args) => (
    <form onSubmit={onSubmit}>
      <CardFields id="pay">
        <CardNumberField />
        <BillingAddressFields {...args} />
      </CardFields>
      <PayButton amount="£24.00" />
    </form>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Pay £24.00' }));
    await userEvent.click(canvas.getByRole('link', { name: 'Enter the postcode.' }));

    await expect(canvas.getByLabelText('Postcode')).toHaveFocus();
    const card = canvas.getByRole('group', { name: en.form.legend });
    await expect(within(card).getAllByRole('status')).toHaveLength(1);
  },
};

/** N8: a card number in the wrong box is said at once, wherever it is typed. */
export const CardNumberInTheWrongBox: Story = {
  args: { defaultCountry: 'GB' },
  play: async ({ canvas, userEvent }) => {
    const street = canvas.getByLabelText('Street and house number');

    await userEvent.type(street, testCards.visa.number);

    await expect(street).toBeInvalid();
    await expect(street).toHaveAccessibleDescription(words.cardNumber);
  },
};

const german: Messages = {
  ...en,
  billingAddress: {
    ...words,
    language: 'de',
    legend: 'Rechnungsanschrift der Kreditkarteninhaberin oder des Kreditkarteninhabers',
    country: { ...words.country, label: 'Land oder Region' },
    line1: { ...words.line1, street: { ...words.line1.street, label: 'Straßenbezeichnung und Hausnummer' } },
    line2: 'Adresszusatz',
    city: { ...words.city, city: { ...words.city.city, label: 'Gemeindeverwaltungsverbandsbezeichnung' } },
    postalCode: { ...words.postalCode, postal: { ...words.postalCode.postal, label: 'Postleitzahl' } },
    sameAsDelivery: 'Rechnungsanschrift entspricht der Lieferanschrift',
  },
};

/** A1: words as long as German ones. The countries have their German names. */
export const LongGermanWords: Story = {
  args: { defaultCountry: 'DE', delivery, defaultSameAsDelivery: false },
  render: (args) => (
    <MessagesProvider messages={german}>
      <BillingAddressFields {...args} lang="de" />
    </MessagesProvider>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('option', { name: 'Deutschland' })).toBeInTheDocument();
  },
};

/** A1: an address in a page from right to left. The postal code runs left to right. */
export const RightToLeft: Story = {
  args: { defaultCountry: 'EG', delivery, defaultSameAsDelivery: false },
  globals: { direction: 'rtl' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Street and house number'), '١٢ شارع طلعت حرب');
    await userEvent.type(canvas.getByLabelText(optional({ label: 'Postal code' })), '12411');
  },
};

/** A1: errors in the dark. */
export const Dark: Story = { ...Errors, globals: { theme: 'dark' } };
