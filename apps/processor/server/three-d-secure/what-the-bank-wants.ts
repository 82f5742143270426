import { threeDSecureProgram, type Brand } from '@flipside/core';
import type { Cardholder } from '../cardholder.ts';
import type { Authentication } from './authentications.ts';

/** What a bank says to a payment before the shopper has done anything. */
export function whatTheBankWants({ behaviour }: Cardholder, brand: Brand | null): Authentication['transStatus'] {
  if (brand === null || threeDSecureProgram(brand.id) === null) return 'U';
  if (behaviour.declines === 'lost-card' || behaviour.declines === 'suspected-fraud') return 'N';
  return behaviour.wantsAuthentication ? 'C' : 'A';
}
