/**
 * An address as a shopper entered it. What a country has no use for is missing or empty; `country` is its two capitals (ISO 3166-1).
 *
 * @example
 * const address: BillingAddress = { line1: '221B Baker Street', city: 'London', postalCode: 'NW1 6XE', country: 'GB' };
 */
export interface BillingAddress {
  readonly line1?: string | undefined;
  readonly line2?: string | undefined;
  readonly city?: string | undefined;
  readonly region?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly country: string;
}

/**
 * A part of an address that is typed.
 *
 * @example
 * const field: AddressField = 'postalCode';
 */
export type AddressField = Exclude<keyof BillingAddress, 'country'>;
