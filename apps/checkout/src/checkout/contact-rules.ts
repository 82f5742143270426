import * as v from 'valibot';
import { addressEntries, contactSchemas } from '../../contract/contact.ts';

const { email, name } = contactSchemas;

/**
 * The server's own rules, as React Hook Form asks for them: true, or the sentence to show. What a country asks for beside these, the
 * fields of the address know.
 */
export const contactRules = {
  email: rule(email),
  name: rule(name),
  'address.country': rule(addressEntries.country),
  'address.line1': rule(addressEntries.line1),
  'address.line2': rule(addressEntries.line2),
  'address.city': rule(addressEntries.city),
  'address.region': rule(addressEntries.region),
  'address.postalCode': rule(addressEntries.postalCode),
} as const;

export type ContactField = keyof typeof contactRules;

function rule(schema: v.GenericSchema) {
  return (value: unknown): string | true => {
    const read = v.safeParse(schema, value);
    return read.success || read.issues[0].message;
  };
}
