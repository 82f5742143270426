import type { Brand } from '../brands/brand.ts';
import type { ExpiryReading } from '../expiry/expiry-reading.ts';
import { isoMonth } from '../expiry/iso-month.ts';
import { type ExpiryOptions, readExpiry } from '../expiry/read-expiry.ts';
import type { Messages } from '../messages/messages.ts';
import type { FieldCheck } from './field-check.ts';
import { textOf } from './text-of.ts';

/**
 * What it takes to check an expiry date: the clock, which is asked at every check, and how far ahead a card may end. A schema
 * throws a TypeError without a clock, and a RangeError where it answers no date.
 *
 * @example
 * const rules: ExpiryRules = { today: () => new Date(), maxYearsAhead: 10 };
 */
export interface ExpiryRules extends ExpiryOptions {
  readonly today: () => Date;
}

/** The rules again. @throws {TypeError} when there is no clock, as JavaScript may forget it. */
export function withClock<Rules extends ExpiryRules>(rules: Rules, schema: string): Rules {
  // JavaScript may hand in nothing at all, whatever the types say.
  const given = (rules as Partial<ExpiryRules> | undefined)?.today;
  if (typeof given === 'function') return rules;

  throw new TypeError(
    `${schema} has no function \`today\`, so no card can be checked against the date: the kit never asks for the time itself. ` +
      `Hand in ${schema}({ today: () => new Date() }).`,
  );
}

/**
 * Checks an expiry date against today and hands it on as `'2030-09'`; nothing (`''`) where the card has none, or where it may be
 * empty and is.
 */
export function checkExpiry(
  value: unknown,
  { today, maxYearsAhead }: ExpiryRules,
  { expiry: { errors } }: Messages,
  policy: Brand['expiry'] = 'required',
): FieldCheck {
  if (policy === 'none') return { value: '' };

  const text = textOf(value);
  if (text === null) return { problem: errors.unreadable };

  const reading = readExpiry(text, today(), { maxYearsAhead });
  if (reading.kind === 'empty' && policy === 'optional') return { value: '' };
  return reading.kind === 'valid' ? { value: isoMonth(reading) } : { problem: errors[sentences[reading.kind]] };
}

// prettier-ignore
const sentences = {
  empty:      'empty',
  partial:    'incomplete',
  expired:    'expired',
  'too-far':  'tooFar',
  impossible: 'impossible',
  unreadable: 'unreadable',
} as const satisfies Record<Exclude<ExpiryReading['kind'], 'valid'>, keyof Messages['expiry']['errors']>;
