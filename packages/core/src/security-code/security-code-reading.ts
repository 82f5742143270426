/**
 * What the shopper put in the security-code field. `absent` and `illegible` are the shopper's own words (X and I typed in);
 * the S that a bank answers is another type, in another room. Only `code` holds digits: send them on, and never store or log
 * them (PCI DSS 3.3). `wanted` and `longest` count the digits of a whole code.
 *
 * @example
 * const reading: SecurityCodeReading = readSecurityCode('123', brands.amex); // { kind: 'partial', wanted: 4 }
 */
export type SecurityCodeReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'partial'; readonly wanted: 3 | 4 }
  | { readonly kind: 'code'; readonly digits: string }
  /** X: my card has no code. */
  | { readonly kind: 'absent' }
  /** I: it is there, I can't read it. */
  | { readonly kind: 'illegible' }
  | { readonly kind: 'too-long'; readonly longest: number }
  | { readonly kind: 'unreadable' };
