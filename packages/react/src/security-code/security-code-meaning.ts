import { readSecurityCode, type SecurityCodePlace, type SecurityCodeReading } from '@flipside/core';

/** What the text of the field says, without its digits. */
export interface SecurityCodeMeaning {
  readonly kind: SecurityCodeReading['kind'];
}

/** Until the brand is settled every length is right that one of the possible brands has. */
export function securityCodeMeaning(text: string, { lengths }: SecurityCodePlace): SecurityCodeMeaning {
  return { kind: readSecurityCode(text, null, lengths.length === 0 ? {} : { lengths }).kind };
}
