import type { Brand } from '../brands/brand.ts';
import type { Messages } from '../messages/messages.ts';
import { fallbackRule, type FallbackPolicy } from '../security-code/fallback-rule.ts';
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
  /**
   * Whether X (my card has none) and I (I can't read it) are taken, or the policy that says it of each card. A tick or a second look
   * is the field's to ask for: here either counts as taken. Default true. Say the same to the field.
   */
  readonly fallbacks?: boolean | FallbackPolicy | undefined;
  /** The country that the policy goes by: that of the card's issuer or, where it isn't known, of the billing address. `'JP'`. */
  readonly region?: string | undefined;
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
  {
    fallbacks = true,
    region,
    brand = null,
    optional = false,
  }: SecurityCodeRules & { brand?: Brand | null | undefined },
  { securityCode: { errors } }: Messages,
): FieldCheck {
  if (policy === 'none') return { value: '' };

  const text = textOf(value);
  if (text === null) return { problem: errors.unreadable };

  const refuses = (kind: 'absent' | 'illegible') =>
    fallbacks === false || fallbackRule(kind, { brand, region }, fallbacks === true ? {} : fallbacks) === 'refused';

  const reading = readSecurityCode(text, null, { lengths });
  switch (reading.kind) {
    case 'code':
      return { value: reading.digits };
    case 'absent':
      return refuses('absent') ? { problem: errors.letterNotTaken } : { value: 'X' };
    case 'illegible':
      return refuses('illegible') ? { problem: errors.letterNotTaken } : { value: 'I' };
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
