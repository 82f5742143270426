import { en } from '../messages/en.ts';
import type { Messages } from '../messages/messages.ts';
import { placeOfCode } from '../security-code/place-of-code.ts';
import { checkCardNumber } from './check-card-number.ts';
import { checkCardholderName } from './check-cardholder-name.ts';
import { checkExpiry, type ExpiryRules, withClock } from './check-expiry.ts';
import { checkSecurityCode, type SecurityCodeRules } from './check-security-code.ts';
import type { FieldCheck } from './field-check.ts';
import { readCardIssue } from './read-card-issue.ts';
import { chooseReader, type ReaderChoice } from './reader-choice.ts';
import { schemaOf } from './schema-of.ts';
import type { StandardSchemaV1 } from './standard-schema.ts';
import { textOf } from './text-of.ts';

/**
 * A card as a form or a request brings it: the texts of its fields, as typed or canonical. Other keys are dropped.
 *
 * @example
 * const input: CardInput = { number: '4242 4242 4242 4242', expiry: '09 / 30', securityCode: '123', name: 'Ada Lovelace' };
 */
export interface CardInput {
  readonly number: string;
  readonly expiry: string;
  readonly securityCode: string;
  readonly name?: string | undefined;
  /** Of a Switch or Solo card that has one. */
  readonly startDate?: string | undefined;
  /** Likewise. */
  readonly issueNumber?: string | undefined;
}

/**
 * A card that was checked. It holds the whole number and the code: send it on, and never store or log it. PCI DSS 3.3 lets
 * no merchant keep the code after the authorization.
 *
 * @example
 * const card: CheckedCard = { number: '4242424242424242', expiry: '2030-09', securityCode: '123' };
 */
export interface CheckedCard {
  /** Its digits. */
  readonly number: string;
  /** `'2030-09'`; `''` where a look-up of the issuer says that there may be none. */
  readonly expiry: string;
  /** Its digits; `'X'`: the shopper says that there is none; `'I'`: that it can't be read; `''` where there may be none. */
  readonly securityCode: string;
  /** Without blanks to spare. Left out where none was given. */
  readonly name?: string;
  /** `'2019-03'`. Left out where none was given, or none that could be one: no bank demands it. */
  readonly startDate?: string;
  /** One or two digits as printed, or left out likewise. */
  readonly issueNumber?: string;
}

/**
 * What a merchant asks of a card: which brands, by `accepted` and `overrides` or by a `reader`; the clock; and the rest.
 *
 * @example
 * const options: CardSchemaOptions = { today: () => new Date(), accepted: ['visa', 'amex'], requireName: true };
 * const schema = cardSchema(options);
 */
export type CardSchemaOptions = ReaderChoice &
  ExpiryRules &
  Pick<SecurityCodeRules, 'fallbacks' | 'region'> & {
    /** Whether the code has to be there where its brand prints one. Default true. */
    readonly requireSecurityCode?: boolean | undefined;
    /** Whether the name has to be there. Default false: it is checked where it is given. */
    readonly requireName?: boolean | undefined;
    /** The sentences of the issues. English where it is left out. */
    readonly messages?: Messages | undefined;
  };

/**
 * A Standard Schema v1 for a whole card, on a server as in a form: `{ number, expiry, securityCode, name?, startDate?,
 * issueNumber? }` in, the same with canonical values out.
 *
 * The code is checked against the brand of the number: its length, and whether the brand has one at all. All that is wrong is
 * reported at once, an issue a field, in the order number, expiry, code, name; `path` is the field's key. No issue holds anything
 * of what was typed. But Hono's validator answers a bad card with the card beside the issues, so tell it what to answer, as below.
 *
 * @throws {TypeError} when `today` is no function.
 * @throws when the options name a brand that doesn't exist, or come beside a reader.
 *
 * @example
 * const schema = cardSchema({ today: () => new Date(), accepted: ['visa', 'amex'] });
 * schema['~standard'].validate({ number: '4242 4242 4242 4242', expiry: '9/2030', securityCode: 'x' })
 * // { value: { number: '4242424242424242', expiry: '2030-09', securityCode: 'X' } }
 *
 * @example
 * app.post('/pay', sValidator('json', schema, (result, c) =>
 *   result.success ? undefined : c.json({ issues: result.error }, 400)), (c) => pay(c.req.valid('json')));
 *
 * @example
 * useForm({ resolver: standardSchemaResolver(schema) });
 */
export function cardSchema(options: CardSchemaOptions): StandardSchemaV1<CardInput, CheckedCard> {
  const {
    fallbacks,
    region,
    requireSecurityCode = true,
    requireName = false,
    messages = en,
  } = withClock(options, 'cardSchema');
  const codeRules = { fallbacks, region, optional: !requireSecurityCode };
  const reader = chooseReader(options);

  return schemaOf((value) => {
    const text = textOf(fieldOf(value, 'number')) ?? '';
    const place = placeOfCode(reader, text);
    const number = checkCardNumber(fieldOf(value, 'number'), reader, messages);
    const { brand } = reader.detectBrand(text);
    const expiry = checkExpiry(fieldOf(value, 'expiry'), options, messages, brand?.expiry);
    const securityCode = checkSecurityCode(fieldOf(value, 'securityCode'), place, { ...codeRules, brand }, messages);
    const name = checkCardholderName(fieldOf(value, 'name'), requireName, messages);

    if ('value' in number && 'value' in expiry && 'value' in securityCode && 'value' in name) {
      return {
        value: {
          number: number.value,
          expiry: expiry.value,
          securityCode: securityCode.value,
          ...(name.value !== '' && { name: name.value }),
          ...readCardIssue(fieldOf(value, 'startDate'), fieldOf(value, 'issueNumber'), options.today()),
        },
      };
    }
    return { issues: issuesOf({ number, expiry, securityCode, name }) };
  });
}

function issuesOf(checks: Readonly<Record<string, FieldCheck>>): readonly StandardSchemaV1.Issue[] {
  return Object.entries(checks).flatMap(([key, check]) =>
    'problem' in check ? [{ message: check.problem, path: [key] }] : [],
  );
}

function fieldOf(value: unknown, key: keyof CardInput): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
