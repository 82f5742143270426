import { countries } from '../../contract/countries.ts';
import type { Address } from '../../contract/contact.ts';

/** A name and an address, line by line, in whatever script they are. */
export function AddressLines({ name, address }: { name: string; address: Address }) {
  const { line1, line2, city, region, postalCode, country } = address;
  const lines = [name, line1, line2, [city, region, postalCode].filter(Boolean).join(' '), countries[country]].filter(
    (line) => line !== '',
  );

  return (
    <address dir="auto">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  );
}
