import { avsAddress } from '@flipside/core';
import type { Address } from '../../contract/contact.ts';

/** An address as the bank compares it with the one that it has on file. */
export interface AddressToCheck extends Address {
  /** The house number by itself, empty where there is none: of the street it is all that is compared. */
  readonly streetNumber: string;
}

/** What the bank compares, as banks write it. The order keeps the address as it was typed, for whoever reads or posts it. */
export function addressToCheck(address: Address): AddressToCheck {
  const { streetNumber, postalCode } = avsAddress(address);
  return { ...address, streetNumber, postalCode };
}
