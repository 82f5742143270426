import { detectBrand, lastFour, presenceIndicator, readSecurityCode } from '@flipside/core';
import { sealCard } from '@flipside/core/sealed-card';
import type { OrderRequestInput } from '../../contract/order-request.ts';
import type { CardValues } from './checkout-values.ts';

/** What the shop's server learns of a card: the sealed whole, which it can't open, and the few facts that an order keeps. */
export async function seal(
  { number, expiry, code, name, startDate, issueNumber }: CardValues,
  key: Parameters<typeof sealCard>[1],
): Promise<OrderRequestInput['card']> {
  const { brand } = detectBrand(number);
  const reading = readSecurityCode(code, brand);

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
    lastFour: lastFour(number),
    expiry,
    presenceIndicator: presenceIndicator(reading),
  };
}
