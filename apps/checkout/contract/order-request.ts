import * as v from 'valibot';
import { mayBeChosen } from './chosen-brand.ts';
import { contactSchemas } from './contact.ts';
import { mostOfOneThing } from './product.ts';
import { statementSchema } from './statement.ts';

const basket = {
  empty: 'Your basket is empty.',
  quantity: `Order between 1 and ${mostOfOneThing} of each.`,
} as const;

// A field too many may be the number or the code itself: refused before anything is kept.
export const noPart = ({ expected }: { expected: string | null }) =>
  expected === 'never' ? 'There is more in this than an order has.' : 'This is missing.';

// A compact JWE: five parts, of which none can be a bare number. Whether it opens is the processor's to say.
const sealed = (otherwise: string) =>
  v.pipe(
    v.string(otherwise),
    v.maxLength(8192, otherwise),
    v.regex(/^[\w-]{16,}\.[\w-]+\.[\w-]+\.[\w-]+\.[\w-]+$/, otherwise),
  );

const presenceIndicator = v.picklist(['0', '1', '2', '9'], 'Say 0, 1, 2 or 9.');

const brandId = v.pipe(v.string('Unknown brand.'), v.regex(/^[a-z][a-z-]{0,31}$/, 'Unknown brand.'));

/** The card that was typed. */
export const card = v.pipe(
  v.strictObject(
    {
      sealed: sealed('The card is not sealed.'),
      brand: v.nullable(brandId),
      /** By which of its brands a card of several is to be charged. */
      chosenBrand: v.optional(brandId),
      lastFour: v.pipe(
        v.string('Send the last four digits.'),
        v.regex(/^\d{4}$/, 'Send the last four digits and no more.'),
      ),
      expiry: v.pipe(
        v.string('Send the expiry date.'),
        v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Send the expiry as YYYY-MM.'),
      ),
      presenceIndicator,
    },
    noPart,
  ),
  v.forward(
    v.partialCheck(
      [['brand'], ['chosenBrand']],
      ({ brand, chosenBrand }) => chosenBrand === undefined || mayBeChosen(brand, chosenBrand),
      'This card can’t be paid with by that brand. Nothing was charged. Enter the card number again.',
    ),
    ['chosenBrand'],
  ),
);

// Of the card itself nothing is sent: the shop knows whose it is and what it keeps of it.
export const savedCard = v.strictObject(
  {
    id: v.pipe(v.string('Say which card.'), v.uuid('Say which card.')),
    /** Left out where the shopper entered none. */
    sealedCode: v.optional(sealed('The security code is not sealed.')),
    presenceIndicator,
  },
  noPart,
);

/** What the browser posts to buy a basket. Whatever is not named here is refused, not ignored. */
export const orderRequestSchema = v.strictObject(
  {
    attempt: v.pipe(v.string('Send an attempt key.'), v.uuid('The attempt key must be a UUID.')),
    /** The same for all attempts at one purchase: how often a code was asked for again is counted by it. */
    purchase: v.optional(v.pipe(v.string('Send a purchase key.'), v.uuid('The purchase key must be a UUID.'))),
    basket: v.pipe(
      v.array(
        v.strictObject(
          {
            productId: v.pipe(v.string(basket.empty), v.maxLength(64, basket.empty)),
            quantity: v.pipe(
              v.number(basket.quantity),
              v.integer(basket.quantity),
              v.minValue(1, basket.quantity),
              v.maxValue(mostOfOneThing, basket.quantity),
            ),
          },
          noPart,
        ),
        basket.empty,
      ),
      v.nonEmpty(basket.empty),
      v.maxLength(50, 'This is more than one order can take.'),
    ),
    /** The total on the pay button, in minor units. When sent, another price is refused before anything is charged. */
    agreed: v.optional(v.pipe(v.number('Send the total in pence.'), v.integer('Send the total in pence.'))),
    ...contactSchemas,
    /** The card that was typed; or, in its place, one that was saved. */
    card: v.optional(card),
    savedCard: v.optional(savedCard),
    /** What the shopper has confirmed with the bank. How that ended the server asks the processor. */
    authentication: v.optional(v.pipe(v.string('Send the id.'), v.regex(/^[A-Za-z_]{1,64}$/, 'Send the id.'))),
    /** What the shopper said in place of the code. */
    statement: v.optional(statementSchema),
    /** The shopper's own wish, for the card that was typed. */
    saveCard: v.optional(v.boolean('Say yes or no.')),
  },
  noPart,
);

export type OrderRequest = v.InferOutput<typeof orderRequestSchema>;
/** As it is written: `line2` may be left out. */
export type OrderRequestInput = v.InferInput<typeof orderRequestSchema>;
export type SealedCard = v.InferInput<typeof card>;
export type SavedCardCharged = v.InferInput<typeof savedCard>;
export type PresenceIndicator = v.InferOutput<typeof presenceIndicator>;
