import { detectBrand, passesLuhn, type Brand } from '@flipside/core';
import type { AuthorizationRequest } from './authorization-request.ts';
import type { Cardholder } from './cardholder.ts';
import type { KeyPair } from './key-pair.ts';
import { Problem } from './problem.ts';
import { openSealedCard, openSealedCode, type Card } from './sealed-card.ts';
import type { Vault } from './vault.ts';

export interface CardParts {
  readonly keys: KeyPair;
  readonly vault: Vault;
  readonly findCardholder: (number: string) => Cardholder | undefined;
  readonly clock: () => Date;
}

export interface KnownCard {
  readonly card: Card;
  readonly brand: Brand | null;
  readonly cardholder: Cardholder;
}

type Sent = Pick<AuthorizationRequest, 'sealedCard' | 'savedCard'>;

/** Opens the card of a request, sealed or saved, without saying yet whose it is. Throws a `Problem` where it can't be opened. */
export async function openCard({ sealedCard, savedCard }: Sent, { keys, vault, clock }: CardParts): Promise<Card> {
  if (savedCard === undefined) return openSealedCard(sealedCard ?? '', keys, clock());

  const kept = await vault.open(savedCard.token);
  if (kept === undefined) throw new Problem('saved-card-unknown');
  if (savedCard.sealedCode === undefined) return kept;
  return { ...kept, securityCode: await openSealedCode(savedCard.sealedCode, keys, clock()) };
}

/** Whose card it is. Throws a `Problem` where the number is none, or nobody's. */
export function recognise(card: Card, { findCardholder }: Pick<CardParts, 'findCardholder'>): KnownCard {
  const { brand } = detectBrand(card.number);
  // UnionPay has cards that fail Mod 10 and pay; which brands do, the table of brands says.
  const mustPass = brand === null || brand.luhn === 'required';
  if (mustPass && !passesLuhn(card.number)) throw new Problem('card-number-invalid');

  const cardholder = findCardholder(card.number);
  if (cardholder === undefined) throw new Problem('card-number-not-for-tests');
  return { card, brand, cardholder };
}
