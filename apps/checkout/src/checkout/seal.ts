import {
  brands,
  detectBrand,
  lastFour,
  presenceIndicator,
  readSavedCard,
  readSecurityCode,
  type Brand,
} from '@flipside/core';
import { sealCard, sealSecurityCode } from '@flipside/core/sealed-card';
import type { SavedCardCharged, SealedCard } from '../../contract/order-request.ts';
import type { ListedCard } from '../../contract/saved-card.ts';
import type { CardValues } from './checkout-values.ts';

type Key = Parameters<typeof sealCard>[1];

const rows: ReadonlyMap<string, Brand> = new Map(Object.entries(brands));

/** What the shop's server learns of a card: the sealed whole, which it can't open, and the few facts that an order keeps. */
export async function seal(
  { number, expiry, code, name, startDate, issueNumber, chosenBrand }: CardValues,
  key: Key,
): Promise<SealedCard> {
  const { brand } = detectBrand(number);
  // Of the chosen brand: what stands in the field is no code of a Bancontact card.
  const reading = readSecurityCode(code, rows.get(chosenBrand ?? '') ?? brand);

  const sealed = await sealCard(
    // X and I are the shopper's words to the form. To the bank they are the presence indicator and no code.
    {
      number,
      expiry,
      name,
      ...(reading.kind === 'code' ? { securityCode: reading.digits } : {}),
      // What the shopper left empty is not there, rather than there and empty.
      ...(startDate ? { startDate } : {}),
      ...(issueNumber ? { issueNumber } : {}),
    },
    key,
  );

  return {
    sealed,
    brand: brand?.id ?? null,
    ...(chosenBrand ? { chosenBrand } : {}),
    lastFour: lastFour(number),
    expiry,
    presenceIndicator: presenceIndicator(reading),
  };
}

/** What the shop's server learns of a card that it has kept already: which one, and the code that it can't open. */
export async function sealCodeOf(card: ListedCard, code: string, key: Key): Promise<SavedCardCharged> {
  const reading = readSecurityCode(code, readSavedCard(card, new Date()).brand);

  return {
    id: card.id,
    ...(reading.kind === 'code' ? { sealedCode: await sealSecurityCode(reading.digits, key) } : {}),
    presenceIndicator: presenceIndicator(reading),
  };
}
