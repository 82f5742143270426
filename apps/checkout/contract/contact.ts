import { addressFormat, containsCardNumber, type AddressField } from '@flipside/core';
import * as v from 'valibot';
import { isCountryCode, type CountryCode } from './countries.ts';

/** What the form and the server say about a contact detail. Each says what to do; none repeats what was typed. */
export const contactSentences = {
  cardNumber: 'This looks like a card number in the wrong box. Take it out here and enter it under “Pay by card”.',
  unreadable: 'This could not be read.',
  tooLong: (most: number) => `This is too long. Use ${most} characters at most.`,
  email: { empty: 'Enter your e-mail address.', wrong: 'Enter an e-mail address like name@example.com.' },
  name: { empty: 'Enter your full name.', wrong: 'Enter your name in letters.' },
  line1: { empty: 'Enter the street and house number.' },
  city: { empty: 'Enter the town or city.' },
  postalCode: { empty: 'Enter the postcode.' },
  country: { wrong: 'Choose a country from the list.' },
} as const;

// Controls would let a pasted line break end up in a mail header or a label.
const controls = /\p{Cc}+/gu;

const tidy = (text: string) => text.replace(controls, ' ').trim().normalize('NFC');

function optionalLine(most: number) {
  return v.pipe(
    v.string(contactSentences.unreadable),
    v.transform(tidy),
    v.maxLength(most, contactSentences.tooLong(most)),
    v.check((text) => !containsCardNumber(text), contactSentences.cardNumber),
  );
}

function line(empty: string, most: number) {
  return v.pipe(optionalLine(most), v.nonEmpty(empty));
}

const email = v.pipe(
  line(contactSentences.email.empty, 254),
  // As it is copied from a link, and as an East Asian keyboard writes it: both mean a plain address.
  v.transform((text) => text.normalize('NFKC').replace(/^mailto:([^?]*).*$/iu, '$1')),
  // Only what is certain: something before an @, something with a dot after it. The confirmation mail is the real test.
  v.regex(/^[^\s@]+@[^\s@]+\.[^\s@.]+$/u, contactSentences.email.wrong),
);

const name = v.pipe(line(contactSentences.name.empty, 100), v.regex(/\p{L}/u, contactSentences.name.wrong));

// What is missing is empty: both get the same sentence.
function addressSchema(asksFor: (field: AddressField) => boolean) {
  const asked = (field: 'city' | 'postalCode', most: number) =>
    v.optional(asksFor(field) ? line(contactSentences[field].empty, most) : optionalLine(most), '');

  return v.strictObject(
    {
      line1: v.optional(line(contactSentences.line1.empty, 100), ''),
      line2: v.optional(optionalLine(100), ''),
      city: asked('city', 100),
      // The post finds its way by the postal code.
      region: v.optional(optionalLine(100)),
      postalCode: asked('postalCode', 16),
      country: v.custom<CountryCode>(
        (value) => typeof value === 'string' && isCountryCode(value),
        contactSentences.country.wrong,
      ),
    },
    contactSentences.unreadable,
  );
}

/** What holds for a field in every country. */
export const addressEntries = addressSchema(() => false).entries;

const anywhere = addressSchema(() => true);

// Not every country has towns in its addresses, and some do without the postal code.
const address = v.lazy((input) => {
  const country = v.safeParse(v.object({ country: anywhere.entries.country }), input);
  if (!country.success) return anywhere;

  const { required } = addressFormat(country.output.country);
  return addressSchema((field) => required.includes(field));
});

/** Who buys and where it goes. The browser checks with the same schemas as the server, so both say the same sentence. */
export const contactSchemas = { email: v.optional(email, ''), name: v.optional(name, ''), address } as const;

export type Address = v.InferOutput<typeof address>;
