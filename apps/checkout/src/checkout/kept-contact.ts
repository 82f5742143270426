import * as v from 'valibot';
import { isCountryCode } from '../../contract/countries.ts';
import { sessionText } from '../api/kept-text.ts';
import { blankCheckout, type CheckoutValues } from './checkout-values.ts';

type Contact = Pick<CheckoutValues, 'email' | 'name' | 'address'>;

/**
 * Who buys and where it goes, kept in the tab's session storage from when the checkout is left until an order is paid or the tab is
 * closed. Nothing of the card is ever in it.
 */
const kept = sessionText('contact');

/** A text with fewer digits than that: what has more may be a card number in the wrong box, or a piece of one. */
const line = (digits: number) =>
  v.pipe(
    v.optional(v.string(), ''),
    v.transform((text) => ((text.match(/\p{Nd}/gu) ?? []).length < digits ? text : '')),
  );
// Names have none, and a security code in their box is not kept.
const words = line(1);
const street = line(7);
const { country } = blankCheckout.address;

const contact = v.object({
  email: v.pipe(
    line(12),
    v.transform((text) => (text.includes('@') ? text : '')),
  ),
  name: words,
  address: v.object({
    line1: street,
    line2: street,
    city: words,
    region: words,
    // The longest have ten.
    postalCode: line(11),
    country: v.fallback(v.pipe(v.string(), v.check(isCountryCode)), country),
  }),
});
const stored = v.pipe(v.string(), v.parseJson(), contact);

export const keptContact = {
  /** What to begin with: blank where nothing is kept. */
  read(): Contact {
    const read = v.safeParse(stored, kept.read());
    const { email, name, address } = read.success ? read.output : blankCheckout;
    return { email, name, address };
  },

  keep(values: Contact): void {
    const tidied = JSON.stringify(v.parse(contact, values));
    kept.write(tidied === blank ? null : tidied);
  },

  forget: () => kept.write(null),
};

const blank = JSON.stringify(v.parse(contact, blankCheckout));
