import type { Brand } from '../brands/brand.ts';
import type { CardNumberReading } from '../card-number/card-number-reading.ts';
import type { CardReader } from '../card-number/card-reader.ts';
import type { Messages } from '../messages/messages.ts';
import type { FieldCheck } from './field-check.ts';
import { textOf } from './text-of.ts';

/** Checks a card number and hands on its digits. */
export function checkCardNumber(value: unknown, reader: CardReader, { cardNumber: { errors } }: Messages): FieldCheck {
  const text = textOf(value);
  if (text === null) return { problem: errors.unreadable };

  const reading = reader.readCardNumber(text);
  return reading.kind === 'complete'
    ? { value: reading.digits }
    : { problem: problemOf(reading, reader.accepted, errors) };
}

function problemOf(
  reading: Exclude<CardNumberReading, { kind: 'complete' }>,
  accepted: readonly Brand[],
  errors: Messages['cardNumber']['errors'],
): string {
  switch (reading.kind) {
    case 'empty':
      return errors.empty;
    case 'partial':
      return errors.incomplete;
    case 'fails-luhn':
      return errors.failsLuhn;
    case 'too-long':
      return errors.tooLong;
    case 'not-accepted':
      return errors.notAccepted({ brand: reading.brand.name, accepted: accepted.map(({ name }) => name) });
    case 'unreadable':
      return errors.unreadable;
  }
}
