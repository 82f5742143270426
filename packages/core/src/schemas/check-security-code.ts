import type { Messages } from '../messages/messages.ts';
import { readSecurityCode } from '../security-code/read-security-code.ts';
import type { SecurityCodePlace } from '../security-code/security-code-place.ts';
import type { FieldCheck } from './field-check.ts';
import { textOf } from './text-of.ts';

/**
 * What a merchant asks of the security code.
 *
 * @example
 * const rules: SecurityCodeRules = { fallbacks: false };
 * securityCodeSchema(rules)['~standard'].validate('X') // { issues: [{ message: 'We need the security code…' }] }
 */
export interface SecurityCodeRules {
  /** Whether X (my card has none) and I (I can't read it) are taken. Default true. Say the same to the field. */
  readonly fallbacks?: boolean | undefined;
  /** Whether it may stay empty on every card. Default false: then only where the brand often prints none. */
  readonly optional?: boolean | undefined;
}

/**
 * Checks a security code against the place that it has on the card, and hands on its digits, X or I; nothing (`''`) where it may
 * be empty and is, or where the card has none: then the field isn't shown, so whatever stands in it is not the shopper's.
 */
export function checkSecurityCode(
  value: unknown,
  { lengths, policy }: Pick<SecurityCodePlace, 'lengths' | 'policy'>,
  { fallbacks = true, optional = false }: SecurityCodeRules,
  { securityCode: { errors } }: Messages,
): FieldCheck {
  if (policy === 'none') return { value: '' };

  const text = textOf(value);
  if (text === null) return { problem: errors.unreadable };

  const reading = readSecurityCode(text, null, { lengths });
  switch (reading.kind) {
    case 'code':
      return { value: reading.digits };
    case 'absent':
      return fallbacks ? { value: 'X' } : { problem: errors.letterNotTaken };
    case 'illegible':
      return fallbacks ? { value: 'I' } : { problem: errors.letterNotTaken };
    case 'empty':
      return optional || policy === 'optional' ? { value: '' } : { problem: errors.empty };
    case 'partial':
      return { problem: errors.incomplete({ length: reading.wanted }) };
    case 'too-long':
      return { problem: errors.tooLong({ length: reading.longest }) };
    case 'unreadable':
      return { problem: errors.unreadable };
  }
}
