import type { Brand } from '../brands/brand.ts';
import { en } from '../messages/en.ts';
import type { Messages } from '../messages/messages.ts';
import type { SecurityCodeOptions } from '../security-code/read-security-code.ts';
import { securityCodePlace, type SecurityCodePlace } from '../security-code/security-code-place.ts';
import { checkSecurityCode, type SecurityCodeRules } from './check-security-code.ts';
import { fieldSchemaOf } from './schema-of.ts';
import type { StandardSchemaV1 } from './standard-schema.ts';

/**
 * What may be asked of a security code alone. `lengths` hold while there is no `brand`: 3 and 4 where they are left out.
 *
 * @example
 * const options: SecurityCodeSchemaOptions = { brand: brands.amex };
 * securityCodeSchema(options)['~standard'].validate('1234') // { value: '1234' }
 */
export interface SecurityCodeSchemaOptions extends SecurityCodeRules, SecurityCodeOptions {
  /** The card's brand, where it is known: it says how long the code is and whether there is one. */
  readonly brand?: Brand | null | undefined;
  /** The sentences of the issues. English where it is left out. */
  readonly messages?: Messages | undefined;
}

/**
 * A Standard Schema v1 for a security code whose card is known beforehand (a saved card) or not at all: text in; its digits,
 * `'X'` (the card has none), `'I'` (it can't be read) or, where it may be, `''` out. `cardSchema` checks it against the number.
 *
 * What comes out is read by `readSecurityCode`, whose reading goes to `presenceIndicator` and `gatewayPresence`: a gateway never
 * gets the letters. The one issue is a sentence from `messages`, never what was typed.
 *
 * @example
 * const schema = securityCodeSchema({ brand: brands.amex, fallbacks: false });
 * schema['~standard'].validate('123') // { issues: [{ message: 'The security code is too short. Enter all four digits.' }] }
 */
export function securityCodeSchema(options: SecurityCodeSchemaOptions = {}): StandardSchemaV1<string, string> {
  const { brand = null, lengths = [3, 4], messages = en } = options;
  const place: Pick<SecurityCodePlace, 'lengths' | 'policy'> =
    brand === null ? { lengths, policy: 'required' } : securityCodePlace([brand]);

  return fieldSchemaOf((value) => checkSecurityCode(value, place, options, messages));
}
