import { en } from '../messages/en.ts';
import type { Messages } from '../messages/messages.ts';
import { checkExpiry, type ExpiryRules, withClock } from './check-expiry.ts';
import { fieldSchemaOf } from './schema-of.ts';
import type { StandardSchemaV1 } from './standard-schema.ts';

/**
 * What it takes to check an expiry date.
 *
 * @example
 * const options: ExpirySchemaOptions = { today: () => new Date(), messages: en };
 * expirySchema(options)['~standard'].validate('9/30') // { value: '2030-09' }
 */
export interface ExpirySchemaOptions extends ExpiryRules {
  /** The sentences of the issues. English where it is left out. */
  readonly messages?: Messages | undefined;
}

/**
 * A Standard Schema v1 for an expiry date: text in, however it is written (`'09/30'`, `'9 / 2030'`), `'2030-09'` out.
 *
 * `today` is asked at every validation. A card is good through the last day of its month everywhere on Earth, and may end
 * `maxYearsAhead` years from now (30). The one issue is a sentence from `messages`, never what was typed.
 *
 * @throws {TypeError} when `today` is no function; the schema throws a RangeError when it answers an invalid date.
 *
 * @example
 * const schema = expirySchema({ today: () => new Date() });
 * schema['~standard'].validate('09 / 30') // { value: '2030-09' }
 */
export function expirySchema(options: ExpirySchemaOptions): StandardSchemaV1<string, string> {
  const rules = withClock(options, 'expirySchema');
  const { messages = en } = rules;

  return fieldSchemaOf((value) => checkExpiry(value, rules, messages));
}
