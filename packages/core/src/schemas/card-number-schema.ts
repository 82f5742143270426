import { en } from '../messages/en.ts';
import type { Messages } from '../messages/messages.ts';
import { checkCardNumber } from './check-card-number.ts';
import { chooseReader, type ReaderChoice } from './reader-choice.ts';
import { fieldSchemaOf } from './schema-of.ts';
import type { StandardSchemaV1 } from './standard-schema.ts';

/**
 * What may be asked of a card number: `accepted` and `overrides`, or a `reader`; and the language of the issues.
 *
 * @example
 * const options: CardNumberSchemaOptions = { accepted: ['visa'], messages: en };
 * cardNumberSchema(options)['~standard'].validate('4242424242424242') // { value: '4242424242424242' }
 */
export type CardNumberSchemaOptions = ReaderChoice & {
  /** The sentences of the issues. English where it is left out. */
  readonly messages?: Messages | undefined;
};

/**
 * A Standard Schema v1 for a card number: text in, its digits out.
 *
 * The first number in the text counts, grouped or not, in digits of any script. It is taken when it is complete, of an accepted
 * brand and passes Mod 10 where the brand insists on that. The one issue is a sentence from `messages`, never what was typed; a
 * value that is no text is an issue as well. Make the schema once: it compiles the table of brands.
 *
 * @throws when the options name a brand that doesn't exist, or come beside a reader.
 *
 * @example
 * const schema = cardNumberSchema({ accepted: ['visa', 'mastercard'] });
 * schema['~standard'].validate('4242 4242 4242 4242') // { value: '4242424242424242' }
 * schema['~standard'].validate('4242') // { issues: [{ message: 'The card number is too short. Check that you…' }] }
 */
export function cardNumberSchema(options: CardNumberSchemaOptions = {}): StandardSchemaV1<string, string> {
  const { messages = en } = options;
  const reader = chooseReader(options);

  return fieldSchemaOf((value) => checkCardNumber(value, reader, messages));
}
