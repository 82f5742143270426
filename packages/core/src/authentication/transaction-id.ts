/**
 * Whether a value is a transaction id of 3-D Secure: a UUID in its canonical form of 36 characters (RFC 4122), of any version
 * and in either case.
 *
 * @example
 * isTransactionId('8a880dc0-d2d2-4067-bcb1-b08d1690b26e') // true
 */
export function isTransactionId(value: unknown): value is string {
  return typeof value === 'string' && /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(value);
}

/** Whether two transaction ids are the same one. RFC 4122 has them written in lower case and read in either. */
export function sameTransactionId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * Takes a transaction id as it is to be sent.
 *
 * @throws {TypeError} when it is none. It names the field and never quotes the value.
 */
export function transactionId(field: string, value: string): string {
  if (isTransactionId(value)) return value;

  throw new TypeError(
    `${field} is not a UUID of 36 characters, so no issuer would know the transaction. ` +
      'Hand in the id as the 3-D Secure server answered it.',
  );
}
