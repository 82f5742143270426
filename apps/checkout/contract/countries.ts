/** Where the shop posts to: ISO 3166 code, and the name a shopper looks for. */
export const countries = {
  GB: 'United Kingdom',
  AU: 'Australia',
  AT: 'Austria',
  BE: 'Belgium',
  CA: 'Canada',
  DK: 'Denmark',
  FI: 'Finland',
  FR: 'France',
  DE: 'Germany',
  IE: 'Ireland',
  IT: 'Italy',
  JP: 'Japan',
  NL: 'Netherlands',
  NZ: 'New Zealand',
  NO: 'Norway',
  PL: 'Poland',
  PT: 'Portugal',
  ES: 'Spain',
  SE: 'Sweden',
  CH: 'Switzerland',
  US: 'United States',
} as const satisfies Record<string, string>;

export type CountryCode = keyof typeof countries;

export function isCountryCode(text: string): text is CountryCode {
  return Object.hasOwn(countries, text);
}
