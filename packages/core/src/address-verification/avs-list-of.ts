import type { AnswerList } from './answer-list.ts';
import type { AvsAnswer } from './avs-answer.ts';
import { hasListOf } from './codes-of-scheme.ts';
import { gatewayAvsCodes, type GatewayAvsCodes } from './gateway-avs-codes.ts';
import { isAvsGateway } from './read-gateway-avs-answer.ts';
import { schemeAvsCodes } from './scheme-avs-codes.ts';

// Those that answer street and postal code apart have one list for all, and no row here.
const lists: Readonly<Record<string, GatewayAvsCodes | undefined>> = gatewayAvsCodes;

/**
 * Whose list `describeAvsResult` reads an answer by. A gateway may have translated the letter of the scheme, so its answer is never
 * read as the scheme's own.
 *
 * @example
 * avsListOf({ scheme: 'discover', code: 'A' })                             // 'scheme'
 * avsListOf({ gateway: 'cybersource', avsCode: 'A', scheme: 'discover' })  // 'gateway'
 */
export function avsListOf({ gateway, scheme }: AvsAnswer): AnswerList {
  if (gateway == null) return hasListOf(schemeAvsCodes, scheme) ? 'scheme' : 'every-scheme';
  if (!isAvsGateway(gateway)) return 'none';
  return hasListOf(lists[gateway]?.byScheme ?? {}, scheme) ? 'gateway-for-scheme' : 'gateway';
}
