/**
 * Whose list an answer of the bank's is read by: the same letter stands for different things in different ones.
 *
 * @example
 * const list: AnswerList = avsListOf({ gateway: 'paypal', avsCode: 'F', scheme: 'amex' }); // 'gateway-for-scheme'
 */
export type AnswerList =
  /** The letter came from the scheme, and the scheme's own list is known. */
  | 'scheme'
  /** It came from a scheme that is not known or has no list of its own: what all of them would say by it is read. */
  | 'every-scheme'
  /** The gateway's own list, the same for every scheme. */
  | 'gateway'
  /** The gateway has a list of its own for this scheme. */
  | 'gateway-for-scheme'
  /** Nobody knows the gateway's list. */
  | 'none';
