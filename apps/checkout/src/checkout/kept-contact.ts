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

// Twelve digits may be a card number in the wrong box, mistyped or not.
const leastOfACard = 12;

const line = v.pipe(
  v.optional(v.string(), ''),
  v.transform((text) => ((text.match(/\p{Nd}/gu) ?? []).length < leastOfACard ? text : '')),
);
const { country } = blankCheckout.address;

const contact = v.object({
  email: line,
  name: line,
  address: v.object({
    line1: line,
    line2: line,
    city: line,
    region: line,
    postalCode: line,
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
