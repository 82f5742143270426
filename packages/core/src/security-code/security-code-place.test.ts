import { describe, expect, test } from 'vitest';
import { brands } from '../brands/brands.ts';
import { securityCodePlace } from './security-code-place.ts';

describe('securityCodePlace', () => {
  test.each([
    // brands still possible      side      lengths   policy
    [['visa'], 'back', [3], 'required'],
    [['amex'], 'front', [4], 'required'],
    [['amex', 'diners', 'jcb'], 'both', [3, 4], 'required'],
    [['maestro'], 'back', [3], 'optional'],
    [['maestro', 'discover'], 'back', [3], 'required'],
    [['uatp'], 'none', [], 'none'],
    [['uatp', 'visa'], 'back', [3], 'required'],
    [[], 'none', [], 'none'],
  ] as const)(
    'C1, W2: a card that is one of %j has its code on the %s, %j digits, %s',
    (ids, side, lengths, policy) => {
      const place = securityCodePlace(ids.map((id) => brands[id]));

      expect(place).toEqual({ side, lengths, policy });
    },
  );
});
