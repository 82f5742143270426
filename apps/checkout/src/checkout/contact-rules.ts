import * as v from 'valibot';
import { contactSchemas } from '../../contract/contact.ts';

const { email, name, address } = contactSchemas;

/** The server's own rules, as React Hook Form asks for them: true, or the sentence to show. */
export const contactRules = {
  email: rule(email),
  name: rule(name),
  'address.line1': rule(address.entries.line1),
  'address.line2': rule(address.entries.line2),
  'address.city': rule(address.entries.city),
  'address.postalCode': rule(address.entries.postalCode),
  'address.country': rule(address.entries.country),
} as const;

export type ContactField = keyof typeof contactRules;

function rule(schema: v.GenericSchema) {
  return (value: unknown): string | true => {
    const read = v.safeParse(schema, value);
    return read.success || read.issues[0].message;
  };
}
