import type { Messages, SecurityCodePlace } from '@flipside/core';

/** Says where the code is on this card, as far as the brand is known. */
export function securityCodeHint(
  { side, lengths, policy }: SecurityCodePlace,
  hint: Messages['securityCode']['hint'],
): string {
  const length = lengths[0] ?? 3;
  const where = { back: hint.back({ length }), front: hint.front({ length }), both: hint.unknown, none: hint.none }[
    side
  ];

  return policy === 'optional' ? `${where} ${hint.optional}` : where;
}
