import {
  acceptingReader,
  canonicalExpiry,
  enCardholderName,
  enCardNumber,
  enExpiry,
  enSecurityCode,
  placeOfCode,
  readCardholderName,
  readExpiry,
  securityCodeFormat,
  type CardReader,
  type FallbackPolicy,
  type Messages,
} from '@flipside/core';
import { issueNumberValue } from '../card-issue/issue-number-value.ts';
import { startDateValue } from '../card-issue/start-date-value.ts';
import { cardNumberProblem } from '../card-number/card-number-problem.ts';
import { cardholderNameProblem } from '../cardholder-name/cardholder-name-problem.ts';
import type { TypedCardValue } from '../card-form/card-values.ts';
import { expiryProblem } from '../expiry/expiry-problem.ts';
import { securityCodeMeaning } from '../security-code/security-code-meaning.ts';
import { statementOf } from '../security-code/use-fallback.ts';
import { fallbackRules } from '../security-code/fallback-rules.ts';
import { securityCodeProblem } from '../security-code/security-code-problem.ts';

/** What React Hook Form's `register` takes for one field. */
export interface CardRule {
  /** From the text that is shown to the value that the form holds. */
  readonly setValueAs: (text: unknown) => string;
  /** The sentence that blocks the submit, or true. */
  readonly validate: (value: unknown, values: unknown) => string | true;
  /**
   * The form drops the value with its field: a code must not come back when the shopper does, and what only some brands print
   * must not go with a card of another.
   */
  readonly shouldUnregister?: true;
}

export interface CardRulesOptions {
  readonly accepted?: readonly string[] | undefined;
  readonly reader?: CardReader | undefined;
  readonly today?: (() => Date) | undefined;
  readonly maxYearsAhead?: number | undefined;
  /** How X and I are taken for the code. Default true. Say the same to the field, which also asks for the tick where one is wanted. */
  readonly fallbacks?: boolean | FallbackPolicy | undefined;
  /** The country that the policy of `fallbacks` goes by: `'JP'`. Say the same to the field. */
  readonly region?: string | undefined;
  /** Fields that may stay empty. Default none. Say the same to the field. */
  readonly optional?: readonly ('number' | 'expiry' | 'code' | 'name')[] | undefined;
  /** A locale, or the parts of it that your fields have. The same that stand around the fields. Default English. */
  readonly messages?: Partial<Messages> | undefined;
  /** The path of the number among the form's values: the code's length follows from it. Default `number`. */
  readonly numberAt?: string | undefined;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/**
 * Rules for `register`: they read what is shown, hold canonical values (digits; `2030-09`; digits or X or I) and block the submit
 * with the field's own sentence. The code leaves the form with its field (`shouldUnregister: false` after the spread keeps it, for
 * a form that is sent from a later step).
 */
export function createCardRules({
  accepted,
  reader = acceptingReader(accepted),
  today = () => new Date(),
  maxYearsAhead,
  fallbacks = true,
  region,
  optional = [],
  messages,
  numberAt = 'number',
}: CardRulesOptions = {}): Readonly<Record<TypedCardValue, CardRule>> {
  const names = accepted === undefined ? [] : reader.accepted.map((brand) => brand.name);
  const horizon = maxYearsAhead === undefined ? {} : { maxYearsAhead };
  const longCode = securityCodeFormat({ longest: 4 });

  return {
    number: {
      setValueAs: (text) => reader.format.keep(textOf(text)),
      validate: (value) =>
        cardNumberProblem(reader.readCardNumber(textOf(value)), {
          errors: (messages?.cardNumber ?? enCardNumber).errors,
          required: !optional.includes('number'),
          accepted: names,
        }) ?? true,
    },
    expiry: {
      setValueAs: (text) => canonicalExpiry(textOf(text)) ?? textOf(text),
      validate: (value) =>
        expiryProblem(
          readExpiry(textOf(value), today(), horizon),
          (messages?.expiry ?? enExpiry).errors,
          !optional.includes('expiry'),
        ) ?? true,
    },
    code: {
      shouldUnregister: true,
      setValueAs: (text) => longCode.keep(textOf(text)),
      validate: (value, values) => {
        const number = textOf(valueAt(values, numberAt));
        const place = placeOfCode(reader, number);
        const { kind } = securityCodeMeaning(textOf(value), place);
        return (
          securityCodeProblem(kind, {
            place,
            errors: (messages?.securityCode ?? enSecurityCode).errors,
            required: !optional.includes('code'),
            rules: fallbackRules(fallbacks, { brand: reader.detectBrand(number).brand, region }),
            confirmed: statementOf(kind),
          }) ?? true
        );
      },
    },
    name: {
      setValueAs: (text) => textOf(text).trim(),
      validate: (value) =>
        cardholderNameProblem(
          readCardholderName(textOf(value)),
          (messages?.cardholderName ?? enCardholderName).errors,
          !optional.includes('name'),
        ) ?? true,
    },
    // Never demanded: what can't be sent is left out, and blocks nothing.
    startDate: {
      shouldUnregister: true,
      setValueAs: (text) => startDateValue(textOf(text), today()),
      validate: () => true,
    },
    issueNumber: {
      shouldUnregister: true,
      setValueAs: (text) => issueNumberValue(textOf(text)),
      validate: () => true,
    },
  };
}

/** The rules with every default. */
export const cardRules = createCardRules();

function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), values);
}
