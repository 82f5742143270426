import { cardReader, expiryFormat, securityCodeFormat, testCards, type TextFormat } from '@flipside/core';
import type { FieldName } from '../case.ts';
import { seeded, type Random } from './numbers.ts';

/** What a round edits: one field of a fresh page, several batches of edits with undo and redo between them. */
export interface Round {
  readonly field: FieldName;
  readonly format: TextFormat;
  readonly random: Random;
  readonly batches: number;
  /** Texts to paste, fill in and write, beside keys. */
  readonly texts: readonly string[];
  readonly keys: readonly (readonly [weight: number, keys: string])[];
}

const fields = {
  number: {
    format: cardReader().format,
    keys: [
      [40, '0123456789'],
      [20, '345'],
      [3, ' -.'],
      [3, 'xXi'],
    ],
    texts: [
      ...Object.values(testCards).map(({ number }) => number),
      '4111-1111-1111-1111',
      'Card: 3782 822463 10005 exp 12/29',
      '4',
      '37',
      '22-33',
      'no number',
      '９９',
      '٤١١١',
    ],
  },
  expiry: {
    format: expiryFormat,
    keys: [
      [40, '0123456789'],
      [20, '012'],
      [8, '/ -.'],
      [3, 'xa'],
    ],
    texts: ['2030-09', '09/30', '05/2029', '0930', '5', '1/', '13/30', 'exp 12/29', '29', 'never', '٠٩/٣٠'],
  },
  code: {
    format: securityCodeFormat({ longest: 4 }),
    keys: [
      [40, '0123456789'],
      [10, 'xXiIl'],
      [3, ' -'],
    ],
    texts: ['123', '1234', 'x', 'I', 'CVC: 123', '１２３', '12345', 'none'],
  },
} as const satisfies Record<FieldName, Pick<Round, 'format' | 'keys' | 'texts'>>;

export function randomRound(seed: number, index: number): Round {
  const random = seeded(Math.imul(seed, 0x9e3779b1) + index);
  const field = random.weighted([
    [6, 'number'],
    [3, 'expiry'],
    [1, 'code'],
  ] as const);

  return { field, random, batches: 8, ...fields[field] };
}
