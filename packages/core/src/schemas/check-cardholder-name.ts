import type { CardholderNameReading } from '../cardholder-name/cardholder-name-reading.ts';
import { readCardholderName } from '../cardholder-name/read-cardholder-name.ts';
import type { Messages } from '../messages/messages.ts';
import type { FieldCheck } from './field-check.ts';
import { textOf } from './text-of.ts';

/** Checks the name on a card and hands it on without blanks to spare; nothing (`''`) where it is empty and not required. */
export function checkCardholderName(
  value: unknown,
  required: boolean,
  { cardholderName: { errors } }: Messages,
): FieldCheck {
  const text = textOf(value);
  // What is no text has no letter in it either.
  if (text === null) return { problem: errors.digits };

  const reading = readCardholderName(text);
  if (reading.kind === 'name') return { value: reading.name };
  return reading.kind === 'empty' && !required ? { value: '' } : { problem: errors[sentences[reading.kind]] };
}

// prettier-ignore
const sentences = {
  empty:         'empty',
  digits:        'digits',
  'card-number': 'cardNumber',
} as const satisfies Record<Exclude<CardholderNameReading['kind'], 'name'>, keyof Messages['cardholderName']['errors']>;
